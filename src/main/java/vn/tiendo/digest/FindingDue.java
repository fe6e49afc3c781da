package vn.tiendo.digest;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.notice.NoticeSetting;
import vn.tiendo.notice.NoticeSettings;
import vn.tiendo.unit.Organisation;

/**
 * What has come to a rung of the schedule today, and who is told: for all things of a commune at once, from what is open now.
 * Nothing has to be moved when a due date moves, and nothing is left behind when a thing ends.
 */
@Component
public class FindingDue {

    private final DigestRuns runs;
    private final OpenItems items;
    private final Reminders reminders;
    private final Schedule schedule;
    private final Organisation organisation;
    private final NoticeSettings settings;
    private final WorkingCalendar calendar;
    private final Clock clock;

    FindingDue(
            DigestRuns runs,
            OpenItems items,
            Reminders reminders,
            Schedule schedule,
            Organisation organisation,
            NoticeSettings settings,
            WorkingCalendar calendar,
            Clock clock) {
        this.runs = runs;
        this.items = items;
        this.reminders = reminders;
        this.schedule = schedule;
        this.organisation = organisation;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Notes the reminders of a run; a second time adds nothing. */
    @Transactional
    public void find(UUID id) {
        var run = runs.get(id);
        var rungs = rungs();
        var recipients = new Recipients(organisation, run.commune(), run.day());
        var found = items.of(run.commune()).stream()
                .flatMap(item -> of(item, requireNonNull(rungs.get(item.kind())), run.day(), recipients))
                .toList();
        reminders.add(run, ofThisTime(run, found), clock.instant());
    }

    private Map<ItemKind, DueRungs> rungs() {
        var rungs = new EnumMap<ItemKind, DueRungs>(ItemKind.class);
        for (var kind : ItemKind.values()) {
            rungs.put(kind, new DueRungs(schedule.rungs(kind), calendar));
        }
        return rungs;
    }

    private static Stream<Reminder> of(OpenItem item, DueRungs rungs, LocalDate today, Recipients recipients) {
        return rungs.on(today, item.since(), item.due()).stream()
                .flatMap(come ->
                        told(item, come.rung(), recipients).stream().map(person -> reminder(item, come, person)));
    }

    /** Who holds it is not told of it a second time from above. */
    private static List<String> told(OpenItem item, Rung rung, Recipients recipients) {
        var told = new LinkedHashSet<>(recipients.of(item, rung.audience()));
        if (rung.isEscalation()) {
            told.addAll(recipients.responsible(item));
            recipients.holders(item).forEach(told::remove);
        }
        return List.copyOf(told);
    }

    private static Reminder reminder(OpenItem item, DueRungs.Come come, String person) {
        return new Reminder(
                person,
                item.kind(),
                item.id(),
                item.subject(),
                item.title(),
                come.rung().code(),
                come.day(),
                come.rung().audience(),
                item.due());
    }

    /** Everyone is told at the time that they chose. */
    private List<Reminder> ofThisTime(DigestRun run, List<Reminder> found) {
        var chosen = settings.of(found.stream().map(Reminder::person).distinct().toList());
        return found.stream()
                .filter(reminder -> at(chosen, reminder.person()).equals(run.at()))
                .toList();
    }

    private static LocalTime at(Map<String, NoticeSetting> chosen, String person) {
        return chosen.getOrDefault(person, NoticeSetting.DEFAULT).digestAt();
    }
}

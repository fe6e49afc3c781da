package vn.tiendo.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.Outbox;
import vn.tiendo.notice.NoticeSettings;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecords;
import vn.tiendo.workflow.WorkItem;

/** A supervisor reminds who holds open work, many at once: one mail a person, each thing once a day for each person. */
@Component
public class RemindingNow {

    static final String RUNG = "NHAC-TRUC-TIEP";
    private static final String KIND = "Nhắc trực tiếp";

    private final OpenItems items;
    private final Reminders reminders;
    private final DigestText text;
    private final NoticeSettings settings;
    private final CaseRecords records;
    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    RemindingNow(
            OpenItems items,
            Reminders reminders,
            DigestText text,
            NoticeSettings settings,
            CaseRecords records,
            Organisation organisation,
            Outbox outbox,
            Clock clock) {
        this.items = items;
        this.reminders = reminders;
        this.text = text;
        this.settings = settings;
        this.records = records;
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param people how many got to know of something now
     * @param items of how many things
     * @param skipped the names of things of which nobody was left to remind today
     */
    public record Told(int people, int items, List<String> skipped) {}

    /** Reminds, in one transaction; the caller has checked that {@code by} may. Nobody reminds themselves. */
    @Transactional
    public Told remind(Actor by, Collection<WorkItem> open) {
        var today = VietnamTime.today(clock);
        var batch = UUID.randomUUID();
        var told = new LinkedHashMap<String, List<OpenItem>>();
        var skipped = new ArrayList<String>();
        for (var item : open) {
            var heard = note(by, item, batch, today);
            heard.forEach(person ->
                    told.computeIfAbsent(person, each -> new ArrayList<>()).add(items.of(item)));
            if (heard.isEmpty()) {
                skipped.add(item.name());
            } else {
                record(by, item, heard);
            }
        }
        told.forEach((person, about) -> send(by, person, about, batch, today));
        return new Told(told.size(), open.size() - skipped.size(), skipped);
    }

    /** Who gets to know of it now. */
    private List<String> note(Actor by, WorkItem item, UUID batch, LocalDate today) {
        return new Recipients(organisation, item.commune(), today)
                .holders(items.of(item)).stream()
                        .filter(person -> !person.equals(by.username()))
                        .filter(person -> note(by, item, person, batch, today))
                        .toList();
    }

    private boolean note(Actor by, WorkItem item, String person, UUID batch, LocalDate today) {
        var mail = settings.of(person).urgentMail() ? Optional.of(key(batch, person)) : Optional.<String>empty();
        var about = items.of(item);
        var told = new Reminder(
                person,
                about.kind(),
                about.id(),
                about.subject(),
                about.title(),
                RUNG,
                today,
                Rung.Audience.HOLDER,
                about.due());
        return reminders.addByHand(item.commune(), told, by.username(), mail, clock.instant());
    }

    private void record(Actor by, WorkItem item, List<String> heard) {
        var names = String.join("; ", heard.stream().map(organisation::nameOf).toList());
        records.note(item.subject(), by, "Nhắc trực tiếp: " + names, item.name());
    }

    private void send(Actor by, String username, List<OpenItem> about, UUID batch, LocalDate today) {
        var person = organisation.person(username).orElseThrow();
        if (!settings.of(username).urgentMail()) {
            return;
        }
        var content = text.byHand(person, about, who(by.person()), today);
        var letter = new Letter(
                person.commune().orElseThrow(),
                person,
                KIND,
                key(batch, username),
                content.subject(),
                content.text(),
                content.html());
        outbox.add(letter.concerning(
                about.stream().map(item -> item.subject().id()).distinct().toList()));
    }

    private static String who(Person by) {
        return by.title().isBlank() ? by.name() : by.name() + ", " + by.title() + ",";
    }

    private static String key(UUID batch, String person) {
        return "remind-now:" + batch + ":" + person;
    }

    /** The work among these of which somebody was reminded by hand today. */
    public Map<String, List<String>> toldToday(Collection<String> taskIds) {
        return reminders.byHand(taskIds, VietnamTime.today(clock));
    }
}

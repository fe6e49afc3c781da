package vn.tiendo.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.feed.DueCalendar;
import vn.tiendo.feed.DueItem;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.Outbox;
import vn.tiendo.notice.NoticeSetting;
import vn.tiendo.notice.NoticeSettings;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** One mail a person a day (thư nhắc việc hằng ngày): all that is overdue, due soon, new or waiting for a decision. */
@Component
public class WritingDigests {

    static final String KIND = "Nhắc việc hằng ngày";

    private final DigestRuns runs;
    private final Desks desks;
    private final DigestText text;
    private final Reminders reminders;
    private final NoticeSettings settings;
    private final Organisation organisation;
    private final DueCalendar calendar;
    private final Outbox outbox;

    WritingDigests(
            DigestRuns runs,
            Desks desks,
            DigestText text,
            Reminders reminders,
            NoticeSettings settings,
            Organisation organisation,
            DueCalendar calendar,
            Outbox outbox) {
        this.runs = runs;
        this.desks = desks;
        this.text = text;
        this.reminders = reminders;
        this.settings = settings;
        this.organisation = organisation;
        this.calendar = calendar;
        this.outbox = outbox;
    }

    /** Writes the mails of a run; those that were written before are there already. */
    @Transactional
    public void write(UUID id) {
        var run = runs.get(id);
        var people = organisation.people(run.commune()).stream()
                .filter(Person::hasAccount)
                .toList();
        var chosen = settings.of(people.stream().map(Person::username).toList());
        var open = desks.of(run);
        var told = reminders.of(run).stream().collect(Collectors.groupingBy(Reminder::person));
        for (var person : people) {
            var setting = chosen.getOrDefault(person.username(), NoticeSetting.DEFAULT);
            if (setting.dailyMail() && setting.digestAt().equals(run.at())) {
                write(run, person, setting, open, told);
            }
        }
    }

    private void write(
            DigestRun run, Person person, NoticeSetting setting, Desks.Open open, Map<String, List<Reminder>> told) {
        var own = told.getOrDefault(person.username(), List.of());
        var desk = open.desk(person, own);
        var parts = desk.parts();
        if (parts.callForMail(own)) {
            var mail = text.of(person, desk, parts, open.pause(desk));
            var key = key(person.username(), run.day());
            var letter = new Letter(run.commune(), person, KIND, key, mail.subject(), mail.text(), mail.html())
                    .superseding("digest:" + person.username());
            var dates = setting.calendarAttached() ? text.dates(desk, parts) : List.<DueItem>of();
            outbox.add(dates.isEmpty() ? letter : letter.withCalendar(calendar.of(dates)));
            reminders.sentWith(run, person.username(), key);
        }
    }

    private static String key(String person, LocalDate day) {
        return "digest:" + person + ":" + day;
    }
}

package vn.tiendo.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.workflow.Subject;

/** The log of who was reminded of what; its key lets each reminder in once. */
@Repository
class Reminders {

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds all at once; those that are there already stay as they are. @return how many are new */
    int add(DigestRun run, List<Reminder> all, Instant now) {
        return jdbc.sql(
                        """
                        insert into reminder (run, commune, person, kind, item, subject_kind, subject, title, rung, rung_day,
                            audience, due, at)
                        select :run, :commune, person, kind, item, subject_kind, subject, title, rung, rung_day, audience, due, :now
                        from unnest(:persons::text[], :kinds::text[], :items::text[], :subjectKinds::text[], :subjects::uuid[],
                            :titles::text[], :rungs::text[], :days::date[], :audiences::text[], :dues::date[])
                            as r(person, kind, item, subject_kind, subject, title, rung, rung_day, audience, due)
                        on conflict (person, item, rung, rung_day) do nothing""")
                .param("run", run.id())
                .param("commune", run.commune())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("persons", texts(all, Reminder::person))
                .param("kinds", texts(all, reminder -> reminder.kind().name()))
                .param("items", texts(all, Reminder::item))
                .param(
                        "subjectKinds",
                        texts(all, reminder -> reminder.subject().kind().name()))
                .param(
                        "subjects",
                        texts(all, reminder -> reminder.subject().id().toString()))
                .param("titles", texts(all, Reminder::title))
                .param("rungs", texts(all, Reminder::rung))
                .param("days", texts(all, reminder -> reminder.rungDay().toString()))
                .param("audiences", texts(all, reminder -> reminder.audience().name()))
                .param("dues", texts(all, reminder -> reminder.due().toString()))
                .update();
    }

    private static String[] texts(List<Reminder> all, Function<Reminder, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    /**
     * Adds one by hand, with the mail that it goes out with.
     *
     * @param by username of who reminds
     * @param mailKey empty where the person wants no such mail
     * @return false if that person was reminded of that by hand on that day already
     */
    boolean addByHand(String commune, Reminder told, String by, Optional<String> mailKey, Instant now) {
        return jdbc.sql(
                                """
                        insert into reminder (commune, person, kind, item, subject_kind, subject, title, rung, rung_day,
                            audience, due, at, by, mail_key)
                        values (:commune, :person, :kind, :item, :subjectKind, :subject, :title, :rung, :day,
                            :audience, :due, :now, :by, :mailKey)
                        on conflict (person, item, rung, rung_day) do nothing""")
                        .param("commune", commune)
                        .param("person", told.person())
                        .param("kind", told.kind().name())
                        .param("item", told.item())
                        .param("subjectKind", told.subject().kind().name())
                        .param("subject", told.subject().id())
                        .param("title", told.title())
                        .param("rung", told.rung())
                        .param("day", told.rungDay())
                        .param("audience", told.audience().name())
                        .param("due", told.due())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("mailKey", mailKey.orElse(null))
                        .update()
                == 1;
    }

    /** The names of who was reminded by hand on a day, by the thing. */
    Map<String, List<String>> byHand(Collection<String> items, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select r.item, coalesce(p.name, r.person) as name from reminder r
                        left join person p on p.username = r.person
                        where r.item = any(:items) and r.rung = :rung and r.rung_day = :day order by r.id""")
                .param("items", items.toArray(String[]::new))
                .param("rung", RemindingNow.RUNG)
                .param("day", day)
                .query((row, number) -> Map.entry(row.getString("item"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What one run reminds of, in the order in which it was found. */
    List<Reminder> of(DigestRun run) {
        return jdbc.sql("select * from reminder where run = ? order by id")
                .param(run.id())
                .query(Reminders::reminder)
                .list();
    }

    /** Notes the mail with which they go out. */
    void sentWith(DigestRun run, String person, String mailKey) {
        jdbc.sql("update reminder set mail_key = ? where run = ? and person = ?")
                .params(mailKey, run.id(), person)
                .update();
    }

    /** A line of the log as the page of a task shows it. */
    record Logged(
            Instant at,
            String person,
            ItemKind kind,
            String rung,
            Rung.Audience audience,
            LocalDate due,
            String mailState) {}

    /** Who was reminded of something of the subject, the latest first. */
    List<Logged> about(UUID subject, int most) {
        return jdbc.sql(
                        """
                        select r.*, coalesce(m.state, '') as mail_state from reminder r left join mail m on m.key = r.mail_key
                        where r.subject = ? order by r.id desc limit ?""")
                .params(subject, most)
                .query((row, number) -> new Logged(
                        row.getTimestamp("at").toInstant(),
                        row.getString("person"),
                        ItemKind.valueOf(row.getString("kind")),
                        row.getString("rung"),
                        Rung.Audience.valueOf(row.getString("audience")),
                        row.getObject("due", LocalDate.class),
                        row.getString("mail_state")))
                .list();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getString("person"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("item"),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getObject("subject", UUID.class)),
                row.getString("title"),
                row.getString("rung"),
                row.getObject("rung_day", LocalDate.class),
                Rung.Audience.valueOf(row.getString("audience")),
                row.getObject("due", LocalDate.class));
    }
}

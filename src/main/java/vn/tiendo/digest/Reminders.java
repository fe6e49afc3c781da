package vn.tiendo.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

package vn.tiendo.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.unit.Person;

/** Tells those who write mails which ones a person wants. */
@Repository
public class NoticeSettings {

    private final JdbcClient jdbc;

    NoticeSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Chosen(String username, NoticeSetting setting) {}

    /** What the person chose, else what holds for everybody. */
    public NoticeSetting of(String username) {
        return jdbc.sql("select * from notice_setting where username = ?")
                .param(username)
                .query(NoticeSettings::chosen)
                .optional()
                .map(Chosen::setting)
                .orElse(NoticeSetting.DEFAULT);
    }

    /** The same for many people with one query; each of them is in the answer. */
    public Map<String, NoticeSetting> of(Collection<String> usernames) {
        var chosen = jdbc
                .sql("select * from notice_setting where username = any(?)")
                .param(usernames.toArray(String[]::new))
                .query(NoticeSettings::chosen)
                .list()
                .stream()
                .collect(Collectors.toMap(Chosen::username, Chosen::setting));
        return usernames.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), name -> chosen.getOrDefault(name, NoticeSetting.DEFAULT)));
    }

    /** The hours at which somebody of the commune wants the daily mail, in order; the usual one is always among them. */
    public List<LocalTime> digestTimes(String commune) {
        var times =
                new TreeSet<>(jdbc.sql("select distinct digest_at from notice_setting where commune = ? and daily_mail")
                        .param(commune)
                        .query(LocalTime.class)
                        .list());
        times.add(NoticeSetting.USUAL);
        return List.copyOf(times);
    }

    @Transactional
    void save(Person person, NoticeSetting chosen) {
        jdbc.sql(
                        """
                        insert into notice_setting (username, commune, digest_at, daily_mail, urgent_mail, calendar_attached)
                        values (:username, :commune, :digestAt, :dailyMail, :urgentMail, :calendarAttached)
                        on conflict (username) do update set commune = excluded.commune, digest_at = excluded.digest_at,
                            daily_mail = excluded.daily_mail, urgent_mail = excluded.urgent_mail,
                            calendar_attached = excluded.calendar_attached""")
                .param("username", person.username())
                .param("commune", person.commune().orElseThrow())
                .param("digestAt", chosen.digestAt())
                .param("dailyMail", chosen.dailyMail())
                .param("urgentMail", chosen.urgentMail())
                .param("calendarAttached", chosen.calendarAttached())
                .update();
    }

    private static Chosen chosen(ResultSet row, int number) throws SQLException {
        return new Chosen(
                row.getString("username"),
                new NoticeSetting(
                        row.getObject("digest_at", LocalTime.class),
                        row.getBoolean("daily_mail"),
                        row.getBoolean("urgent_mail"),
                        row.getBoolean("calendar_attached")));
    }
}

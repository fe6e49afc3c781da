package vn.tiendo.workflow;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The record of each case of one kind: who did what, when, by what right. Entries are added, never changed. Each feature keeps
 * its own table, with the columns at, by, by_right, event and text beside the one that names the case. No method is final: a
 * repository is called through a proxy.
 */
public class RecordTable {

    private static final String NOBODY = "";
    private static final String NO_RIGHT = "";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String insert;
    private final String latest;

    /** @param subject the column that names the case */
    protected RecordTable(JdbcClient jdbc, Clock clock, String table, String subject) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.insert =
                "insert into " + table + " (" + subject + ", at, by, by_right, event, text) values (?, ?, ?, ?, ?, ?)";
        this.latest = "select * from " + table + " where " + subject + " = ? order by id desc limit ?";
    }

    public void note(UUID subject, Actor actor, String event, String text) {
        note(subject, actor.username(), actor.authority().wording(), event, text);
    }

    /** What the system itself notes when a time has come. */
    public void noteBySystem(UUID subject, String event, String text) {
        note(subject, NOBODY, NO_RIGHT, event, text);
    }

    /**
     * @param by a username; empty for the system itself
     * @param right in words; empty for the holder
     */
    public void note(UUID subject, String by, String right, String event, String text) {
        jdbc.sql(insert)
                .params(subject, clock.instant().atOffset(ZoneOffset.UTC), by, right, event, text)
                .update();
    }

    /** The latest entries first, at most so many. */
    public List<RecordEntry> of(UUID subject, int most) {
        return jdbc.sql(latest).params(subject, most).query(RecordEntry::of).list();
    }
}

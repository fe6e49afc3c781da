package vn.tiendo.officialdocument;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;

/** The templates that communes made their own, and the record of who changed them. */
@Repository
class Templates {

    private static final int SHOWN = 50;

    private final JdbcClient database;
    private final Clock clock;

    Templates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param at as the page shows it, dd/MM/yyyy HH:mm */
    record Change(String at, String username, String what) {}

    /** The template that holds: the commune's own, else the shipped one. */
    byte[] of(String commune, Kind kind) {
        return own(commune, kind).orElseGet(() -> ShippedTemplate.of(kind));
    }

    private Optional<byte[]> own(String commune, Kind kind) {
        return database.sql("select content from official_template where commune = ? and kind = ?")
                .params(commune, kind.name())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    Set<Kind> ownKinds(String commune) {
        var kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(database.sql("select kind from official_template where commune = ?")
                .param(commune)
                .query((row, number) -> Kind.valueOf(row.getString("kind")))
                .list());
        return kinds;
    }

    void put(String commune, Kind kind, byte[] content) {
        database.sql("insert into official_template (commune, kind, content) values (?, ?, ?)"
                        + " on conflict (commune, kind) do update set content = excluded.content")
                .params(commune, kind.name(), content)
                .update();
    }

    /** Whether there was one of the commune's own. */
    boolean remove(String commune, Kind kind) {
        return database.sql("delete from official_template where commune = ? and kind = ?")
                        .params(commune, kind.name())
                        .update()
                > 0;
    }

    void note(String commune, String username, String what) {
        database.sql("insert into official_template_change (commune, at, username, what) values (?, ?, ?, ?)")
                .params(commune, clock.instant().atOffset(ZoneOffset.UTC), username, what)
                .update();
    }

    /** The latest changes, the last first. */
    List<Change> changes(String commune) {
        return database.sql("select * from official_template_change where commune = ? order by id desc limit ?")
                .params(commune, SHOWN)
                .query((row, number) -> new Change(
                        VietnamTime.format(row.getObject("at", Timestamp.class).toInstant()),
                        row.getString("username"),
                        row.getString("what")))
                .list();
    }
}

package vn.tiendo.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frozen snapshots; they are added, never changed. */
@Repository
class Snapshots {

    private final JdbcClient jdbc;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a commune shows now. @param approvedAs a position */
    record Shown(FrozenText frozen, String approvedAs, Instant approvedAt) {}

    /** A commune that shows something. */
    public record CommuneShown(String code, String title, String city, Instant approvedAt) {}

    UUID keep(UUID publication, FrozenText frozen) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into publication_snapshot (id, publication, frozen_at, document, sha256) values (?, ?, ?, ?, ?)")
                .params(id, publication, clock.instant().atOffset(ZoneOffset.UTC), frozen.document(), frozen.sha256())
                .update();
        return id;
    }

    FrozenText get(UUID id) {
        return jdbc.sql("select document, sha256 from publication_snapshot where id = ?")
                .param(id)
                .query((row, number) -> new FrozenText(row.getString("document"), row.getString("sha256")))
                .single();
    }

    /** Empty where nothing is shown, whether or not there is such a commune. */
    Optional<Shown> shown(String commune) {
        return jdbc.sql(
                        """
                        select s.document, s.sha256, p.approved_as, p.approved_at
                        from publication p join publication_snapshot s on s.id = p.snapshot
                        where p.commune = ? and p.state = 'PUBLISHED'""")
                .param(commune)
                .query((row, number) -> new Shown(
                        new FrozenText(row.getString("document"), row.getString("sha256")),
                        row.getString("approved_as"),
                        row.getTimestamp("approved_at").toInstant()))
                .optional();
    }

    /** By name, so many from a place in that order. */
    List<CommuneShown> communes(int from, int most) {
        return jdbc.sql(
                        """
                        select c.code, case c.kind when 'XA' then 'Xã ' else 'Phường ' end || c.name as title, c.city, p.approved_at
                        from publication p join commune c on c.code = p.commune
                        where p.state = 'PUBLISHED' order by c.name, c.code offset ? limit ?""")
                .params(from, most)
                .query((row, number) -> new CommuneShown(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("city"),
                        row.getTimestamp("approved_at").toInstant()))
                .list();
    }
}

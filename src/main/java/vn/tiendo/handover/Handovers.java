package vn.tiendo.handover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;

/** What was handed over, to whom and on what ground; rows are added, never changed. */
@Repository
class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A handover as a page shows it. */
    public record Line(UUID id, String at, String successor, String ground, boolean closed, String by) {}

    /** A piece of it; no taker where it ended. */
    public record PieceLine(String kind, String title, Optional<String> taker) {}

    /** Until the end of the transaction nobody else hands over from or to these people; always in the same order. */
    void lock(Collection<String> usernames) {
        jdbc.sql("select username from person where username = any(:people) order by username for update")
                .param("people", usernames.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    void add(UUID id, String commune, PassingOn.Asked asked, Handing handing, Instant now) {
        jdbc.sql(
                        """
                        insert into handover (id, commune, leaver, successor, ground, closed_account, at, by, by_right)
                        values (:id, :commune, :leaver, :successor, :ground, :closed, :at, :by, :right)""")
                .param("id", id)
                .param("commune", commune)
                .param("leaver", asked.leaver())
                .param("successor", asked.successor())
                .param("ground", handing.ground())
                .param("closed", asked.closesAccount())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", handing.by())
                .param("right", handing.byRight())
                .update();
    }

    void add(UUID handover, Piece piece, Optional<String> taker) {
        jdbc.sql("insert into handover_piece (handover, kind, title, taker) values (?, ?, ?, ?)")
                .params(handover, piece.kind(), piece.title(), taker.orElse(null))
                .update();
    }

    /** What the person handed over, the latest first. */
    List<Line> of(String leaver) {
        return jdbc.sql(
                        """
                        select h.*, s.name as to_name, coalesce(b.name, h.by) as by_name from handover h
                        join person s on s.username = h.successor left join person b on b.username = h.by
                        where h.leaver = ? order by h.at desc""")
                .param(leaver)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        VietnamTime.format(row.getTimestamp("at").toInstant()),
                        row.getString("to_name"),
                        row.getString("ground"),
                        row.getBoolean("closed_account"),
                        row.getString("by_name")
                                + (row.getString("by_right").isEmpty() ? "" : ", " + row.getString("by_right"))))
                .list();
    }

    List<PieceLine> pieces(UUID handover) {
        return jdbc.sql(
                        """
                        select k.kind, k.title, t.name from handover_piece k left join person t on t.username = k.taker
                        where k.handover = ? order by k.id""")
                .param(handover)
                .query((row, number) -> new PieceLine(
                        row.getString("kind"), row.getString("title"), Optional.ofNullable(row.getString("name"))))
                .list();
    }
}

package vn.tiendo.feed;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers the date under which calendars know an item, and counts how often it moved. */
@Repository
class Revisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Revisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param number 0 until the date moves */
    record Revision(String uid, LocalDate due, int number, Instant changedAt) {

        static final Revision NONE = new Revision("", LocalDate.EPOCH, 0, Instant.EPOCH);
    }

    /** By the items' uid; what is new or has moved is noted first, the rest is only read. */
    Map<String, Revision> of(Collection<DueItem> items) {
        var uids = items.stream().map(DueItem::uid).toArray(String[]::new);
        var known = read(uids);
        var moved = items.stream()
                .filter(item -> Optional.ofNullable(known.get(item.uid()))
                        .filter(revision -> revision.due().equals(item.due()))
                        .isEmpty())
                .toList();
        if (moved.isEmpty()) {
            return known;
        }
        note(moved);
        return read(uids);
    }

    private Map<String, Revision> read(String[] uids) {
        return jdbc
                .sql("select * from feed_revision where uid = any(?)")
                .param(uids)
                .query((row, number) -> new Revision(
                        row.getString("uid"),
                        row.getObject("due", LocalDate.class),
                        row.getInt("revision"),
                        row.getTimestamp("changed_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Revision::uid, Function.identity()));
    }

    /** In one order, so that two who note the same items wait for each other and do not block. */
    private void note(List<DueItem> moved) {
        jdbc.sql(
                        """
                        insert into feed_revision (uid, due, revision, changed_at)
                        select uid, due, 0, :now from unnest(:uids, :dates) as moved(uid, due) order by uid
                        on conflict (uid) do update set due = excluded.due, revision = feed_revision.revision + 1,
                            changed_at = excluded.changed_at where feed_revision.due <> excluded.due""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("uids", moved.stream().map(DueItem::uid).toArray(String[]::new))
                .param(
                        "dates",
                        moved.stream().map(item -> Date.valueOf(item.due())).toArray(Date[]::new))
                .update();
    }
}

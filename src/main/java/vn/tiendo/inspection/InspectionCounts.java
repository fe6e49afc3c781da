package vn.tiendo.inspection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;

/** How many demands of inspections are not met yet, and how many of these are overdue, for who looks at plans. */
@Repository
public class InspectionCounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    InspectionCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param standing as the address of the list has it @param wording in the users' words */
    public record Count(String standing, String wording, long count) {}

    private record Both(long open, long overdue) {}

    /** Open ones and, of these, overdue ones; nothing where nothing is open. */
    public List<Count> of(String commune, Optional<UUID> plan, Optional<String> unit) {
        var both = jdbc.sql("select count(*) as open, count(*) filter (where " + InspectionRegister.OVERDUE
                        + ") as overdue from inspection_demand d where d.commune = :commune"
                        + " and d.state in ('AWAITING_ANSWER', 'AWAITING_EXAMINATION', 'AWAITING_LEADER')"
                        + " and (:plan::uuid is null or d.plan = :plan::uuid)"
                        + " and (:unit::text is null or d.unit = :unit::text)")
                .param("commune", commune)
                .param("plan", plan.map(UUID::toString).orElse(null))
                .param("unit", unit.orElse(null))
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> new Both(row.getLong("open"), row.getLong("overdue")))
                .single();
        return both.open() == 0
                ? List.of()
                : List.of(
                        count(InspectionRegister.Standing.OPEN, both.open()),
                        count(InspectionRegister.Standing.OVERDUE, both.overdue()));
    }

    private static Count count(InspectionRegister.Standing standing, long many) {
        return new Count(standing.name(), standing.wording(), many);
    }
}

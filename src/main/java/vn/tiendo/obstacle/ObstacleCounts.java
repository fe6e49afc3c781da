package vn.tiendo.obstacle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many obstacles there are in each state, for who looks at plans and not at single obstacles. */
@Repository
public class ObstacleCounts {

    private final JdbcClient jdbc;

    ObstacleCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param state its name, as the register's address has it @param wording in the users' words */
    public record Count(String state, String wording, long count) {}

    /** In the order of an obstacle's life, without the states in which there is none. */
    public List<Count> of(String commune, Optional<UUID> plan, Optional<String> unit) {
        return jdbc
                .sql(
                        """
                        select state, count(*) as many from obstacle where commune = :commune
                            and (:plan::uuid is null or plan = :plan::uuid)
                            and (:unit::text is null or unit = :unit::text or resolving_unit = :unit::text)
                        group by state""")
                .param("commune", commune)
                .param("plan", plan.map(UUID::toString).orElse(null))
                .param("unit", unit.orElse(null))
                .query((row, number) -> count(Obstacle.State.valueOf(row.getString("state")), row.getLong("many")))
                .list()
                .stream()
                .sorted(Comparator.comparing(count -> Obstacle.State.valueOf(count.state())))
                .toList();
    }

    /** By commune, how many went to the city with a letter and wait for its answer; none where there is none. */
    public Map<String, Long> awaitingCity(List<String> communes) {
        return jdbc
                .sql(
                        """
                        select commune, count(*) as many from obstacle
                        where state = 'AWAITING_ANSWER' and commune = any(?) group by commune""")
                .param(communes.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("commune"), row.getLong("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Count count(Obstacle.State state, long many) {
        return new Count(state.name(), state.wording(), many);
    }
}

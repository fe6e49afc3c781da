package vn.tiendo.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows that say where tasks stand; what each has to be says the view task_standing_now, and nothing else. */
@Repository
class StandingTable {

    private static final List<String> COLUMNS = List.of(
            ("assignment commune plan parent planned_task appendix group_number place number occurrence reference title"
                            + " folded kind lead_unit officer state due original_due sent_on ended_on percent extensions"
                            + " returns parts parts_ended standing late_after told_state told_due told_by task_id step"
                            + " step_due position holder held_since obstacles")
                    .split(" "));

    private static final String NAMES = String.join(", ", COLUMNS);

    /** Only what differs is written, so that the count tells how much did. */
    private static final String WRITE = "insert into task_standing (" + NAMES + ") select " + NAMES
            + " from task_standing_now where assignment = any(:tasks) on conflict (assignment) do update set (" + NAMES
            + ") = row("
            + COLUMNS.stream().map(name -> "excluded." + name).collect(Collectors.joining(", "))
            + ") where (task_standing.*) is distinct from (excluded.*)";

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(UUID id, Optional<UUID> parent, UUID plan) {}

    /** Brings up to date what the tasks, or any task of the plans, changed: their own rows and those that count them. */
    @Transactional
    public void refresh(Collection<UUID> tasks, Collection<UUID> plans) {
        var places = places(tasks, plans);
        lock(places.values().stream().map(Place::plan).distinct().sorted().toList());
        write(places);
    }

    /** @return how many rows were not what they have to be; they are now */
    @Transactional
    public int rebuild(UUID plan) {
        lock(List.of(plan));
        var gone = jdbc.sql(
                        """
                        delete from task_standing s where s.plan = ?
                        and not exists (select 1 from assignment a where a.id = s.assignment and a.plan = s.plan)""")
                .param(plan)
                .update();
        return gone + write(places(List.of(), List.of(plan)));
    }

    /** The tasks with what stands above them. */
    private Map<UUID, Place> places(Collection<UUID> tasks, Collection<UUID> plans) {
        return jdbc
                .sql(
                        """
                        with recursive up as (
                            select id, parent, plan from assignment where id = any(:tasks) or plan = any(:plans)
                            union
                            select a.id, a.parent, a.plan from up join assignment a on a.id = up.parent)
                        select * from up""")
                .param("tasks", tasks.toArray(UUID[]::new))
                .param("plans", plans.toArray(UUID[]::new))
                .query((row, number) -> new Place(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("parent", UUID.class)),
                        row.getObject("plan", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Place::id, place -> place));
    }

    /** Until the end of the transaction: two parts of one task that change at once are both seen by what counts them. */
    private void lock(List<UUID> plans) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(plan, 120)) from unnest(?::text[]) with ordinality p (plan, n) order by n")
                .param(plans.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }

    /** What tells for another comes first. */
    private int write(Map<UUID, Place> places) {
        var levels = new TreeMap<>(places.values().stream()
                .collect(Collectors.groupingBy(
                        place -> depth(place, places), Collectors.mapping(Place::id, Collectors.toList()))));
        return levels.descendingMap().values().stream().mapToInt(this::write).sum();
    }

    private static int depth(Place place, Map<UUID, Place> places) {
        return place.parent()
                .map(places::get)
                .map(above -> 1 + depth(above, places))
                .orElse(0);
    }

    private int write(List<UUID> tasks) {
        return jdbc.sql(WRITE).param("tasks", tasks.toArray(UUID[]::new)).update();
    }
}

package vn.tiendo.overview;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.RebuildingWork;

/** All read models together (docs/adr/0009): makes each anew from what it is read from, and says how much was wrong. */
@Component
public class ReadModels {

    private final RebuildingWork work;
    private final StandingTable standings;
    private final JdbcClient jdbc;

    ReadModels(RebuildingWork work, StandingTable standings, JdbcClient jdbc) {
        this.work = work;
        this.standings = standings;
        this.jdbc = jdbc;
    }

    /** @param table its name @param differed how many rows were not what they have to be */
    public record Rebuilt(String table, int differed) {}

    /** One plan after the other, each in a transaction of its own; the open work first, from which the standings are read. */
    public List<Rebuilt> rebuild() {
        var steps = work.rebuild();
        var tasks = plans().stream().mapToInt(standings::rebuild).sum();
        return List.of(new Rebuilt("work_item", steps), new Rebuilt("task_standing", tasks));
    }

    /** Each row that is not what it has to be, in a sentence; nothing is changed. */
    public List<String> differences() {
        var tasks = jdbc.sql(
                        """
                        select 'task_standing: ' || coalesce(n.reference || coalesce(' ' || n.lead_unit, ''), s.assignment::text)
                        from task_standing_now n full join task_standing s on s.assignment = n.assignment
                        where (n.*) is distinct from (s.*)""")
                .query(String.class)
                .list();
        var steps = work.wrong().stream().map(item -> "work_item: " + item.name());
        return Stream.concat(tasks.stream(), steps).toList();
    }

    private List<UUID> plans() {
        return jdbc.sql("select plan from assignment union select plan from task_standing order by 1")
                .query(UUID.class)
                .list();
    }
}

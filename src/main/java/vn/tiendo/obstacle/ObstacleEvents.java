package vn.tiendo.obstacle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.TaskEvent;
import vn.tiendo.assignment.Window;

/** What became of the difficulties of tasks in a window of days, for reports. */
@Repository
public class ObstacleEvents {

    private static final String SQL =
            """
            select * from (
                select assignment, 'obstacle:' || id as key, raised_at as at,
                    content || case when proposal = '' then '' else ' Kiến nghị: ' || proposal end as text
                from obstacle where assignment = any(:tasks) and state <> 'WITHDRAWN'
                union all
                select assignment, 'obstacle-decided:' || id || ':' || decided_at, decided_at,
                    'Lãnh đạo đã cho ý kiến về vướng mắc: ' || decision || coalesce('. ' || decision_note, '')
                from obstacle where assignment = any(:tasks) and decided_at is not null
                union all
                select assignment, 'obstacle-solved:' || id, ended_at,
                    'Vướng mắc đã giải quyết: ' || coalesce(result, answer, '')
                from obstacle where assignment = any(:tasks) and state = 'SOLVED') event
            where at >= :start and at < :end order by at, key""";

    private final JdbcClient jdbc;

    ObstacleEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of(UUID task, TaskEvent event) {}

    /** By task; those of which nothing is known are left out. */
    public Map<UUID, List<TaskEvent>> of(Collection<UUID> tasks, Window window) {
        return jdbc
                .sql(SQL)
                .param("tasks", tasks.toArray(UUID[]::new))
                .param("start", window.start())
                .param("end", window.end())
                .query((row, number) -> new Of(
                        row.getObject("assignment", UUID.class),
                        new TaskEvent(
                                row.getString("key"),
                                row.getTimestamp("at").toInstant(),
                                TaskEvent.Told.OBSTACLE,
                                row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::task, Collectors.mapping(Of::event, Collectors.toList())));
    }
}

package vn.tiendo.extension;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.TaskEvent;
import vn.tiendo.assignment.Window;

/** The later due dates that were granted in a window of days, for reports. */
@Repository
public class ExtensionEvents {

    private static final String SQL =
            """
            select assignment, 'extension:' || id as key, decided_at as at,
                'Được gia hạn lần ' || ordinal || ' đến ' || to_char(granted_due, 'DD/MM/YYYY') || ': ' || reason as text
            from extension where assignment = any(:tasks) and state = 'GRANTED'
                and decided_at >= :start and decided_at < :end order by decided_at, id""";

    private final JdbcClient jdbc;

    ExtensionEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of(UUID task, TaskEvent event) {}

    /** By task; those without any are left out. */
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
                                TaskEvent.Told.RESULT,
                                row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::task, Collectors.mapping(Of::event, Collectors.toList())));
    }
}

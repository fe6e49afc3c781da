package vn.tiendo.rehearsal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.CountedTask;
import vn.tiendo.assignment.TaskStandings;
import vn.tiendo.assignment.Window;
import vn.tiendo.calendar.VietnamTime;

/** Each numbered task stands on the overview as reports count it. */
@OnlyInRehearsal
class StandingsAsReported implements Invariant {

    private final JdbcClient jdbc;
    private final TaskStandings standings;
    private final Clock clock;

    StandingsAsReported(JdbcClient jdbc, TaskStandings standings, Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return "Màn hình tiến độ đếm nhiệm vụ như báo cáo";
    }

    @Override
    public List<String> broken() {
        return jdbc.sql("select distinct plan from assignment").query(UUID.class).list().stream()
                .flatMap(this::broken)
                .toList();
    }

    private Stream<String> broken(UUID plan) {
        var today = VietnamTime.today(clock);
        var shown = shown(plan);
        return standings.of(plan, new Window(today.minusYears(2), today)).stream()
                .filter(task -> !said(task).equals(shown.get(task.assignment())))
                .map(task -> task.group() + "." + task.number() + " " + task.title() + ": " + said(task)
                        + ", không phải " + shown.get(task.assignment()));
    }

    private static String said(CountedTask task) {
        return task.standing().name() + task.due().map(due -> " " + due).orElse("");
    }

    private Map<UUID, String> shown(UUID plan) {
        return jdbc
                .sql(
                        """
                        select assignment, case when late_after < :today then 'OVERDUE' else standing end
                            || coalesce(' ' || told_due, '') as said
                        from task_standing where plan = :plan and parent is null""")
                .param("plan", plan)
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> Map.entry(row.getObject("assignment", UUID.class), row.getString("said")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package vn.tiendo.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tasks of a plan are kept from the public: by what the plan desk said, else by who leads them today. */
@Repository
class Marks {

    static final int PAGE = 50;

    private static final String LINES =
            """
            select k.*, t.number || t.sub_row as numbered, t.title, t.lead from publication_task k
            join planned_task t on t.id = k.planned_task
            where k.plan = ? and t.removed_at is null order by k.place offset ? limit ?""";

    /** Of a plan, what the public knows nothing of: hidden tasks, and of others the parts of Công an and Quân sự. */
    private static final String LEFT_OUT =
            """
            select a.id from assignment a join publication_task k on k.planned_task = a.planned_task
            where a.plan = ? and (k.hidden or (a.parent is not null and not k.guarded and a.lead_unit = any(?)))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Marks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A task of a plan, for the page of marks.
     *
     * @param guarded whether Công an or Quân sự leads it, nobody else
     * @param decided whether the plan desk said so
     */
    public record Line(
            UUID id,
            String group,
            String number,
            String title,
            String lead,
            boolean guarded,
            boolean hidden,
            boolean decided) {}

    List<Line> of(UUID plan, int from) {
        return jdbc.sql(LINES).params(plan, from, PAGE).query(Marks::line).list();
    }

    int count(UUID plan) {
        return jdbc.sql("select count(*) from planned_task where plan = ? and removed_at is null")
                .param(plan)
                .query(Integer.class)
                .single();
    }

    Optional<Line> ofTask(UUID plannedTask) {
        return jdbc.sql(
                        """
                        select k.*, t.number || t.sub_row as numbered, t.title, t.lead from publication_task k
                        join planned_task t on t.id = k.planned_task where k.planned_task = ?""")
                .param(plannedTask)
                .query(Marks::line)
                .optional();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("planned_task", UUID.class),
                row.getString("group_number"),
                row.getString("numbered"),
                row.getString("title"),
                row.getString("lead"),
                row.getBoolean("guarded"),
                row.getBoolean("hidden"),
                row.getBoolean("decided"));
    }

    Set<UUID> leftOut(UUID plan) {
        return new HashSet<>(jdbc.sql(LEFT_OUT)
                .params(plan, Guarded.UNITS.toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    void keep(UUID plan, Line line, boolean hidden, String by) {
        jdbc.sql(
                        """
                        insert into publication_mark (planned_task, plan, hidden, guarded, at, by) values (?, ?, ?, ?, ?, ?)
                        on conflict (planned_task) do update set (hidden, guarded, at, by) =
                            row(excluded.hidden, excluded.guarded, excluded.at, excluded.by)""")
                .params(line.id(), plan, hidden, line.guarded(), clock.instant().atOffset(ZoneOffset.UTC), by)
                .update();
    }

    /** The task as a whole as it is carried out; empty before its plan is issued. */
    Optional<UUID> assignment(UUID plannedTask) {
        return jdbc.sql("select id from assignment where planned_task = ? and parent is null limit 1")
                .param(plannedTask)
                .query(UUID.class)
                .optional();
    }
}

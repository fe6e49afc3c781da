package vn.tiendo.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which task of a year's plan went over to which draft of the next year's. */
@Repository
class CarriedTasks {

    private static final String CARRIED =
            """
            select a.id, a.reference, a.title, c.year, c.intake, i.file_name, i.plan
            from carried_task c
            join intake i on i.id = c.intake
            join assignment a on a.planned_task = c.planned_task and a.parent is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CarriedTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A task that was carried over.
     *
     * @param assignment the task as a whole
     * @param year of the plan that it goes to
     * @param plan the draft that was made of the import
     */
    record Carried(
            UUID assignment,
            String reference,
            String title,
            int year,
            UUID intake,
            String fileName,
            Optional<UUID> plan) {}

    /** Whoever carries over tasks of a plan goes through here: they come one after the other. */
    void lock(UUID plan) {
        jdbc.sql("select id from plan where id = ? for update")
                .param(plan)
                .query(UUID.class)
                .single();
    }

    boolean isCarried(UUID plannedTask) {
        return jdbc.sql("select exists (select 1 from carried_task where planned_task = ?)")
                .param(plannedTask)
                .query(Boolean.class)
                .single();
    }

    /** The import that tasks of a plan went to last, unless it was dropped. */
    Optional<UUID> draft(UUID plan, int year) {
        return jdbc.sql(
                        """
                        select c.intake from carried_task c join intake i on i.id = c.intake
                        where c.plan = ? and c.year = ? and i.dropped_at is null order by c.at desc limit 1""")
                .params(plan, year)
                .query(UUID.class)
                .optional();
    }

    void add(UUID plannedTask, UUID plan, int year, UUID intake, UUID row) {
        jdbc.sql("insert into carried_task (planned_task, plan, year, intake, row, at) values (?, ?, ?, ?, ?, ?)")
                .params(plannedTask, plan, year, intake, row, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What an import holds of a year before, in the order in which it came. */
    List<Carried> into(UUID intake) {
        return listed("where c.intake = ? order by c.at", intake);
    }

    /** What a plan was given of a year before. */
    List<Carried> intoPlan(UUID plan) {
        return listed("where i.plan = ? order by c.at", plan);
    }

    /** What a plan gave to a draft that was not dropped. */
    List<Carried> from(UUID plan) {
        return listed("where c.plan = ? and i.dropped_at is null order by c.at", plan);
    }

    /** Where a task went, or the whole that it is a part of. */
    Optional<Carried> ofTask(UUID assignment) {
        return listed(
                        "where c.planned_task = (select planned_task from assignment where id = ?) and i.dropped_at is null",
                        assignment)
                .stream()
                .findFirst();
    }

    private List<Carried> listed(String which, UUID id) {
        return jdbc.sql(CARRIED + which).param(id).query(CarriedTasks::carried).list();
    }

    private static Carried carried(ResultSet row, int number) throws SQLException {
        return new Carried(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                row.getInt("year"),
                row.getObject("intake", UUID.class),
                row.getString("file_name"),
                Optional.ofNullable(row.getObject("plan", UUID.class)));
    }
}

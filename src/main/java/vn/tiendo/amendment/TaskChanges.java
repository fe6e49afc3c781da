package vn.tiendo.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.RevisingPlan;

/** Each cell of a running plan that was changed, before and after; rows are added, never changed. */
@Repository
class TaskChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param task empty where the cell is one of the plan itself */
    record Entry(
            Optional<UUID> task,
            String cell,
            String before,
            String after,
            String number,
            Optional<LocalDate> date,
            String by) {}

    void note(PlannedTask task, String cell, String before, String after, Source source) {
        note(task.plan(), task.id(), cell, before, after, source);
    }

    /** Of the plan itself. */
    void note(UUID plan, RevisingPlan.Change change, Source source) {
        note(plan, null, change.detail().key(), change.before(), change.after(), source);
    }

    private void note(UUID plan, @Nullable UUID task, String cell, String before, String after, Source source) {
        jdbc.sql(
                        """
                        insert into task_change (plan, task, cell, before, after, document_number, document_date, source, by, at)
                        values (:plan, :task, :cell, :before, :after, :number, :date, :source, :by, :at)""")
                .param("plan", plan)
                .param("task", task)
                .param("cell", cell)
                .param("before", before)
                .param("after", after)
                .param("number", source.number())
                .param("date", source.date().orElse(null))
                .param("source", source.id())
                .param("by", source.by())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<Entry> of(UUID task) {
        return jdbc.sql("select * from task_change where task = ? order by id desc")
                .param(task)
                .query(TaskChanges::entry)
                .list();
    }

    /** All that one amending plan or adjustment changed, in the order in which it was. */
    List<Entry> by(UUID source) {
        return jdbc.sql("select * from task_change where source = ? order by id")
                .param(source)
                .query(TaskChanges::entry)
                .list();
    }

    /** What changed a plan, the latest first; so many from a place in that order. */
    List<UUID> sources(UUID plan, int from, int most) {
        return jdbc.sql(
                        "select source from task_change where plan = ? group by source order by max(id) desc offset ? limit ?")
                .params(plan, from, most)
                .query(UUID.class)
                .list();
    }

    /** Whether something of a plan was changed after that moment. */
    boolean since(UUID plan, Instant moment) {
        return jdbc.sql("select exists (select 1 from task_change where plan = ? and at > ?)")
                .params(plan, moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Optional.ofNullable(row.getObject("task", UUID.class)),
                row.getString("cell"),
                row.getString("before"),
                row.getString("after"),
                row.getString("document_number"),
                Optional.ofNullable(row.getObject("document_date", LocalDate.class)),
                row.getString("by"));
    }
}

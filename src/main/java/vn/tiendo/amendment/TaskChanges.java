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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.plan.PlannedTask;

/** Each cell of a running plan that was changed, before and after; rows are added, never changed. */
@Repository
class TaskChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Entry(
            UUID task, String cell, String before, String after, String number, Optional<LocalDate> date, String by) {}

    void note(PlannedTask task, String cell, String before, String after, Source source) {
        jdbc.sql(
                        """
                        insert into task_change (plan, task, cell, before, after, document_number, document_date, source, by, at)
                        values (:plan, :task, :cell, :before, :after, :number, :date, :source, :by, :at)""")
                .param("plan", task.plan())
                .param("task", task.id())
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

    /** Whether something of a plan was changed after that moment. */
    boolean since(UUID plan, Instant moment) {
        return jdbc.sql("select exists (select 1 from task_change where plan = ? and at > ?)")
                .params(plan, moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("task", UUID.class),
                row.getString("cell"),
                row.getString("before"),
                row.getString("after"),
                row.getString("document_number"),
                Optional.ofNullable(row.getObject("document_date", LocalDate.class)),
                row.getString("by"));
    }
}

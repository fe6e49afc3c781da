package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to tasks in a window of days, as one unit tells it: what it reported, filed, answered, what came of it. */
@Repository
class TaskEvents {

    /** Of the lead's own tasks first, then what the unit contributed to others'. */
    private static final String SQL =
            """
            select e.assignment, 'progress:' || e.id as key, e.at, 'RESULT' as told, e.done as text
            from progress_entry e join own on own.id = e.assignment
            union all
            select e.assignment, 'difficulty:' || e.id, e.at, 'OBSTACLE',
                e.difficulty || coalesce(nullif(' Đề xuất: ' || e.proposal, ' Đề xuất: '), '')
            from progress_entry e join own on own.id = e.assignment where e.difficulty <> ''
            union all
            select e.assignment, 'month:' || e.id, e.entered_at, case e.answer when 'NOTHING' then 'NOTHING' else 'RESULT' end,
                coalesce(e.done, '')
            from period_entry e join own on own.id = e.assignment where e.answer in ('REPORTED', 'NOTHING')
            union all
            select e.assignment, 'month-difficulty:' || e.id, e.entered_at, 'OBSTACLE',
                e.difficulty || coalesce(nullif(' Đề xuất: ' || e.proposal, ' Đề xuất: '), '')
            from period_entry e join own on own.id = e.assignment where e.difficulty <> ''
            union all
            select f.assignment, 'filing:' || f.id, f.filed_at, 'RESULT', 'Nộp sản phẩm: ' || f.done
            from filing f join own on own.id = f.assignment
            union all
            select f.assignment, 'verdict:' || f.id, f.decided_at, 'RESULT',
                case f.verdict when 'ACCEPTED' then 'Sản phẩm được duyệt.' else 'Sản phẩm bị trả lại: ' || coalesce(f.note, '') end
            from filing f join own on own.id = f.assignment where f.verdict is not null
            union all
            select f.assignment, 'document:' || d.id, f.filed_at, 'DOCUMENT', d.name
            from filing f join own on own.id = f.assignment join document d on d.submitted_in = f.id
            where d.coordination_id is null and d.set_aside_at is null
            union all
            select a.id, 'number:' || a.id || ':' || a.document_number, a.document_date::timestamp at time zone 'Asia/Ho_Chi_Minh',
                'DOCUMENT', 'Văn bản số ' || a.document_number || ' ngày ' || to_char(a.document_date, 'DD/MM/YYYY')
            from assignment a join own on own.id = a.id where a.document_number is not null and a.document_date is not null
            union all
            select c.assignment, 'answer:' || c.id, c.answered_at, case c.answer when 'NOTHING' then 'NOTHING' else 'RESULT' end,
                'Phối hợp: ' || coalesce(c.content, 'đã gửi nội dung')
            from coordination c where c.assignment = any(:tasks) and c.unit = :unit and c.answer is not null
            union all
            select c.assignment, 'document:' || d.id, c.answered_at, 'DOCUMENT', d.name
            from coordination c join document d on d.coordination_id = c.id
            where c.assignment = any(:tasks) and c.unit = :unit and c.answer is not null and d.set_aside_at is null""";

    private static final String IN_WINDOW =
            """
            with own as (select id from assignment where id = any(:tasks) and lead_unit = :unit)
            select * from (%s) event where at >= :start and at < :end and (text <> '' or told = 'NOTHING')
            order by at, key"""
                    .formatted(SQL);

    private final JdbcClient jdbc;

    TaskEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of(UUID task, TaskEvent event) {}

    /** By task, the earliest first. */
    Map<UUID, List<TaskEvent>> of(Collection<UUID> tasks, String unit, Window window) {
        return jdbc
                .sql(IN_WINDOW)
                .param("tasks", tasks.toArray(UUID[]::new))
                .param("unit", unit)
                .param("start", window.start())
                .param("end", window.end())
                .query(TaskEvents::event)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::task, Collectors.mapping(Of::event, Collectors.toList())));
    }

    /** What was last said of a task's progress by the end of a window. */
    Optional<Integer> percent(UUID task, Window window) {
        return jdbc.sql(
                        """
                        select percent from (
                            select at, percent from progress_entry where assignment = :task
                            union all select entered_at, percent from period_entry
                            where assignment = :task and percent is not null) said
                        where at < :end order by at desc limit 1""")
                .param("task", task)
                .param("end", window.end())
                .query(Integer.class)
                .optional();
    }

    private static Of event(ResultSet row, int number) throws SQLException {
        return new Of(
                row.getObject("assignment", UUID.class),
                new TaskEvent(
                        row.getString("key"),
                        row.getTimestamp("at").toInstant(),
                        TaskEvent.Told.valueOf(row.getString("told")),
                        row.getString("text")));
    }
}

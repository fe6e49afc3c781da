package vn.tiendo.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open user tasks of all communes, in a table of ours, written in the engine's transaction. */
@Repository
public class WorkItems {

    private static final String SUBJECT = " returning subject_kind, subject";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    WorkItems(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public Optional<WorkItem> find(String taskId) {
        return jdbc.sql("select * from work_item where task_id = ?")
                .param(taskId)
                .query(WorkItems::item)
                .optional();
    }

    /** Open work of a commune among some tasks. */
    public List<WorkItem> among(Collection<String> taskIds, String commune) {
        return jdbc.sql("select * from work_item where task_id = any(?) and commune = ?")
                .params(taskIds.toArray(String[]::new), commune)
                .query(WorkItems::item)
                .list();
    }

    /** Open work on an assignment, a draft or an adjustment, the most urgent first. */
    public List<WorkItem> of(UUID subject) {
        return jdbc.sql("select * from work_item where subject = ? order by due, task_id")
                .param(subject)
                .query(WorkItems::item)
                .list();
    }

    /**
     * Open work that a person has, the most urgent first.
     *
     * @param most how many at most
     */
    public List<WorkItem> assignedTo(String username, int most) {
        return jdbc.sql("select * from work_item where assignee = ? order by due, task_id limit ?")
                .params(username, most)
                .query(WorkItems::item)
                .list();
    }

    /** Open work of a commune that a position has to do, that is: what may change hands. */
    List<WorkItem> ofPositions(String commune) {
        return jdbc.sql("select * from work_item where commune = ? and position is not null")
                .param(commune)
                .query(WorkItems::item)
                .list();
    }

    /** Of these, the ones about certain subjects that one position has to do. */
    List<WorkItem> ofPosition(Collection<UUID> subjects, String position) {
        return jdbc.sql("select * from work_item where subject = any(:subjects) and position = :position")
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("position", position)
                .query(WorkItems::item)
                .list();
    }

    /** Of these, the ones whose position somebody deputises for today or did within the last year. */
    List<WorkItem> ofDeputisedPositions(LocalDate today) {
        return jdbc.sql(
                        """
                        select w.* from work_item w
                        where exists (select 1 from deputy d where d.commune = w.commune and d.position = w.position
                                      and d.from_day <= :today and d.to_day >= :since)""")
                .param("today", today)
                .param("since", today.minusYears(1))
                .query(WorkItems::item)
                .list();
    }

    /** Open work that one person has by name. */
    List<WorkItem> ofPerson(String username) {
        return jdbc.sql("select * from work_item where person = ? order by due, task_id")
                .param(username)
                .query(WorkItems::item)
                .list();
    }

    /** The root instances of open work on the subjects and of what a person has, always in the same order. */
    List<String> roots(String username, Collection<UUID> subjects) {
        return jdbc.sql(
                        """
                        select distinct e.root_proc_inst_id_ from work_item w
                        join act_ru_task t on t.id_ = w.task_id join act_ru_execution e on e.id_ = t.execution_id_
                        where w.subject = any(:subjects) or w.person = :person or w.assignee = :person order by 1""")
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("person", username)
                .query(String.class)
                .list();
    }

    /** The same, for the instance that an open task belongs to; nothing for a task that is no longer open. */
    void lockRootOf(String taskId) {
        jdbc.sql(
                        """
                        select e.root_proc_inst_id_ from act_ru_task t join act_ru_execution e on e.id_ = t.execution_id_
                        where t.id_ = ?""")
                .param(taskId)
                .query(String.class)
                .optional()
                .ifPresent(this::lock);
    }

    /** Until the end of the transaction nobody else submits a step of the same root instance. */
    void lock(String rootInstance) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(rootInstance)
                .query(Integer.class)
                .single();
    }

    /** Until the end of the transaction nobody else changes the list. */
    void lockAll() {
        jdbc.sql("lock table work_item in exclusive mode").update();
    }

    /** Takes away what is of no open task of the engine. */
    int removeEnded() {
        return jdbc.sql("delete from work_item where not exists (select 1 from act_ru_task t where t.id_ = task_id)")
                .update();
    }

    void add(WorkItem item) {
        insert(item, "");
        events.publishEvent(new StepOpened(item));
        events.publishEvent(new WorkChanged(item.subject()));
    }

    /** Makes the item what it has to be, without telling anybody. */
    void correct(WorkItem item) {
        insert(
                item,
                """
                 on conflict (task_id) do update set (step, subject_kind, subject, coordination, commune, position, person, unit,
                    takeover, assignee, name, due) = row(excluded.step, excluded.subject_kind, excluded.subject,
                    excluded.coordination, excluded.commune, excluded.position, excluded.person, excluded.unit,
                    excluded.takeover, excluded.assignee, excluded.name, excluded.due)""");
    }

    private void insert(WorkItem item, String otherwise) {
        jdbc.sql(
                        """
                        insert into work_item (task_id, step, subject_kind, subject, coordination, commune, position, person, unit,
                            takeover, assignee, name, due, opened_at)
                        values (:taskId, :step, :kind, :subject, :coordination, :commune, :position, :person, :unit,
                            :takeover, :assignee, :name, :due, :openedAt)"""
                                + otherwise)
                .param("taskId", item.taskId())
                .param("step", item.step())
                .param("kind", item.subject().kind().name())
                .param("subject", item.subject().id())
                .param("coordination", item.coordination().orElse(null))
                .param("commune", item.commune())
                .param("position", item.position().orElse(null))
                .param("person", item.person().orElse(null))
                .param("unit", item.unit().orElse(null))
                .param("takeover", item.takeover().orElse(null))
                .param("assignee", item.assignee().orElse(null))
                .param("name", item.name())
                .param("due", item.due())
                .param("openedAt", item.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param takenOver whether the assignee has it from above, not as who acts for its position */
    void assign(String taskId, @Nullable String assignee, boolean takenOver) {
        change(jdbc.sql("update work_item set assignee = :assignee, taken_over = :over where task_id = :task" + SUBJECT)
                .param("assignee", assignee)
                .param("over", takenOver)
                .param("task", taskId));
    }

    boolean isTakenOver(String taskId) {
        return jdbc.sql("select taken_over from work_item where task_id = ?")
                .param(taskId)
                .query(Boolean.class)
                .single();
    }

    void schedule(String taskId, LocalDate due) {
        change(jdbc.sql("update work_item set due = ? where task_id = ?" + SUBJECT)
                .params(due, taskId));
    }

    void rename(String taskId, String name) {
        change(jdbc.sql("update work_item set name = ? where task_id = ?" + SUBJECT)
                .params(name, taskId));
    }

    /** Another person is to do what was given to one by name. */
    void name(String taskId, String person) {
        change(jdbc.sql("update work_item set person = ? where task_id = ?" + SUBJECT)
                .params(person, taskId));
    }

    /** Another position is to do it. */
    void recast(String taskId, Performer performer) {
        change(jdbc.sql("update work_item set position = :position, takeover = :takeover where task_id = :task"
                        + SUBJECT)
                .param("position", performer.position().orElse(null))
                .param("takeover", performer.takeover().orElse(null))
                .param("task", taskId));
    }

    void remove(String taskId) {
        if (change(jdbc.sql("delete from work_item where task_id = ?" + SUBJECT).param(taskId))) {
            events.publishEvent(new StepEnded(taskId));
        }
    }

    /** Whether there was such an item. */
    private boolean change(JdbcClient.StatementSpec statement) {
        var subject = statement.query(WorkItems::subject).optional();
        subject.ifPresent(changed -> events.publishEvent(new WorkChanged(changed)));
        return subject.isPresent();
    }

    private static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getObject("subject", UUID.class));
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                row.getString("step"),
                subject(row, number),
                Optional.ofNullable(row.getObject("coordination", UUID.class)),
                row.getString("commune"),
                Optional.ofNullable(row.getString("position")),
                Optional.ofNullable(row.getString("person")),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getString("takeover")),
                Optional.ofNullable(row.getString("assignee")),
                row.getString("name"),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("opened_at").toInstant());
    }
}

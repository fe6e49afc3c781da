package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** What a request for a later due date may know of its task, and how the task takes the day that a leader grants. */
@Component
public class ExtendingAssignment {

    private final Assignments assignments;
    private final MovingDueDate moving;
    private final AssignmentRuns runs;
    private final Record record;
    private final Casework work;
    private final Plans plans;
    private final JdbcClient jdbc;

    ExtendingAssignment(
            Assignments assignments,
            MovingDueDate moving,
            AssignmentRuns runs,
            Record record,
            Casework work,
            Plans plans,
            JdbcClient jdbc) {
        this.assignments = assignments;
        this.moving = moving;
        this.runs = runs;
        this.record = record;
        this.work = work;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /**
     * A task as a request for a later date sees it.
     *
     * @param lead empty for a task that several units lead
     * @param title with the unit whose part, or the time which it is
     * @param extensions how often its date was extended so far
     * @param hindrance the sentence that says why it cannot be extended now, if it cannot
     */
    public record Known(
            UUID id,
            UUID plan,
            String commune,
            Optional<String> lead,
            String title,
            String reference,
            Optional<LocalDate> due,
            Optional<LocalDate> originalDue,
            int extensions,
            String state,
            boolean ended,
            Optional<String> hindrance) {}

    /** @throws Refusal if there is no such task */
    public Known get(UUID id) {
        return known(assignments.get(id));
    }

    /**
     * The task as it is once nobody else is changing it; nobody does before the caller's transaction ends.
     *
     * @throws Refusal if there is no such task
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Known locked(UUID id) {
        jdbc.sql("select id from assignment where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        return get(id);
    }

    private Known known(Assignment assignment) {
        return new Known(
                assignment.id,
                assignment.plan,
                assignment.commune,
                Optional.ofNullable(assignment.leadUnit),
                work.called(assignment),
                assignment.reference,
                assignment.due(),
                Optional.ofNullable(assignment.originalDue),
                assignment.extensions,
                assignment.stateInWords(),
                assignment.hasEnded(),
                hindrance(assignment));
    }

    private static Optional<String> hindrance(Assignment assignment) {
        if (assignment.hasEnded()) {
            return Optional.of("Nhiệm vụ đã kết thúc, không gia hạn được nữa.");
        }
        if (assignment.waitsFor != null) {
            return Optional.of("Nhiệm vụ còn chờ điều kiện hoặc chờ xác nhận, chưa có thời hạn để gia hạn.");
        }
        return ofKind(assignment).or(() -> ofState(assignment));
    }

    private static Optional<String> ofKind(Assignment assignment) {
        return switch (assignment.kind) {
            case COLLECTIVE ->
                Optional.of("Nhiệm vụ do nhiều đơn vị cùng chủ trì: mỗi đơn vị đề nghị gia hạn phần của mình.");
            case RECURRING, TRIGGERED ->
                Optional.of("Nhiệm vụ được thực hiện nhiều lần: hãy đề nghị gia hạn ở lần đang thực hiện.");
            case CONTINUOUS -> Optional.of("Nhiệm vụ thường xuyên không có thời hạn nên không gia hạn.");
            case ONE_OFF ->
                assignment.due == null
                        ? Optional.of("Nhiệm vụ không có thời hạn nên không gia hạn.")
                        : Optional.empty();
        };
    }

    private static Optional<String> ofState(Assignment assignment) {
        if (assignment.state() == State.AWAITING_ACCEPTANCE) {
            return Optional.of("Đơn vị chưa tiếp nhận nhiệm vụ này; hãy tiếp nhận trước, rồi đề nghị gia hạn.");
        }
        return assignment.state().isHeldByReviewer()
                ? Optional.of("Sản phẩm đang được thẩm định, phê duyệt nên không đề nghị gia hạn lúc này.")
                : Optional.empty();
    }

    /** When the next occurrence of a recurring task is due, which the present one may not reach. */
    public Optional<LocalDate> nextOccurrence(UUID id) {
        var assignment = assignments.get(id);
        return Optional.ofNullable(assignment.parent)
                .map(assignments::get)
                .filter(whole -> whole.kind == Kind.RECURRING)
                .flatMap(whole -> assignment.due().flatMap(due -> plans.nextDue(whole.plannedTask, due)));
    }

    /** Whether the plan desk's unit leads the task or answers for its lead, and so has no opinion to give on it. */
    public boolean isAnsweredByPlanDesk(UUID id) {
        return work.isAnsweredByPlanDesk(assignments.get(id));
    }

    /**
     * Counts one more extension and moves the due date with all that hangs on it, in the caller's transaction.
     *
     * @throws Refusal if the task has ended or waits for a date
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(UUID id, LocalDate due, Ground ground) {
        var assignment = assignments.get(id);
        assignment.countExtension();
        moving.move(assignment, due, ground);
        Optional.ofNullable(assignment.parent)
                .map(assignments::get)
                .filter(whole -> whole.kind == Kind.COLLECTIVE)
                .filter(whole -> whole.due != null && whole.due.isBefore(due))
                .ifPresent(whole -> follow(whole, assignment, due, ground));
    }

    /** The whole is done when all parts are: it is not late before the last of them is. */
    private void follow(Assignment whole, Assignment part, LocalDate due, Ground ground) {
        var unit = work.unitName(part.commune, part.leadUnit());
        whole.moveDue(due, ground.document() + " (phần của " + unit + ")");
        assignments.store(whole);
        runs.recalculateTimers(whole.id);
        var event = "Chuyển thời hạn chung đến " + VietnamTime.format(due) + ", theo phần của " + unit;
        record.note(whole.id, ground.by(), ground.right(), event, ground.document());
    }

    /** Adds an entry to the task's record. */
    public void note(UUID id, String by, String right, String event, String text) {
        record.note(id, by, right, event, text);
    }
}

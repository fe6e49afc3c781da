package vn.tiendo.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.DeadlineClass;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.workflow.OpenWork;
import vn.tiendo.workflow.WorkItems;

/**
 * A plan wants its yearly results on another day: what is due yearly moves within its year, and so does the year's
 * evaluation. A day that has passed already holds from the next year on.
 */
@Component
public class FollowingAnnualDate {

    private static final String RECORD_TRIGGER = "userTask_recordTrigger";

    private final Assignments assignments;
    private final Plans plans;
    private final MovingDueDate moving;
    private final Occurrences occurrences;
    private final AssignmentRuns runs;
    private final WorkItems items;
    private final OpenWork openWork;
    private final Clock clock;

    FollowingAnnualDate(
            Assignments assignments,
            Plans plans,
            MovingDueDate moving,
            Occurrences occurrences,
            AssignmentRuns runs,
            WorkItems items,
            OpenWork openWork,
            Clock clock) {
        this.assignments = assignments;
        this.plans = plans;
        this.moving = moving;
        this.occurrences = occurrences;
        this.runs = runs;
        this.items = items;
        this.openWork = openWork;
        this.clock = clock;
    }

    /** From which day to which one a task's present time moved. */
    public record Moved(LocalDate before, LocalDate after) {}

    /** Moves what is under way of a task; the plan's date itself is changed already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Moved> follow(PlannedTask row, Ground ground) {
        var carriers = carriers(row.id());
        carriers.stream()
                .filter(this::isEvaluated)
                .filter(carrier -> !occurrences.yearEvaluation(carrier).isBefore(today()))
                .forEach(this::moveEvaluation);
        return row.deadlineClass() != DeadlineClass.YEARLY
                ? Optional.empty()
                : carriers.stream()
                        .map(carrier -> move(row, carrier, ground))
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one);
    }

    private boolean isEvaluated(Assignment carrier) {
        return carrier.kind == Kind.TRIGGERED
                || carrier.kind == Kind.CONTINUOUS
                || carrier.waitsFor != null
                || carrier.kind == Kind.RECURRING && occurrences.isEvaluatedYearly(carrier);
    }

    private void moveEvaluation(Assignment carrier) {
        runs.recalculateTimers(carrier.id);
        items.of(carrier.id).stream()
                .filter(item -> item.step().equals(RECORD_TRIGGER))
                .forEach(item -> openWork.reschedule(item, occurrences.yearEvaluation(carrier)));
    }

    /** The task itself, or the open part of each unit. */
    private java.util.List<Assignment> carriers(UUID plannedTask) {
        return assignments.findByPlannedTaskAndParentIsNull(plannedTask).stream()
                .flatMap(
                        root -> root.kind == Kind.COLLECTIVE ? assignments.children(root.id).stream() : Stream.of(root))
                .filter(carrier -> !carrier.hasEnded())
                .toList();
    }

    private Optional<Moved> move(PlannedTask row, Assignment carrier, Ground ground) {
        return assignments.children(carrier.id).stream()
                .max(Comparator.comparingInt(child -> child.occurrence))
                .filter(present -> !present.hasEnded() && present.waitsFor == null)
                .flatMap(present -> present.due().flatMap(due -> move(row, present, due, ground)));
    }

    private Optional<Moved> move(PlannedTask row, Assignment present, LocalDate due, Ground ground) {
        var next = plans.nextDue(row.id(), due.withDayOfYear(1).minusDays(1))
                .filter(day -> day.getYear() == due.getYear() && !day.isBefore(today()) && !day.equals(due));
        next.ifPresent(day -> moving.move(present, day, ground));
        return next.map(day -> new Moved(due, day));
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}

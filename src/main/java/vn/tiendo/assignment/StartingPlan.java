package vn.tiendo.assignment;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanIssued;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;

/** The issue of a plan starts each of its tasks, in one transaction with the issue. */
@Component
class StartingPlan {

    private final Plans plans;
    private final Assignments assignments;
    private final AssignmentRuns runs;
    private final Record record;

    StartingPlan(Plans plans, Assignments assignments, AssignmentRuns runs, Record record) {
        this.plans = plans;
        this.assignments = assignments;
        this.runs = runs;
        this.record = record;
    }

    @EventListener
    @Transactional
    void on(PlanIssued issued) {
        var plan = plans.get(issued.plan());
        plans.tasks(plan.id()).forEach(task -> start(plan, task, issued.by()));
    }

    private void start(Plan plan, PlannedTask task, String by) {
        var assignment = task.isCollective() ? collective(plan, task) : single(plan, task);
        assignment.waitsFor = waitsFor(plan, task);
        if (assignment.waitsFor != null) {
            assignment.due = null;
            assignment.originalDue = null;
        }
        assignments.store(assignment);
        if (task.isCollective()) {
            addMembers(assignment, task);
        }
        record.note(assignment.id, by, "", "Ban hành kế hoạch, giao nhiệm vụ", task.lead());
        runs.start(assignment.id, assignment.reference);
    }

    private static Assignment single(Plan plan, PlannedTask task) {
        return Assignment.of(task, plan, kind(task), task.leadUnits().get(0));
    }

    private static Assignment collective(Plan plan, PlannedTask task) {
        return Assignment.of(task, plan, Kind.COLLECTIVE, null);
    }

    private void addMembers(Assignment parent, PlannedTask task) {
        for (var unit : task.leadUnits()) {
            var child = parent.childFor(unit, kind(task), 0, parent.due);
            child.waitsFor = parent.waitsFor;
            assignments.store(child);
            record.noteBySystem(child.id, "Giao nhiệm vụ cho từng đơn vị", task.lead());
        }
    }

    private static Kind kind(PlannedTask task) {
        return switch (task.deadlineClass().behaviour()) {
            case CONTINUOUS -> Kind.CONTINUOUS;
            case RECURRING, MILESTONES -> Kind.RECURRING;
            case WAITS -> task.repeats() ? Kind.TRIGGERED : Kind.ONE_OFF;
            case ONE_OFF, SET_ASIDE -> Kind.ONE_OFF;
        };
    }

    private static @Nullable WaitsFor waitsFor(Plan plan, PlannedTask task) {
        return switch (task.deadlineClass().behaviour()) {
            case WAITS -> task.repeats() ? null : WaitsFor.CONDITION;
            case SET_ASIDE -> WaitsFor.CONFIRMATION;
            case CONTINUOUS, RECURRING, MILESTONES, ONE_OFF -> isPast(plan, task) ? WaitsFor.CONFIRMATION : null;
        };
    }

    private static boolean isPast(Plan plan, PlannedTask task) {
        return task.due()
                .filter(due -> due.isBefore(plan.issuedOn().orElseThrow()))
                .isPresent();
    }
}

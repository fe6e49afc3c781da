package vn.tiendo.assignment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlannedTask;

/** Starts one task of a plan, with a part for each unit where several lead it. */
@Component
public class StartingTask {

    private final Assignments assignments;
    private final AssignmentRuns runs;
    private final Record record;

    StartingTask(Assignments assignments, AssignmentRuns runs, Record record) {
        this.assignments = assignments;
        this.runs = runs;
        this.record = record;
    }

    /**
     * @param ground from whose day the task counts as issued
     * @return the assignment
     */
    @Transactional
    public UUID start(Plan plan, PlannedTask task, Ground ground) {
        var course = Course.of(task, ground.day());
        var assignment = task.isCollective()
                ? Assignment.of(task, plan, Kind.COLLECTIVE, null)
                : Assignment.of(task, plan, course.kind(), task.leadUnits().get(0));
        assignment.issuedOn = ground.day();
        assignment.waitsFor = course.waitsFor();
        assignment.due = course.due();
        assignment.originalDue = course.due();
        assignments.store(assignment);
        if (task.isCollective()) {
            task.leadUnits().forEach(unit -> addMember(assignment, unit, course, task.lead()));
        }
        record.note(assignment.id, ground.by(), ground.right(), ground.document(), task.lead());
        runs.start(assignment.id, assignment.reference);
        return assignment.id;
    }

    Assignment addMember(Assignment parent, String unit, Course course, String asWritten) {
        var child = parent.childFor(unit, course.kind(), 0, parent.due);
        child.waitsFor = parent.waitsFor;
        assignments.store(child);
        record.noteBySystem(child.id, "Giao nhiệm vụ cho từng đơn vị", asWritten);
        return child;
    }
}

package vn.tiendo.assignment.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentRuns;
import vn.tiendo.workflow.ProcessVariables;

/** Starts, moves and ends the lifecycle process of an assignment. */
@Component
class EngineRuns implements AssignmentRuns {

    static final String LIFECYCLE = "assignment-lifecycle";
    static final String STOPPED = "tiendo.assignment.stopped";
    static final String RESTARTED = "tiendo.assignment.restarted";
    static final String MEMBER_ADDED = "tiendo.assignment.memberAdded";
    static final String COORDINATION_ADDED = "tiendo.assignment.coordinationAdded";
    static final String COORDINATION_WITHDRAWN = "tiendo.assignment.coordinationWithdrawn";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final Restarts restarts;

    EngineRuns(RuntimeService runtime, ManagementService management, TaskService tasks, Restarts restarts) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.restarts = restarts;
    }

    @Override
    public void start(UUID assignment, String reference) {
        runtime.createProcessInstanceByKey(LIFECYCLE)
                .processDefinitionWithoutTenantId()
                .businessKey(reference)
                .setVariable(ProcessVariables.ASSIGNMENT, assignment.toString())
                .setVariable(ProcessVariables.REFERENCE, reference)
                .execute();
    }

    @Override
    public void stop(UUID assignment) {
        about(STOPPED, assignment).correlateAllWithResult();
    }

    @Override
    public void restart(UUID assignment) {
        restarts.during(() -> about(RESTARTED, assignment).correlate());
    }

    @Override
    public void addMember(UUID parent, UUID member) {
        about(MEMBER_ADDED, parent)
                .setVariablesToTriggeredScope(Map.of(ProcessVariables.MEMBER, member.toString()))
                .correlate();
    }

    @Override
    public void addCoordination(UUID assignment, UUID coordination) {
        about(COORDINATION_ADDED, assignment)
                .setVariablesToTriggeredScope(Map.of(ProcessVariables.COORDINATION, coordination.toString()))
                .correlate();
    }

    @Override
    public void withdrawCoordination(UUID coordination) {
        runtime.createMessageCorrelation(COORDINATION_WITHDRAWN)
                .processInstanceVariableEquals(ProcessVariables.COORDINATION, coordination.toString())
                .correlateAllWithResult();
    }

    @Override
    public void refer(UUID assignment, String reference) {
        runtime.createProcessInstanceQuery()
                .variableValueEquals(ProcessVariables.ASSIGNMENT, assignment.toString())
                .list()
                .forEach(instance -> refer(instance, reference));
    }

    private void refer(ProcessInstance instance, String reference) {
        runtime.setVariable(instance.getId(), ProcessVariables.REFERENCE, reference);
        tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .list()
                .forEach(task -> tasks.setVariableLocal(task.getId(), ProcessVariables.REFERENCE, reference));
    }

    @Override
    public void recalculateTimers(UUID assignment) {
        runtime.createProcessInstanceQuery()
                .variableValueEquals(ProcessVariables.ASSIGNMENT, assignment.toString())
                .list()
                .forEach(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .list()
                        .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false)));
    }

    /** Members and occurrences run inside their parent's process, each part with the reference of its own. */
    private MessageCorrelationBuilder about(String message, UUID assignment) {
        return runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(ProcessVariables.ASSIGNMENT, assignment.toString());
    }
}

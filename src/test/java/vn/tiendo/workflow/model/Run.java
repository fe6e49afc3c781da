package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** One assignment's way through the models, told in the words of the models. */
final class Run {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final String id = "assignment" + COUNT.incrementAndGet();

    private final ModelEngine models;
    private String subject = "assignmentId";
    private final ProcessEngine engine;

    Run(ModelEngine models) {
        this.models = models;
        this.engine = models.engine;
    }

    Facts facts() {
        return factsOf(id);
    }

    Facts factsOf(String assignment) {
        return models.facts.of(assignment);
    }

    void start(String process) {
        start(process, Map.of());
    }

    void start(String process, Map<String, Object> more) {
        Map<String, Object> references = Map.of("assignmentId", id, "reference", "05/KH-UBND, 3.1");
        ClockUtil.setCurrentTime(new Date(Facts.PERIOD_END.getTime() - 86_400_000));
        engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .businessKey(id)
                .setVariables(references)
                .setVariables(more)
                .execute();
    }

    /** A process that is about something else than an assignment, which it knows nothing of. */
    void startAbout(String process, String variable) {
        subject = variable;
        engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .businessKey(id)
                .setVariables(Map.of(variable, id, "reference", "05/KH-UBND, 3.1"))
                .execute();
    }

    void complete(String step, String outcome) {
        completeWhere(subject, id, step, outcome);
    }

    void completeFor(String assignment, String step, String outcome) {
        completeWhere("assignmentId", assignment, step, outcome);
    }

    void completeWhere(String variable, String value, String step, String outcome) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(id)
                .processVariableValueEquals(variable, value)
                .taskDefinitionKey("userTask_" + step)
                .singleResult();
        assertThat(task).as("%s of %s", step, value).isNotNull();
        engine.getTaskService().complete(task.getId(), Map.of("outcome", outcome));
    }

    void isAt(String... steps) {
        assertThat(openSteps())
                .containsExactlyInAnyOrder(
                        Arrays.stream(steps).map(step -> "userTask_" + step).toArray(String[]::new));
    }

    void fires(String timer, Date due) {
        Job job = timer(timer);
        assertThat(job.getDuedate()).isEqualTo(due);
        ClockUtil.setCurrentTime(new Date(due.getTime() + 1));
        engine.getManagementService().executeJob(job.getId());
    }

    /** Lets go on what waits for a thread of the engine's own. */
    void goesOn() {
        engine.getManagementService().createJobQuery().messages().list().stream()
                .filter(this::isMine)
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    Job timer(String timer) {
        return engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> isMine(job) && definitionOf(job).equals("timerEvent_" + timer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer " + timer));
    }

    void hasNoTimer() {
        assertThat(engine.getManagementService().createJobQuery().list()).noneMatch(this::isMine);
    }

    void stop(String assignment) {
        engine.getRuntimeService()
                .createMessageCorrelation("tiendo.assignment.stopped")
                .processInstanceVariableEquals("assignmentId", assignment)
                .correlate();
    }

    /** The task begins again with what is known of it now. */
    void restart(String assignment) {
        engine.getRuntimeService()
                .createMessageCorrelation("tiendo.assignment.restarted")
                .processInstanceVariableEquals("assignmentId", assignment)
                .correlate();
    }

    void add(String message, String variable, String value) {
        engine.getRuntimeService()
                .createMessageCorrelation("tiendo.assignment." + message)
                .processInstanceVariableEquals("assignmentId", id)
                .setVariablesToTriggeredScope(Map.of(variable, value))
                .correlate();
    }

    void withdraw(String coordination) {
        engine.getRuntimeService()
                .createMessageCorrelation("tiendo.assignment.coordinationWithdrawn")
                .processInstanceVariableEquals("coordinationId", coordination)
                .correlate();
    }

    void withdrawDemand(String demand) {
        engine.getRuntimeService()
                .createMessageCorrelation("tiendo.inspection.demandWithdrawn")
                .processInstanceVariableEquals("demandId", demand)
                .correlate();
    }

    /** The proposal to publish is taken back. */
    void takeBack() {
        engine.getRuntimeService()
                .createMessageCorrelation("tiendo.publication.takenBack")
                .processInstanceVariableEquals("publicationId", id)
                .correlate();
    }

    /** The period of a unit's report is locked. */
    void lock() {
        engine.getRuntimeService()
                .createMessageCorrelation("tiendo.report.periodLocked")
                .processInstanceVariableEquals("unitReportId", id)
                .correlate();
    }

    void endsAt(String... ends) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count())
                .as("open instances")
                .isZero();
        hasPassed(ends);
    }

    void hasPassed(String... activities) {
        assertThat(passed()).contains(activities);
    }

    void hasNotPassed(String... activities) {
        assertThat(passed()).doesNotContain(activities);
    }

    List<String> delegatesCalled() {
        return models.delegatesCalled.stream()
                .filter(call -> (call + "-").contains(" " + id + "-"))
                .map(call -> call.replace(" " + id, ""))
                .toList();
    }

    List<HistoricProcessInstance> instances() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .list();
    }

    private List<String> passed() {
        return instances().stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(activity -> activity.getActivityId())
                .toList();
    }

    private Stream<String> openSteps() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(id).list().stream()
                .map(Task::getTaskDefinitionKey);
    }

    private boolean isMine(Job job) {
        return id.equals(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    private String definitionOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}

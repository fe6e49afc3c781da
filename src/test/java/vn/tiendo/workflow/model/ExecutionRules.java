package vn.tiendo.workflow.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the engine and the code behind it rely on. */
final class ExecutionRules {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";
    private static final String RETRIES = "PT1M,PT5M,PT30M";
    private static final String DEPLOYMENT = "deployment";

    /** What a called process may be about: the task, or a request that is part of its life. */
    private static final Set<String> SUBJECTS =
            Set.of("assignmentId", "extensionId", "obstacleId", "demandId", "communeReportId", "measuringId");

    private ExecutionRules() {}

    /** The daily reminding is no case: our own log of it stays, the engine's goes after the year of Nghị định 85/2016. */
    static Stream<String> historyIsKeptTenYears(ProcessModel model) {
        String wanted = model.key().equals("daily-digest") ? "P365D" : "P3650D";
        boolean kept = wanted.equals(model.process().getCamundaHistoryTimeToLiveString());
        return kept && model.process().isExecutable()
                ? Stream.empty()
                : Stream.of("the process is not executable or keeps no history for " + wanted);
    }

    static Stream<String> calledProcessesExist(ProcessModel model) {
        return broken(
                        model,
                        CallActivity.class,
                        call -> ModelFolder.hasProcess(call.getCalledElement())
                                && DEPLOYMENT.equals(call.getCamundaCalledElementBinding()))
                .map(id -> id + " calls no process of the same deployment");
    }

    static Stream<String> callsPassTheReferences(ProcessModel model) {
        return broken(model, CallActivity.class, ExecutionRules::passesReferences)
                .map(id -> id + " does not pass the business key, the reference of its subject and reference");
    }

    static Stream<String> decisionsExist(ProcessModel model) {
        return broken(
                        model,
                        BusinessRuleTask.class,
                        task -> ModelFolder.hasDecision(task.getCamundaDecisionRef())
                                && DEPLOYMENT.equals(task.getCamundaDecisionRefBinding())
                                && "singleEntry".equals(task.getCamundaMapDecisionResult()))
                .map(id -> id + " refers to no decision of the same deployment");
    }

    static Stream<String> userTasksHaveTheirForm(ProcessModel model) {
        return broken(
                        model,
                        UserTask.class,
                        task -> formOf(task).equals(task.getCamundaFormRef())
                                && DEPLOYMENT.equals(task.getCamundaFormRefBinding()))
                .map(id -> id + " does not show the form of its own name");
    }

    static Stream<String> gatewaysAlwaysDecide(ProcessModel model) {
        Predicate<FlowNode> question = node -> node.getOutgoing().size() > 1;
        Stream<ExclusiveGateway> exclusive = model.all(ExclusiveGateway.class).stream();
        Stream<InclusiveGateway> inclusive = model.all(InclusiveGateway.class).stream();
        return Stream.<FlowNode>concat(exclusive, inclusive)
                .filter(question)
                .filter(gateway -> !decides(gateway))
                .map(gateway -> gateway.getId() + " has a way out without a condition, or a default with one");
    }

    static Stream<String> timersAreTriedAgain(ProcessModel model) {
        Predicate<CatchEvent> isTimer =
                event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
        return model.all(CatchEvent.class).stream()
                .filter(isTimer)
                .filter(event -> !hasDate(event) || !RETRIES.equals(retries(event)))
                .map(event -> event.getId() + " has no date or is not tried again after " + RETRIES);
    }

    /** The morning of many communes is the exception: each in a transaction of its own that is tried again by itself. */
    static Stream<String> nothingElseIsAsynchronous(ProcessModel model) {
        Set<String> continuations = Set.of("asyncBefore", "asyncAfter", "async");
        return model.nodes().stream()
                .filter(node -> !node.getId().equals("startEvent_morning"))
                .filter(node -> continuations.stream()
                        .anyMatch(name -> node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, name) != null))
                .map(node -> node.getId() + " continues asynchronously");
    }

    static String formOf(UserTask task) {
        String name = task.getId().substring(task.getId().indexOf('_') + 1);
        return name.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private static boolean passesReferences(CallActivity call) {
        List<CamundaIn> in = extensions(call, CamundaIn.class);
        Predicate<String> fills =
                target -> in.stream().map(CamundaIn::getCamundaTarget).anyMatch(target::equals);
        return in.stream().map(CamundaIn::getCamundaBusinessKey).anyMatch(BUSINESS_KEY::equals)
                && SUBJECTS.stream().anyMatch(fills)
                && fills.test("reference");
    }

    private static boolean decides(FlowNode gateway) {
        Optional<SequenceFlow> otherwise = Optional.ofNullable(
                gateway instanceof ExclusiveGateway exclusive
                        ? exclusive.getDefault()
                        : ((InclusiveGateway) gateway).getDefault());
        return gateway.getOutgoing().stream()
                .allMatch(
                        flow -> otherwise.filter(flow::equals).isPresent() == (flow.getConditionExpression() == null));
    }

    private static boolean hasDate(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .map(TimerEventDefinition.class::cast)
                .allMatch(timer -> timer.getTimeDate() != null);
    }

    private static String retries(CatchEvent event) {
        return extensions(event, CamundaFailedJobRetryTimeCycle.class).stream()
                .map(ModelElementInstance::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        return Stream.ofNullable(element.getExtensionElements())
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(type).list().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T extends FlowNode> Stream<String> broken(ProcessModel model, Class<T> type, Predicate<T> isSound) {
        Collection<T> all = model.all(type);
        return all.stream().filter(isSound.negate()).map(FlowNode::getId);
    }
}

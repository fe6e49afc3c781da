package vn.tiendo.workflow.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Variables are a handful of references; whatever else a model names is data that belongs in our tables. */
final class VariableRules {

    private static final Set<String> REFERENCES = Set.of(
            "assignmentId",
            "planId",
            "adjustmentId",
            "extensionId",
            "obstacleId",
            "inspectionId",
            "demandId",
            "publicationId",
            "digestId",
            "reportPeriodId",
            "unitReportId",
            "communeReportId",
            "measuringRoundId",
            "measuringId",
            "coordinationId",
            "occurrenceId",
            "memberId",
            "outcome",
            "reference");
    private static final Set<String> ROUTES = Set.of("reviewer", "signature");
    private static final Set<String> DECISION_INPUTS = Set.of("leadIsPlanDesk", "deskDecidesAlone", "outputTypes");
    private static final Set<String> LANGUAGE = Set.of(
            "execution",
            "assignmentFacts",
            "adjustmentFacts",
            "extensionFacts",
            "obstacleFacts",
            "inspectionFacts",
            "reportFacts",
            "measuringFacts",
            "empty",
            "not",
            "true",
            "false");

    private static final Set<String> LOOP_COUNTERS =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");

    private VariableRules() {}

    static Stream<String> onlyKnownVariablesAreNamed(ProcessModel model) {
        Stream<String> named = Stream.concat(mapped(model), read(model)).filter(name -> !isVariable(name));
        Stream<String> inputs = model.all(CamundaInputParameter.class).stream()
                .map(CamundaInputParameter::getCamundaName)
                .filter(name -> !DECISION_INPUTS.contains(name));
        return Stream.concat(named, inputs).distinct().map(name -> name + " is no variable of the processes");
    }

    static boolean mayBeStored(String name) {
        return isVariable(name) || DECISION_INPUTS.contains(name) || LOOP_COUNTERS.contains(name);
    }

    private static Stream<String> mapped(ProcessModel model) {
        Stream<String> in = model.all(CamundaIn.class).stream()
                .flatMap(mapping -> Stream.of(
                        Optional.ofNullable(mapping.getCamundaSource()),
                        Optional.ofNullable(mapping.getCamundaTarget()),
                        Optional.ofNullable(mapping.getCamundaVariables())))
                .flatMap(Optional::stream);
        Stream<String> out = model.all(CamundaOut.class).stream()
                .flatMap(mapping -> Stream.of(
                        Optional.ofNullable(mapping.getCamundaSource()),
                        Optional.ofNullable(mapping.getCamundaTarget()),
                        Optional.ofNullable(mapping.getCamundaVariables())))
                .flatMap(Optional::stream);
        Stream<String> results = model.all(BusinessRuleTask.class).stream()
                .flatMap(task -> Stream.ofNullable(task.getCamundaResultVariable()));
        Stream<String> elements = model.all(MultiInstanceLoopCharacteristics.class).stream()
                .flatMap(loop -> Stream.ofNullable(loop.getCamundaElementVariable()));
        return Stream.of(in, out, results, elements).flatMap(all -> all);
    }

    private static Stream<String> read(ProcessModel model) {
        return texts(model.instance().getDocument().getRootElement())
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(found -> TEXT.matcher(found.group(1)).replaceAll(""))
                .flatMap(expression -> WORD.matcher(expression).results())
                .map(MatchResult::group)
                .filter(word -> !LANGUAGE.contains(word) && !word.endsWith("Delegate"));
    }

    private static Stream<String> texts(DomElement element) {
        Stream<String> own = Stream.concat(
                element.getChildElements().isEmpty() ? Stream.of(element.getTextContent()) : Stream.empty(),
                Stream.of("collection", "delegateExpression", "expression", "businessKey", "class")
                        .flatMap(name -> Stream.ofNullable(element.getAttribute(BpmnModelConstants.CAMUNDA_NS, name))));
        return Stream.concat(
                Stream.concat(own, Stream.ofNullable(element.getAttribute("businessKey"))),
                element.getChildElements().stream().flatMap(VariableRules::texts));
    }

    private static boolean isVariable(String name) {
        return REFERENCES.contains(name) || ROUTES.contains(name);
    }
}

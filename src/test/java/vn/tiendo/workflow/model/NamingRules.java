package vn.tiendo.workflow.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What people read in a diagram is Vietnamese; what code reads follows one pattern. */
final class NamingRules {

    /** A syllable of Vietnamese that happens to carry no mark, such as "giao" or "trong". */
    private static final Pattern UNMARKED_SYLLABLE =
            Pattern.compile("(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}|\\d+");
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final String CAMEL_CASE = "[a-z][A-Za-z0-9]*";

    private static final Map<Class<? extends ModelElementInstance>, String> PREFIXES = Map.of(
            UserTask.class, "userTask",
            ServiceTask.class, "serviceTask",
            BusinessRuleTask.class, "businessRuleTask",
            CallActivity.class, "callActivity",
            SubProcess.class, "eventSubprocess",
            Gateway.class, "gateway",
            StartEvent.class, "startEvent",
            EndEvent.class, "endEvent",
            SequenceFlow.class, "flow",
            Message.class, "message");

    private NamingRules() {}

    static Stream<String> namesAreVietnamese(ProcessModel model) {
        Stream<String> process = Optional.ofNullable(model.process().getName())
                        .filter(NamingRules::isVietnamese)
                        .isEmpty()
                ? Stream.of(
                        "the process has no Vietnamese name: " + model.process().getName())
                : Stream.empty();
        Stream<String> elements = model.all(FlowElement.class).stream()
                .filter(element -> needsName(element) || element.getName() != null)
                .filter(element -> element.getName() == null || !isVietnamese(element.getName()))
                .map(element -> element.getId() + " has no Vietnamese name: " + element.getName());
        return Stream.concat(process, elements);
    }

    static Stream<String> idsFollowThePattern(ProcessModel model) {
        String id = model.process().getId();
        Stream<String> process =
                id.equals(model.key()) && KEBAB_CASE.matcher(id).matches()
                        ? Stream.empty()
                        : Stream.of("the process " + id + " is not named as its file " + model.key());
        Stream<String> elements = Stream.<ModelElementInstance>concat(
                        model.all(FlowElement.class).stream(),
                        model.all(RootElement.class).stream().filter(Message.class::isInstance))
                .filter(element -> !idOf(element).matches(prefix(element) + "_" + CAMEL_CASE))
                .map(element -> idOf(element) + " is not " + prefix(element) + "_x");
        return Stream.concat(process, elements);
    }

    static boolean isVietnamese(String name) {
        List<String> words = Arrays.stream(name.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty() && words.stream().allMatch(NamingRules::isVietnameseWord);
    }

    private static boolean isVietnameseWord(String word) {
        boolean marked = word.chars().anyMatch(letter -> letter > 127);
        return marked
                || ABBREVIATION.matcher(word).matches()
                || UNMARKED_SYLLABLE.matcher(word.toLowerCase()).matches();
    }

    private static boolean needsName(FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            return isQuestion(flow.getSource());
        }
        return !(element instanceof Gateway) || isQuestion(element);
    }

    private static boolean isQuestion(FlowElement element) {
        return element instanceof Gateway gateway
                && !(element instanceof ParallelGateway)
                && gateway.getOutgoing().size() > 1;
    }

    private static String prefix(ModelElementInstance element) {
        if (element instanceof SubProcess part && !part.triggeredByEvent()) {
            return "subprocess";
        }
        if (element instanceof BoundaryEvent event && waitsForAMessage(event)) {
            return "messageEvent";
        }
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(element instanceof CatchEvent ? "timerEvent" : "unknown");
    }

    private static boolean waitsForAMessage(BoundaryEvent event) {
        return event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
    }

    private static String idOf(ModelElementInstance element) {
        return Optional.ofNullable(element.getAttributeValue("id")).orElse("");
    }
}

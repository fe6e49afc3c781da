package vn.tiendo.workflow.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What a reader of a diagram may expect of its drawing. */
final class DrawingRules {

    private DrawingRules() {}

    static Stream<String> everythingIsDrawn(ProcessModel model) {
        Stream<String> nodes = model.nodes().stream()
                .filter(node -> model.box(node).isEmpty())
                .map(node -> node.getId() + " has no shape");
        Stream<String> flows = model.flows().stream()
                .filter(flow -> model.line(flow).isEmpty())
                .map(flow -> flow.getId() + " has no edge");
        Stream<String> labels = labelled(model)
                .filter(element -> model.label(element).isEmpty())
                .map(element -> element.getId() + " has a name and no label with bounds");
        return Stream.of(nodes, flows, labels).flatMap(all -> all);
    }

    static Stream<String> flowsEndAtTheirShapes(ProcessModel model) {
        return model.flows().stream()
                .filter(flow -> model.line(flow).isPresent())
                .filter(flow -> !docks(
                                model, flow.getSource(), line(model, flow).start())
                        || !docks(model, flow.getTarget(), line(model, flow).end()))
                .map(flow -> flow.getId() + " does not begin and end on the borders of its shapes");
    }

    static Stream<String> shapesKeepApart(ProcessModel model) {
        List<FlowNode> nodes = drawn(model);
        return pairs(nodes)
                .filter(pair -> !isAttached(pair.one, pair.other) && !isInside(pair.one, pair.other))
                .filter(pair -> box(model, pair.one).overlaps(box(model, pair.other)))
                .map(pair -> pair.one.getId() + " overlaps " + pair.other.getId());
    }

    static Stream<String> flowsRunLeftToRight(ProcessModel model) {
        return drawnFlows(model)
                .filter(flow -> !runsRight(model, flow) && !isLoopAround(model, flow))
                .map(flow -> flow.getId() + " runs back without being a loop routed above or below");
    }

    static Stream<String> flowsDoNotCross(ProcessModel model) {
        return pairs(drawnFlows(model).toList())
                .filter(pair -> line(model, pair.one).crosses(line(model, pair.other)))
                .map(pair -> pair.one.getId() + " crosses " + pair.other.getId());
    }

    static Stream<String> flowsKeepOffShapes(ProcessModel model) {
        return drawnFlows(model).flatMap(flow -> drawn(model).stream()
                .filter(node -> !contains(node, flow))
                .filter(node -> line(model, flow).runsThrough(body(model, node, flow)))
                .map(node -> flow.getId() + " runs through " + node.getId()));
    }

    static Stream<String> labelsStayReadable(ProcessModel model) {
        List<FlowElement> labelled =
                labelled(model).filter(e -> model.label(e).isPresent()).toList();
        return labelled.stream().flatMap(element -> {
            Box label = model.label(element).orElseThrow();
            Stream<String> onShape = drawn(model).stream()
                    .filter(node -> !contains(node, element))
                    .filter(node -> body(model, node, element).overlaps(label))
                    .map(FlowNode::getId);
            Stream<String> onFlow = drawnFlows(model)
                    .filter(flow -> line(model, flow).runsThrough(label))
                    .map(SequenceFlow::getId);
            Stream<String> onLabel = labelled.stream()
                    .filter(other -> other != element)
                    .filter(other -> model.label(other).orElseThrow().overlaps(label))
                    .map(FlowElement::getId);
            return Stream.of(onShape, onFlow, onLabel)
                    .flatMap(all -> all)
                    .map(hidden -> "the label of " + element.getId() + " lies on " + hidden);
        });
    }

    private static Stream<FlowElement> labelled(ProcessModel model) {
        return model.all(FlowElement.class).stream()
                .filter(element -> !(element instanceof Activity) && element.getName() != null);
    }

    private static List<FlowNode> drawn(ProcessModel model) {
        return model.nodes().stream()
                .filter(node -> model.box(node).isPresent())
                .toList();
    }

    private static Stream<SequenceFlow> drawnFlows(ProcessModel model) {
        return model.flows().stream()
                .filter(flow -> model.line(flow).isPresent()
                        && model.box(flow.getSource()).isPresent()
                        && model.box(flow.getTarget()).isPresent());
    }

    private static boolean docks(ProcessModel model, FlowNode node, Point end) {
        return model.box(node)
                .filter(box -> node instanceof Gateway ? box.hasOnDiamond(end) : box.hasOnBorder(end))
                .isPresent();
    }

    private static boolean runsRight(ProcessModel model, SequenceFlow flow) {
        return box(model, flow.getTarget()).x() >= box(model, flow.getSource()).right();
    }

    private static boolean isLoopAround(ProcessModel model, SequenceFlow flow) {
        return leadsBack(flow)
                && line(model, flow).segments().stream()
                        .filter(Segment::runsLeft)
                        .noneMatch(back -> box(model, flow.getSource()).spansHeightOf(back.from())
                                && box(model, flow.getTarget()).spansHeightOf(back.from()));
    }

    private static boolean leadsBack(SequenceFlow flow) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(List.of(flow.getTarget()));
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            if (seen.add(node)) {
                node.getOutgoing().forEach(outgoing -> next.add(outgoing.getTarget()));
                attachedTo(node).forEach(next::add);
            }
        }
        return seen.contains(flow.getSource());
    }

    private static Stream<BoundaryEvent> attachedTo(FlowNode node) {
        Collection<BoundaryEvent> events = node.getModelInstance().getModelElementsByType(BoundaryEvent.class);
        return events.stream().filter(event -> node.equals(event.getAttachedTo()));
    }

    private static boolean isAttached(FlowNode one, FlowNode other) {
        return one instanceof BoundaryEvent event && other.equals(event.getAttachedTo())
                || other instanceof BoundaryEvent host && one.equals(host.getAttachedTo());
    }

    private static boolean isInside(FlowNode one, FlowNode other) {
        return contains(one, other) || contains(other, one);
    }

    private static boolean contains(FlowNode node, FlowElement element) {
        return node instanceof SubProcess
                && element.getParentElement() instanceof FlowElement around
                && (node.equals(around) || contains(node, around));
    }

    /** Beside a gateway's own corners there is room for its label and its flows. */
    private static Box body(ProcessModel model, FlowNode node, FlowElement visitor) {
        Box box = box(model, node);
        return node instanceof Gateway && belongs(node, visitor) ? box.grownBy(-box.width() / 4) : box;
    }

    private static boolean belongs(FlowNode node, FlowElement visitor) {
        return node.equals(visitor)
                || visitor instanceof SequenceFlow flow
                        && (node.equals(flow.getSource()) || node.equals(flow.getTarget()));
    }

    private static Box box(ProcessModel model, FlowNode node) {
        return model.box(node).orElseThrow();
    }

    private static Line line(ProcessModel model, SequenceFlow flow) {
        return model.line(flow).orElseThrow();
    }

    private static <T> Stream<Pair<T>> pairs(List<T> all) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (T other : all.subList(i + 1, all.size())) {
                pairs.add(new Pair<>(all.get(i), other));
            }
        }
        return pairs.stream();
    }

    private record Pair<T>(T one, T other) {}
}

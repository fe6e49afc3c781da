package vn.tiendo.workflow.model;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One .bpmn file with its drawing turned into plain geometry, so that a rule reads as a sentence. */
record ProcessModel(String key, BpmnModelInstance instance) {

    static ProcessModel read(Path file) {
        String key = file.getFileName().toString().replace(".bpmn", "");
        return new ProcessModel(key, Bpmn.readModelFromFile(file.toFile()));
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return instance.getModelElementsByType(type);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    Collection<SequenceFlow> flows() {
        return all(SequenceFlow.class);
    }

    Optional<Box> box(FlowNode node) {
        return shape(node).map(BpmnShape::getBounds).map(ProcessModel::box);
    }

    Optional<Line> line(SequenceFlow flow) {
        return edge(flow).map(drawn -> new Line(points(drawn)));
    }

    Optional<Box> label(BaseElement element) {
        Function<Object, BpmnLabel> labelOf =
                drawn -> drawn instanceof BpmnShape shape ? shape.getBpmnLabel() : ((BpmnEdge) drawn).getBpmnLabel();
        return Optional.<Object>ofNullable(element.getDiagramElement())
                .map(labelOf)
                .map(BpmnLabel::getBounds)
                .map(ProcessModel::box);
    }

    private static Optional<BpmnShape> shape(FlowNode node) {
        return Optional.ofNullable((BpmnShape) node.getDiagramElement());
    }

    private static Optional<BpmnEdge> edge(SequenceFlow flow) {
        return Optional.ofNullable(flow.getDiagramElement());
    }

    private static List<Point> points(BpmnEdge edge) {
        return edge.getWaypoints().stream()
                .map(point -> new Point(point.getX(), point.getY()))
                .toList();
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    public String toString() {
        return key;
    }
}

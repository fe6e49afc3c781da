package vn.tiendo.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Document;
import vn.tiendo.document.DocumentAccess;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.document.WantedType;
import vn.tiendo.plan.OutputType;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** Who may see and add the documents of a task: readers of the task, and whoever works on the output right now. */
@Component
class DocumentRights implements DocumentAccess {

    static final List<String> WRITING_STEPS =
            List.of("userTask_performAssignment", "userTask_coordinate", "userTask_reportPeriod");

    private final Assignments assignments;
    private final AssignmentReaders readers;
    private final WorkItems items;
    private final StepRunner runner;
    private final Organisation organisation;
    private final RightToAct rights;

    DocumentRights(
            Assignments assignments,
            AssignmentReaders readers,
            WorkItems items,
            StepRunner runner,
            Organisation organisation,
            RightToAct rights) {
        this.assignments = assignments;
        this.readers = readers;
        this.items = items;
        this.runner = runner;
        this.organisation = organisation;
        this.rights = rights;
    }

    @Override
    public Optional<Place> placeOf(String taskId, String username) {
        return items.find(taskId)
                .filter(item -> item.subject().kind() == Subject.Kind.ASSIGNMENT)
                .filter(item -> runner.isVisible(username, taskId))
                .map(item -> place(item, username));
    }

    @Override
    public boolean isWithoutDocuments(String taskId, String username) {
        return items.find(taskId)
                .filter(item -> item.subject().kind() != Subject.Kind.ASSIGNMENT)
                .filter(item -> runner.isVisible(username, taskId))
                .isPresent();
    }

    private Place place(WorkItem item, String username) {
        return new Place(item.commune(), dossier(item), wanted(item), writes(item, username));
    }

    private static Dossier dossier(WorkItem item) {
        return new Dossier(Dossier.Kind.ASSIGNMENT, item.subject().id(), item.coordination());
    }

    private List<WantedType> wanted(WorkItem item) {
        if (item.coordination().isPresent()) {
            return List.of();
        }
        var assignment = assignments.get(item.subject().id());
        return assignment.outputTypes().stream()
                .sorted(Comparator.comparing(OutputType::ordinal))
                .map(type -> new WantedType(
                        type.name(),
                        type.vietnamese(),
                        assignment.requiredDocuments().contains(type)))
                .toList();
    }

    private boolean writes(WorkItem item, String username) {
        return WRITING_STEPS.contains(item.step()) && rights.of(username, item).isPresent();
    }

    @Override
    public boolean mayRead(Dossier dossier, String username) {
        return readers.mayRead(assignments.get(dossier.subject()), username);
    }

    @Override
    public boolean mayWrite(Dossier dossier, String username) {
        return Stream.ofNullable(dossier)
                .flatMap(wanted -> items.of(wanted.subject()).stream())
                .filter(item -> dossier(item).equals(dossier))
                .anyMatch(item -> writes(item, username));
    }

    @Override
    public String typeLabel(String outputType) {
        return Document.EVIDENCE.equals(outputType)
                ? "tài liệu minh chứng"
                : Stream.of(OutputType.values())
                        .filter(type -> type.name().equals(outputType))
                        .map(OutputType::vietnamese)
                        .findFirst()
                        .orElse(outputType);
    }

    @Override
    public String displayName(String username) {
        return organisation.nameOf(username);
    }
}

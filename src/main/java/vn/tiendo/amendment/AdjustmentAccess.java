package vn.tiendo.amendment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.document.DocumentAccess;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** Who may read an adjustment and its document: who proposed it, who may read its task, who sees the whole commune. */
@Component
class AdjustmentAccess implements DocumentAccess {

    private final Adjustments adjustments;
    private final AssignmentDirectory directory;
    private final AssignmentReaders readers;
    private final Organisation organisation;
    private final WorkItems items;
    private final StepRunner runner;

    AdjustmentAccess(
            Adjustments adjustments,
            AssignmentDirectory directory,
            AssignmentReaders readers,
            Organisation organisation,
            WorkItems items,
            StepRunner runner) {
        this.adjustments = adjustments;
        this.directory = directory;
        this.readers = readers;
        this.organisation = organisation;
        this.items = items;
        this.runner = runner;
    }

    boolean mayRead(Adjustment adjustment, String username) {
        return organisation
                .person(username)
                .filter(person -> person.worksIn(adjustment.commune))
                .filter(person -> username.equals(adjustment.proposedBy)
                        || readers.seesAll(person)
                        || mayReadTask(adjustment, username))
                .isPresent();
    }

    private boolean mayReadTask(Adjustment adjustment, String username) {
        return Optional.ofNullable(adjustment.task)
                .flatMap(directory::ofTask)
                .filter(assignment -> readers.mayRead(assignment, username))
                .isPresent();
    }

    @Override
    public Dossier.Kind kind() {
        return Dossier.Kind.ADJUSTMENT;
    }

    @Override
    public Optional<Place> placeOf(String taskId, String username) {
        return items.find(taskId)
                .filter(item -> item.subject().kind() == Subject.Kind.ADJUSTMENT)
                .filter(item -> runner.isVisible(username, taskId))
                .map(AdjustmentAccess::place);
    }

    private static Place place(WorkItem item) {
        return new Place(item.commune(), Dossier.ofAdjustment(item.subject().id()), List.of(), false);
    }

    @Override
    public boolean mayRead(Dossier dossier, String username) {
        return mayRead(adjustments.get(dossier.subject()), username);
    }

    @Override
    public boolean mayWrite(Dossier dossier, String username) {
        return false;
    }
}

package vn.tiendo.extension;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.document.DocumentAccess;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** Who may read an extension and its evidence: who asked, who may read its task, who sees the whole commune. */
@Component
class ExtensionAccess implements DocumentAccess {

    private final Extensions extensions;
    private final AssignmentReaders readers;
    private final Organisation organisation;
    private final WorkItems items;
    private final StepRunner runner;
    private final RightToAct rights;

    ExtensionAccess(
            Extensions extensions,
            AssignmentReaders readers,
            Organisation organisation,
            WorkItems items,
            StepRunner runner,
            RightToAct rights) {
        this.extensions = extensions;
        this.readers = readers;
        this.organisation = organisation;
        this.items = items;
        this.runner = runner;
        this.rights = rights;
    }

    boolean mayRead(Extension extension, String username) {
        return organisation
                .person(username)
                .filter(person -> person.worksIn(extension.commune))
                .filter(person -> username.equals(extension.askedBy)
                        || readers.seesAll(person)
                        || readers.mayRead(extension.assignment, username))
                .isPresent();
    }

    @Override
    public Dossier.Kind kind() {
        return Dossier.Kind.EXTENSION;
    }

    @Override
    public Optional<Place> placeOf(String taskId, String username) {
        return items.find(taskId)
                .filter(item -> item.subject().kind() == Subject.Kind.EXTENSION)
                .filter(item -> runner.isVisible(username, taskId))
                .map(item -> place(item, username));
    }

    private Place place(WorkItem item, String username) {
        return new Place(
                item.commune(), Dossier.ofExtension(item.subject().id()), List.of(), completes(item, username));
    }

    /** Who completes a request that came back may add evidence, and take back what nobody has seen yet. */
    private boolean completes(WorkItem item, String username) {
        return item.step().equals(RevisingExtension.KEY)
                && rights.of(username, item).isPresent();
    }

    @Override
    public boolean mayRead(Dossier dossier, String username) {
        return mayRead(extensions.get(dossier.subject()), username);
    }

    @Override
    public boolean mayWrite(Dossier dossier, String username) {
        return items.of(dossier.subject()).stream().anyMatch(item -> completes(item, username));
    }
}

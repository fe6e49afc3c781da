package vn.tiendo.inspection;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.document.DocumentAccess;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** The files that prove what a unit did about a demand; added in the step, frozen when it is handed on. */
@Component
class DemandFiles implements DocumentAccess {

    private final InspectionCase work;
    private final InspectionAccess access;
    private final WorkItems items;
    private final StepRunner runner;
    private final RightToAct rights;

    DemandFiles(InspectionCase work, InspectionAccess access, WorkItems items, StepRunner runner, RightToAct rights) {
        this.work = work;
        this.access = access;
        this.items = items;
        this.runner = runner;
        this.rights = rights;
    }

    @Override
    public Dossier.Kind kind() {
        return Dossier.Kind.INSPECTION_DEMAND;
    }

    @Override
    public Optional<Place> placeOf(String taskId, String username) {
        return items.find(taskId)
                .filter(item -> item.subject().kind() == Subject.Kind.INSPECTION_DEMAND)
                .filter(item -> runner.isVisible(username, taskId))
                .map(item -> place(item, rights.of(username, item).isPresent()));
    }

    private static Place place(WorkItem item, boolean writable) {
        return new Place(item.commune(), Dossier.ofDemand(item.subject().id()), List.of(), writable);
    }

    @Override
    public boolean mayRead(Dossier dossier, String username) {
        return access.mayRead(work.demands.get(dossier.subject()), username);
    }

    @Override
    public boolean mayWrite(Dossier dossier, String username) {
        return access.mayAct(work.demands.get(dossier.subject()), username);
    }
}

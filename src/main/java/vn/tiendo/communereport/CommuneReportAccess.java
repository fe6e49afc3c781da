package vn.tiendo.communereport;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.document.DocumentAccess;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.document.WantedType;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Role;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** Who may read a commune's report: who sees the whole commune and the clerk; the units once it was sent. The plan desk writes. */
@Component
class CommuneReportAccess implements DocumentAccess {

    private final CommuneReportCase work;
    private final AssignmentReaders readers;
    private final Organisation organisation;
    private final PlanDesk desk;
    private final WorkItems items;
    private final StepRunner runner;
    private final RightToAct rights;

    CommuneReportAccess(
            CommuneReportCase work,
            AssignmentReaders readers,
            Organisation organisation,
            PlanDesk desk,
            WorkItems items,
            StepRunner runner,
            RightToAct rights) {
        this.work = work;
        this.readers = readers;
        this.organisation = organisation;
        this.desk = desk;
        this.items = items;
        this.runner = runner;
        this.rights = rights;
    }

    boolean mayRead(CommuneReport report, String username) {
        return organisation
                .person(username)
                .filter(person -> person.worksIn(report.commune))
                .filter(person -> report.isSent() || mayReadDraft(person))
                .isPresent();
    }

    private boolean mayReadDraft(Person person) {
        return readers.seesAll(person) || organisation.hasRole(person.username(), Role.CLERK, work.today());
    }

    /** Whether the person works on its words now. */
    boolean mayWrite(CommuneReport report, String username) {
        return report.isDraft() && desk.isMember(username, report.commune);
    }

    boolean isDesk(CommuneReport report, String username) {
        return desk.isMember(username, report.commune);
    }

    @Override
    public Dossier.Kind kind() {
        return Dossier.Kind.COMMUNE_REPORT;
    }

    @Override
    public Optional<Place> placeOf(String taskId, String username) {
        return items.find(taskId)
                .filter(item -> item.subject().kind() == Subject.Kind.COMMUNE_REPORT)
                .filter(item -> runner.isVisible(username, taskId))
                .map(item -> place(item, rights.of(username, item).isPresent()));
    }

    private static Place place(WorkItem item, boolean writable) {
        var wanted = item.step().equals("userTask_issueCommuneReport")
                ? List.of(new WantedType(SendingReport.SIGNED_FILE, "Báo cáo đã ký", true))
                : List.<WantedType>of();
        return new Place(item.commune(), Dossier.ofCommuneReport(item.subject().id()), wanted, writable);
    }

    @Override
    public boolean mayRead(Dossier dossier, String username) {
        return mayRead(work.reports.get(dossier.subject()), username);
    }

    @Override
    public boolean mayWrite(Dossier dossier, String username) {
        return items.of(dossier.subject()).stream()
                .anyMatch(item -> rights.of(username, item).isPresent());
    }

    @Override
    public String typeLabel(String outputType) {
        return outputType.equals(SendingReport.SIGNED_FILE) ? "Báo cáo đã ký" : outputType;
    }
}

package vn.tiendo.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.RightToAct;
import vn.tiendo.workflow.WorkItems;

/**
 * Who may read a unit's report: the unit itself and whoever acts for its head, else those who see the whole commune. The board
 * of a period is for everybody of the commune, each with the reports that are theirs to read.
 */
@Component
class ReportAccess {

    private final ReportCase work;
    private final AssignmentReaders readers;
    private final PlanDesk desk;
    private final WorkItems items;
    private final RightToAct rights;

    ReportAccess(ReportCase work, AssignmentReaders readers, PlanDesk desk, WorkItems items, RightToAct rights) {
        this.rights = rights;
        this.items = items;
        this.work = work;
        this.readers = readers;
        this.desk = desk;
    }

    boolean mayReadPeriod(UUID id, String username) {
        return work.periods
                .findById(id)
                .filter(period -> mayRead(period, username))
                .isPresent();
    }

    boolean mayRead(ReportPeriod period, String username) {
        return person(username).filter(person -> person.worksIn(period.commune)).isPresent();
    }

    boolean mayReadReport(UUID id, String username) {
        return work.reports
                .findById(id)
                .filter(report -> mayRead(report, username))
                .isPresent();
    }

    boolean mayRead(UnitReport report, String username) {
        return person(username)
                .filter(person -> person.worksIn(report.commune))
                .filter(person -> readers.seesAll(person)
                        || person.unit().filter(report.unit::equals).isPresent()
                        || head(report, username).isPresent())
                .isPresent();
    }

    /** By what right the person acts for the unit's head today. */
    Optional<Authority> head(UnitReport report, String username) {
        return work.organisation.authority(username, report.commune, Unit.headOf(report.unit), work.today());
    }

    /** By what right the person fills the report in: who has the step, who was named for it, or who acts for the head. */
    Optional<Authority> writer(UnitReport report, String username) {
        return items.of(report.id).stream()
                .filter(item -> item.step().equals(PreparingUnitReport.KEY))
                .flatMap(item -> rights.of(username, item).stream())
                .findFirst()
                .or(() -> named(report, username))
                .or(() -> head(report, username));
    }

    private Optional<Authority> named(UnitReport report, String username) {
        return report.officer()
                .filter(officer -> officer.equals(username) && work.mayPrepare(report, officer))
                .map(officer -> Authority.HOLDER);
    }

    /** Whether a round of it runs: somebody makes it or is to sign it. */
    boolean isUnderWay(UnitReport report) {
        return report.state != UnitReport.State.SENT && !items.of(report.id).isEmpty();
    }

    /** Whether lines can be changed now: until it is handed in by who makes it, then by the head until it is signed. */
    boolean mayWrite(UnitReport report, String username) {
        return isUnderWay(report)
                && (report.isOpen()
                        ? writer(report, username).isPresent()
                        : head(report, username).isPresent());
    }

    /** @throws Refusal if the person may not */
    void requireWriter(UnitReport report, String username) {
        Refusal.unless(mayWrite(report, username), "Báo cáo này không ở bước mà bạn sửa được.");
    }

    boolean isDesk(ReportPeriod period, String username) {
        return desk.isMember(username, period.commune);
    }

    /** @throws Refusal if the person is not of the plan desk */
    Authority requireDesk(ReportPeriod period, String username) {
        return desk.require(username, period.commune);
    }

    private Optional<Person> person(String username) {
        return work.organisation.person(username);
    }
}

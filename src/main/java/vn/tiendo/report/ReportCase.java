package vn.tiendo.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.report.process.ReportFacts;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.Performer;

/** What every use case on a period or a unit's report needs: the rows, who acts, what they are called. */
@Component("reportFacts")
class ReportCase implements ReportFacts {

    final ReportPeriods periods;
    final UnitReports reports;
    final ReportRecord record;
    final Organisation organisation;
    private final Plans plans;
    private final Clock clock;

    ReportCase(
            ReportPeriods periods,
            UnitReports reports,
            ReportRecord record,
            Organisation organisation,
            Plans plans,
            Clock clock) {
        this.periods = periods;
        this.reports = reports;
        this.record = record;
        this.organisation = organisation;
        this.plans = plans;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    ReportPeriod periodOf(UnitReport report) {
        return periods.get(report.period);
    }

    Plan plan(ReportPeriod period) {
        return plans.get(period.plan);
    }

    Plan planOf(UUID plan) {
        return plans.get(plan);
    }

    /** "KH 36/KH-UBND · tháng 6/2026". */
    String reference(ReportPeriod period) {
        return plan(period).label() + " · " + period.called();
    }

    String unitName(UnitReport report) {
        return organisation.unit(report.commune, report.unit).name();
    }

    @Override
    public Date unitsEnd(String period) {
        var after = periods.get(UUID.fromString(period)).unitsDue.plusDays(1);
        return Date.from(after.atStartOfDay(VietnamTime.ZONE).toInstant());
    }

    Performer head(UnitReport report) {
        return Performer.position(report.commune, Unit.headOf(report.unit)).watchedBy(report.unit);
    }

    /** The officer whom the head named, while that person still works in the unit; else the head. */
    Performer preparer(UnitReport report) {
        return report.officer()
                .filter(officer -> mayPrepare(report, officer))
                .map(officer -> Performer.person(report.commune, officer).watchedBy(report.unit))
                .orElseGet(() -> head(report));
    }

    /** Whether the head may name that person: somebody of the unit with an account. */
    boolean mayPrepare(UnitReport report, String username) {
        return organisation.members(report.commune, report.unit).stream()
                .map(Person::username)
                .anyMatch(username::equals);
    }

    Performer planDesk(ReportPeriod period) {
        return Performer.position(period.commune, Position.PLAN_DESK);
    }
}

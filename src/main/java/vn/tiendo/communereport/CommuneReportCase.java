package vn.tiendo.communereport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.report.Periods;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;

/** What every step on a commune's report needs: its row, its period and plan, who acts, by when. */
@Component
class CommuneReportCase {

    final CommuneReports reports;
    final CommuneReportRecord record;
    final Periods periods;
    final Organisation organisation;
    private final Plans plans;
    private final StepClock stepClock;
    private final Clock clock;

    CommuneReportCase(
            CommuneReports reports,
            CommuneReportRecord record,
            Periods periods,
            Organisation organisation,
            Plans plans,
            StepClock stepClock,
            Clock clock) {
        this.reports = reports;
        this.record = record;
        this.periods = periods;
        this.organisation = organisation;
        this.plans = plans;
        this.stepClock = stepClock;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    Plan plan(CommuneReport report) {
        return plans.get(periods.get(report.period).plan());
    }

    /** "KH 36/KH-UBND · tháng 6/2026". */
    String reference(CommuneReport report) {
        return plan(report).label() + " · " + called(report);
    }

    /** "tháng 6/2026", "tháng 6/2026 (bổ sung)". */
    String called(CommuneReport report) {
        var period = periods.get(report.period).called();
        return switch (report.number) {
            case 1 -> period;
            case 2 -> period + " (bổ sung)";
            default -> period + " (bổ sung lần " + (report.number - 1) + ")";
        };
    }

    /** The step's own term, but never after the commune's day while that is to come. */
    LocalDate due(CommuneReport report, String step) {
        var own = stepClock.dueFromToday(step);
        return periods.get(report.period)
                .communeDue()
                .filter(day -> !report.isSupplement() && !day.isBefore(today()) && day.isBefore(own))
                .orElse(own);
    }

    Performer planDesk(CommuneReport report) {
        return Performer.position(report.commune, Position.PLAN_DESK);
    }

    Performer deskHead(CommuneReport report) {
        return Performer.position(report.commune, PlanDesk.HEAD);
    }

    Performer clerk(CommuneReport report) {
        return Performer.position(report.commune, Position.CLERK);
    }

    /** The plan's leader; the chair can take it over. */
    Performer leader(CommuneReport report) {
        return Performer.position(report.commune, plan(report).leader()).orTakenOverBy(Position.CHAIR);
    }
}

package vn.tiendo.report;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.assignment.TaskLines;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.ReportCalendar;
import vn.tiendo.plan.ReportPeriodDates;

/**
 * Opens every period of every plan in force that should be open by now and is not, each exactly once, whichever node comes
 * first; after a stop of months each that was missed too.
 */
@Component
public class OpeningPeriods {

    private final ReportCalendar calendar;
    private final ReportPeriods periods;
    private final OpeningUnitReports joining;
    private final ReportRecord record;
    private final ReportRuns runs;
    private final TaskLines lines;
    private final Plans plans;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpeningPeriods(
            ReportCalendar calendar,
            ReportPeriods periods,
            OpeningUnitReports joining,
            ReportRecord record,
            ReportRuns runs,
            TaskLines lines,
            Plans plans,
            TransactionTemplate transaction,
            Clock clock) {
        this.calendar = calendar;
        this.periods = periods;
        this.joining = joining;
        this.record = record;
        this.runs = runs;
        this.lines = lines;
        this.plans = plans;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Opens what is due now, and a report for each unit that got its first task after the period opened. */
    @Scheduled(cron = "${tiendo.reporting.cron}", zone = "Asia/Ho_Chi_Minh")
    public void openDue() {
        calendar.plans().forEach(plan -> transaction.executeWithoutResult(status -> openDue(plan)));
    }

    private void openDue(UUID id) {
        periods.lockPlan(id);
        var plan = plans.get(id);
        var known = periods.findByPlan(id);
        known.stream()
                .filter(period -> period.state == ReportPeriod.State.UNITS)
                .forEach(period -> joining.open(period.id));
        var opened = known.stream().map(this::key).collect(Collectors.toSet());
        calendar.begun(id, VietnamTime.today(clock)).stream()
                .filter(dates -> !opened.contains(key(dates)))
                .forEach(dates -> open(plan, dates));
    }

    private String key(ReportPeriod period) {
        return period.kind + " " + period.called();
    }

    private String key(ReportPeriodDates dates) {
        return dates.kind() + " " + dates.wording();
    }

    /** A period in which no unit had a task of the plan is none. */
    private void open(Plan plan, ReportPeriodDates dates) {
        var period = ReportPeriod.open(plan, dates, clock.instant());
        follow(period);
        if (!lines.units(plan.id(), period.window()).isEmpty()) {
            periods.save(period);
            var until = "Đơn vị gửi trước khi hết ngày " + VietnamTime.format(period.unitsDue);
            record.noteBySystem(period.id, "Mở kỳ báo cáo " + period.called(), until);
            runs.startPeriod(period.id, plan.label() + " · " + period.called());
        }
    }

    /** It begins where the one before ended, also where that one's days were set by hand. */
    private void follow(ReportPeriod period) {
        periods.findByPlan(period.plan).stream()
                .filter(other -> other.kind == period.kind
                        && other.lastMonth().plusMonths(period.kind.months()).equals(period.lastMonth()))
                .findFirst()
                .ifPresent(before -> period.windowFirst = before.windowLast.plusDays(1));
    }
}

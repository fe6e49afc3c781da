package vn.tiendo.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.ReportWindow;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.OpenWork;
import vn.tiendo.workflow.WorkItems;

/** The plan desk sets the days of a single period with a reason, or confirms the computed ones; all that is open follows. */
@Component
class SettingPeriodDates {

    private final ReportCase work;
    private final ReportAccess access;
    private final ReportRuns runs;
    private final WorkItems items;
    private final OpenWork openWork;
    private final WorkingCalendar calendar;

    SettingPeriodDates(
            ReportCase work,
            ReportAccess access,
            ReportRuns runs,
            WorkItems items,
            OpenWork openWork,
            WorkingCalendar calendar) {
        this.work = work;
        this.access = access;
        this.runs = runs;
        this.items = items;
        this.openWork = openWork;
        this.calendar = calendar;
    }

    /**
     * @param commune empty where the regime names no day of the commune's
     * @throws Refusal if the days are past, off, or do not fit together
     */
    @Transactional
    void set(UUID id, LocalDate units, Optional<LocalDate> commune, String reason, String by) {
        var period = work.periods.get(id);
        var right = access.requireDesk(period, by);
        Refusal.unless(
                period.state == ReportPeriod.State.UNITS && !units.isBefore(work.today()),
                "Chỉ đặt được ngày từ hôm nay trở đi, khi hạn của đơn vị chưa qua.");
        Refusal.unless(
                calendar.isWorkingDay(units)
                        && commune.filter(day -> !calendar.isWorkingDay(day)).isEmpty(),
                "Hãy chọn ngày làm việc.");
        var last = ReportWindow.end(period.lastMonth(), Optional.of(units), calendar);
        period.setDates(units, commune, reason, by, work.now());
        period.endWindow(last, ReportWindow.isCut(period.lastMonth(), last));
        work.periods.save(period);
        next(period).ifPresent(following -> begin(following, last));
        follow(period);
        work.record.note(id, by, right.wording(), "Đặt lại ngày của kỳ: " + said(period), reason);
    }

    private Optional<ReportPeriod> next(ReportPeriod period) {
        return work.periods.after(period.id);
    }

    /** No day is left out and none told twice. */
    private void begin(ReportPeriod following, LocalDate last) {
        following.windowFirst = last.plusDays(1);
        work.periods.save(following);
    }

    private void follow(ReportPeriod period) {
        work.reports.findByPeriodOrderByUnit(period.id).stream()
                .filter(report -> report.versions == 0)
                .flatMap(report -> items.of(report.id).stream())
                .forEach(item -> openWork.reschedule(item, period.unitsDue));
        runs.recalculateTimers(period.id);
    }

    static String said(ReportPeriod period) {
        return "đơn vị " + VietnamTime.format(period.unitsDue)
                + period.communeDue()
                        .map(day -> ", xã (phường) " + VietnamTime.format(day))
                        .orElse("");
    }

    /** The computed days hold. */
    @Transactional
    void confirm(UUID id, String by) {
        var period = work.periods.get(id);
        var right = access.requireDesk(period, by);
        period.confirmDates(by, work.now());
        work.periods.save(period);
        work.record.note(id, by, right.wording(), "Xác nhận ngày của kỳ: " + said(period), "");
    }
}

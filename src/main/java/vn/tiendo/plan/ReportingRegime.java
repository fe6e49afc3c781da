package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.calendar.WorkingCalendar;

/** How often, and on which days, units report on a plan and then the commune; a day that nobody named stays empty. */
record ReportingRegime(RegimeKind kind, Optional<ReportDay> units, Optional<ReportDay> commune) {

    /**
     * The due days of a period.
     *
     * @param period from 0, within the year
     */
    ReportDates due(int year, int period, WorkingCalendar calendar) {
        var first = first(year, period);
        return ReportDates.of(
                units.map(day -> day.in(first)),
                commune.map(day -> day.in(first)),
                ReportDates.WORKING_DAYS_BETWEEN,
                calendar);
    }

    /**
     * The days whose events the report of a period tells.
     *
     * @param period from 0, within the year
     */
    ReportWindow window(int year, int period, WorkingCalendar calendar) {
        var before = first(year, period).minusMonths(kind.months());
        var dueBefore = due(before.getYear(), (before.getMonthValue() - 1) / kind.months(), calendar);
        return ReportWindow.of(
                last(first(year, period)),
                due(year, period, calendar).units(),
                ReportWindow.end(last(before), dueBefore.units(), calendar),
                calendar);
    }

    private YearMonth first(int year, int period) {
        return YearMonth.of(year, 1 + period * kind.months());
    }

    private YearMonth last(YearMonth first) {
        return first.plusMonths(kind.months() - 1L);
    }

    /** The period within the year that a month belongs to, from 0. */
    int periodOf(YearMonth month) {
        return (month.getMonthValue() - 1) / kind.months();
    }

    /** The periods that are still to be reported on, the next first: those of which a day is today or later. */
    List<ReportDates> next(LocalDate today, int most, WorkingCalendar calendar) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1 + most / kind.periods())
                .boxed()
                .flatMap(year -> IntStream.range(0, kind.periods()).mapToObj(period -> due(year, period, calendar)))
                .filter(due -> due.units()
                        .or(due::commune)
                        .filter(day -> !day.isBefore(today))
                        .isPresent())
                .limit(most)
                .toList();
    }

    /** "hằng tháng: đơn vị ngày 18, xã, phường ngày 20". */
    String wording() {
        return kind.wording() + ": đơn vị " + said(units) + "; xã, phường " + said(commune);
    }

    private String said(Optional<ReportDay> day) {
        return day.map(named -> named.wording(kind)).orElse("chưa xác định ngày");
    }
}

package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.calendar.WorkingCalendar;

/** How often, and on which days, units report on a plan and then the commune; a day that nobody named stays empty. */
record ReportingRegime(RegimeKind kind, Optional<ReportDay> units, Optional<ReportDay> commune) {

    /** The due days of one period; empty where the regime names none. */
    record Due(Optional<LocalDate> units, Optional<LocalDate> commune) {}

    /**
     * The due days of a period: back from a day off, the units' on until a whole working day lies before the commune's.
     *
     * @param period from 0, within the year
     */
    Due due(int year, int period, WorkingCalendar calendar) {
        var first = YearMonth.of(year, 1 + period * kind.months());
        var ofCommune = commune.map(day -> day.in(first, calendar));
        return new Due(units.map(day -> before(day.in(first, calendar), ofCommune, calendar)), ofCommune);
    }

    private static LocalDate before(LocalDate units, Optional<LocalDate> commune, WorkingCalendar calendar) {
        var found = units;
        while (commune.isPresent() && calendar.workingDaysBetween(found, commune.get()) <= 1) {
            found = calendar.onOrBefore(found.minusDays(1));
        }
        return found;
    }

    /** The periods that are still to be reported on, the next first: those of which a day is today or later. */
    List<Due> next(LocalDate today, int most, WorkingCalendar calendar) {
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

package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.WorkingCalendar;

/** The days of each month on which units, and then the commune, report; empty where the plan names none. */
record MonthlyReport(Optional<Integer> units, Optional<Integer> commune) {

    private static final Pattern MONTHLY = Pattern.compile("(?iu)h[àằ]ng tháng");
    private static final Pattern DAY = Pattern.compile("(?iu)(trước )?ngày (0?[1-9]|[12]\\d|3[01])(?![\\d/])");

    /** Reads the plan's own words, such as "hàng tháng, vào ngày 18". */
    static MonthlyReport of(@Nullable String unitReport, @Nullable String communeReport) {
        return new MonthlyReport(day(unitReport), day(communeReport));
    }

    private static Optional<Integer> day(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(text -> MONTHLY.matcher(text).find())
                .flatMap(text -> DAY.matcher(text).results().findFirst())
                .map(found -> Integer.parseInt(found.group(2)) - (found.group(1) == null ? 0 : 1))
                .filter(day -> day > 0);
    }

    /** Rolled back from a day off, and on until a whole working day lies before the commune's day (calendar.md). */
    Optional<LocalDate> unitDay(YearMonth month, WorkingCalendar calendar) {
        return units.map(day -> {
            var found = in(month, day, calendar);
            while (commune.isPresent() && !leavesADay(found, in(month, commune.get(), calendar), calendar)) {
                found = calendar.onOrBefore(found.minusDays(1));
            }
            return found;
        });
    }

    private static LocalDate in(YearMonth month, int day, WorkingCalendar calendar) {
        return calendar.onOrBefore(month.atDay(Math.min(day, month.lengthOfMonth())));
    }

    private static boolean leavesADay(LocalDate units, LocalDate commune, WorkingCalendar calendar) {
        return calendar.workingDaysBetween(units, commune) > 1;
    }
}

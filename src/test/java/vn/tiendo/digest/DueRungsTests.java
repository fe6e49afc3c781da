package vn.tiendo.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.calendar.WorkingCalendar;

/** On which day which rung of the schedule has come; the dates are those of 2026. */
class DueRungsTests {

    private static final WorkingCalendar CALENDAR = ShippedCalendar.calendar();
    private static final LocalDate LONG_AGO = LocalDate.parse("2025-12-01");
    private static final DueRungs TASK = new DueRungs(ShippedSchedule.rungs(ItemKind.TASK), CALENDAR);
    private static final DueRungs WAIT = new DueRungs(ShippedSchedule.rungs(ItemKind.WAIT), CALENDAR);

    @ParameterizedTest
    @CsvSource({
        // due Tuesday 30/06: 30 days before is Sunday 31/05, so Monday
        "2026-06-30, 2026-05-29, ''",
        "2026-06-30, 2026-06-01, CON-30",
        "2026-06-30, 2026-06-16, CON-10",
        "2026-06-30, 2026-06-23, CON-5",
        "2026-06-30, 2026-06-25, CON-3",
        "2026-06-30, 2026-06-29, CON-1",
        "2026-06-30, 2026-06-30, DEN-HAN",
        // Tết 16/02-20/02: the working day before Monday 23/02 is Friday 13/02
        "2026-02-23, 2026-02-13, CON-1",
        "2026-02-23, 2026-02-11, CON-3",
        // the make-up Saturday 22/08 counts: 31/08-02/09 are off
        "2026-08-24, 2026-08-22, CON-1",
        "2026-09-03, 2026-08-28, CON-1",
        // across the year's end
        "2026-01-05, 2025-12-31, CON-1"
    })
    void comesOnItsWorkingDay(LocalDate due, LocalDate day, String rung) {
        var come = TASK.on(day, LONG_AGO, due).stream()
                .filter(each -> each.day().equals(day))
                .map(each -> each.rung().code())
                .toList();

        assertThat(come).isEqualTo(rung.isEmpty() ? List.of() : List.of(rung));
    }

    @Test
    void leapDayCounts() {
        var due = LocalDate.parse("2028-03-01");

        assertThat(codes(TASK, "2028-02-29", due)).containsExactly("CON-1");
    }

    @Test
    void remindsOnEachWorkingDayAfterTheDueDateAndGoesUpByAndBy() {
        var due = LocalDate.parse("2026-06-12");

        assertThat(codes(TASK, "2026-06-15", due)).containsExactly("QUA-HAN", "BAO-THU-TRUONG");
        assertThat(codes(TASK, "2026-06-17", due)).containsExactly("QUA-HAN", "BAO-THU-TRUONG", "BAO-TONG-HOP");
        assertThat(codes(TASK, "2026-06-19", due))
                .containsExactly("QUA-HAN", "BAO-THU-TRUONG", "BAO-TONG-HOP", "BAO-LANH-DAO");
    }

    /** What goes up keeps its own day, so that it is told once; the daily reminder has a new day each day. */
    @Test
    void goesUpOnceThoughItIsReckonedEveryDay() {
        var due = LocalDate.parse("2026-06-12");

        assertThat(TASK.on(LocalDate.parse("2026-06-24"), LONG_AGO, due))
                .extracting(come -> come.rung().code() + " " + come.day())
                .containsExactly(
                        "QUA-HAN 2026-06-24",
                        "BAO-THU-TRUONG 2026-06-15",
                        "BAO-TONG-HOP 2026-06-17",
                        "BAO-LANH-DAO 2026-06-19");
    }

    @Test
    void daysOffDelayNothingButCount() {
        var due = LocalDate.parse("2026-02-13"); // the last working day before Tết

        assertThat(codes(TASK, "2026-02-23", due)).containsExactly("QUA-HAN", "BAO-THU-TRUONG");
        assertThat(codes(TASK, "2026-02-25", due)).contains("BAO-TONG-HOP").doesNotContain("BAO-LANH-DAO");
    }

    @Test
    void waitGoesUpAfterTwoMoreDays() {
        var due = LocalDate.parse("2026-06-12");

        assertThat(codes(WAIT, "2026-06-12", due)).containsExactly("DEN-HAN");
        assertThat(codes(WAIT, "2026-06-15", due)).containsExactly("QUA-HAN");
        assertThat(codes(WAIT, "2026-06-16", due)).containsExactly("QUA-HAN", "BAO-CAP-TREN");
    }

    @Test
    void afterAStopTheLatestRungStandsForAllThatPassed() {
        var due = LocalDate.parse("2026-06-30");
        var today = LocalDate.parse("2026-06-26"); // down since 15/06: 10, 5 and 3 days before passed

        assertThat(TASK.on(today, LONG_AGO, due))
                .extracting(come -> come.rung().code() + " " + come.day())
                .containsExactly("CON-3 2026-06-25");
        assertThat(TASK.passed(LocalDate.parse("2026-06-15"), today, LONG_AGO, due))
                .isEqualTo(3);
    }

    @Test
    void makesNothingUpForDaysBeforeTheDateWasSet() {
        var due = LocalDate.parse("2026-06-30");
        var since = LocalDate.parse("2026-06-24"); // granted on that day: 5 days before had passed

        assertThat(TASK.on(LocalDate.parse("2026-06-24"), since, due)).isEmpty();
        assertThat(codes(since, "2026-06-25", due)).containsExactly("CON-3");
    }

    /** A date that somebody set on a day off: the day itself passes in silence, the next working day is late. */
    @Test
    void dueDateOnADayOffIsOverdueOnTheNextWorkingDay() {
        var due = LocalDate.parse("2026-06-14"); // a Sunday

        assertThat(codes(TASK, "2026-06-12", due)).containsExactly("CON-1");
        assertThat(codes(TASK, "2026-06-15", due)).containsExactly("QUA-HAN", "BAO-THU-TRUONG");
    }

    private static List<String> codes(DueRungs rungs, String day, LocalDate due) {
        return rungs.on(LocalDate.parse(day), LONG_AGO, due).stream()
                .map(come -> come.rung().code())
                .toList();
    }

    private static List<String> codes(LocalDate since, String day, LocalDate due) {
        return TASK.on(LocalDate.parse(day), since, due).stream()
                .map(come -> come.rung().code())
                .toList();
    }
}

package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private final WorkingCalendar calendar = ShippedCalendar.days();

    @Test
    void weekdaysOffIn2026AreThoseOfTheNotice() {
        assertThat(weekdaysOff(2026))
                .containsExactly(
                        "01/01/2026",
                        "02/01/2026",
                        "16/02/2026",
                        "17/02/2026",
                        "18/02/2026",
                        "19/02/2026",
                        "20/02/2026",
                        "27/04/2026",
                        "30/04/2026",
                        "01/05/2026",
                        "31/08/2026",
                        "01/09/2026",
                        "02/09/2026");
    }

    @Test
    void weekdaysOffIn2027AreTheComputedOnes() {
        assertThat(weekdaysOff(2027))
                .containsExactly(
                        "01/01/2027",
                        "05/02/2027",
                        "08/02/2027",
                        "09/02/2027",
                        "10/02/2027",
                        "11/02/2027",
                        "16/04/2027",
                        "30/04/2027",
                        "03/05/2027",
                        "02/09/2027",
                        "03/09/2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-10", "2026-08-22"})
    void makeUpSaturdaysAreWorked(LocalDate saturday) {
        assertThat(calendar.isWorkingDay(saturday)).isTrue();
        assertThat(calendar.onOrBefore(saturday)).isEqualTo(saturday);
    }

    @Test
    void otherWeekendsAreNotWorked() {
        long worked = days(2026).stream()
                .filter(day -> day.getDayOfWeek().getValue() > 5)
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(worked).isEqualTo(2);
    }

    @Test
    void vietnamCultureDayIsWorkedUntilTheLawIsInForce() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20,2026-01-20", "2026-02-20,2026-02-13", "2026-03-20,2026-03-20", "2026-04-20,2026-04-20",
        "2026-05-20,2026-05-20", "2026-06-20,2026-06-19", "2026-07-20,2026-07-20", "2026-08-20,2026-08-20",
        "2026-09-20,2026-09-18", "2026-10-20,2026-10-20", "2026-11-20,2026-11-20", "2026-12-20,2026-12-18",
        "2027-02-20,2027-02-19", "2027-03-20,2027-03-19", "2027-04-20,2027-04-20", "2027-06-20,2027-06-18",
        "2027-08-20,2027-08-20", "2027-09-20,2027-09-20", "2027-11-20,2027-11-19", "2027-12-20,2027-12-20"
    })
    void twentiethRollsBack(LocalDate twentieth, LocalDate expected) {
        assertThat(calendar.onOrBefore(twentieth)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20,2026-01-16", "2026-02-13,2026-02-11", "2026-03-20,2026-03-18", "2026-04-20,2026-04-16",
        "2026-05-20,2026-05-18", "2026-06-19,2026-06-17", "2026-07-20,2026-07-16", "2026-08-20,2026-08-18",
        "2026-09-18,2026-09-16", "2026-10-20,2026-10-16", "2026-11-20,2026-11-18", "2026-12-18,2026-12-16"
    })
    void unitsDayLeavesOneWorkingDayBetween(LocalDate commune, LocalDate units) {
        LocalDate latest = calendar.minus(commune, 2);
        LocalDate eighteenth = calendar.onOrBefore(units.withDayOfMonth(18));
        assertThat(latest.isBefore(eighteenth) ? latest : eighteenth).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30,2026-05-04", // both days off, then a weekend
        "2026-01-31,2026-02-02",
        "2026-10-31,2026-11-02",
        "2026-12-31,2026-12-31",
        "2027-12-31,2027-12-31",
        "2028-12-31,2028-12-29", // a Sunday: forward would be next year
        "2033-12-31,2033-12-30" // a Saturday
    })
    void endOfTermRollsForwardButNeverIntoTheNextYear(LocalDate lastDay, LocalDate due) {
        assertThat(calendar.endOfTerm(lastDay)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30,2026-11-27", "2026-12-05,2026-12-04", "2027-11-30,2027-11-29", "2027-12-05,2027-12-03"})
    void beforeADayRollsBack(LocalDate day, LocalDate due) {
        assertThat(calendar.lastBefore(day)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10,0,2026-06-10",
        "2026-06-10,2,2026-06-12",
        "2026-06-12,1,2026-06-15",
        "2026-06-13,1,2026-06-15", // from a Saturday
        "2026-02-13,1,2026-02-23", // over Tết
        "2026-01-09,1,2026-01-10", // to the make-up Saturday
        "2026-06-15,-1,2026-06-12",
        "2026-02-23,-2,2026-02-12",
        "2026-06-13,-1,2026-06-12"
    })
    void countsWorkingDaysFromADay(LocalDate from, int workingDays, LocalDate expected) {
        assertThat(calendar.plus(from, workingDays)).isEqualTo(expected);
        assertThat(calendar.minus(from, -workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10,2026-06-10,0",
        "2026-06-10,2026-06-12,2",
        "2026-06-12,2026-06-14,0",
        "2026-06-12,2026-06-15,1",
        "2026-06-15,2026-06-12,-1",
        "2026-06-13,2026-06-12,0",
        "2026-02-13,2026-02-23,1",
        "2026-01-01,2026-12-31,250" // 261 weekdays, 13 off, 2 made up
    })
    void countsWorkingDaysBetween(LocalDate from, LocalDate to, int expected) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(expected);
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-expected);
    }

    @Test
    void yearNotEnteredHasItsStatutoryDays() {
        assertThat(weekdaysOff(2030))
                .containsExactly(
                        "01/01/2030",
                        "01/02/2030", // a Friday, the day before Tết; two of the five fall on a weekend
                        "04/02/2030",
                        "05/02/2030",
                        "06/02/2030",
                        "07/02/2030",
                        "12/04/2030",
                        "30/04/2030",
                        "01/05/2030",
                        "02/09/2030",
                        "03/09/2030");
        assertThat(WorkingDays.statutory().isWorkingDay(LocalDate.of(2150, Month.SEPTEMBER, 2)))
                .isFalse();
    }

    @Test
    void yearEnteredIsReckonedFromItsEntriesOnly() {
        WorkingDays oneDay = new WorkingDays(Set.of(LocalDate.of(2030, 2, 4)), Set.of());
        assertThat(oneDay.isWorkingDay(LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(oneDay.isWorkingDay(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(oneDay.yearsEntered()).containsExactly(Year.of(2030));
    }

    private List<String> weekdaysOff(int year) {
        return days(year).stream()
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .filter(day -> !calendar.isWorkingDay(day))
                .map(VietnamTime::format)
                .toList();
    }

    private static List<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
    }
}

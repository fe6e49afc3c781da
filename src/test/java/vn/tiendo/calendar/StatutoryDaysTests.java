package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days off by law as they are reckoned before the notice of a year. */
class StatutoryDaysTests {

    @Test
    void proposesExactlyWhatIsShippedFor2027() {
        assertThat(StatutoryDays.of(2027)).isEqualTo(shipped("2027"));
    }

    /** The notice of 2026 differs in the two swaps only, each with its make-up day; the rest is the same. */
    @Test
    void differsFrom2026InTheSwappedDaysOnly() {
        var reckoned = StatutoryDays.of(2026).stream().map(CalendarDay::day).toList();
        var notice = shipped("2026");

        assertThat(notice.stream().map(CalendarDay::day)).containsAll(reckoned);
        assertThat(notice.stream().filter(day -> !reckoned.contains(day.day())).map(CalendarDay::wording))
                .containsExactly(
                        "nghỉ 02/01/2026 (Tết Dương lịch (hoán đổi))",
                        "làm bù 10/01/2026 (Làm bù ngày 02/01/2026)",
                        "làm bù 22/08/2026 (Làm bù ngày 31/08/2026)",
                        "nghỉ 31/08/2026 (Quốc khánh (hoán đổi))");
    }

    @ParameterizedTest
    @CsvSource({"2028,Tết Mậu Thân", "2029,Tết Kỷ Dậu", "2030,Tết Canh Tuất", "2032,Tết Nhâm Tý", "2044,Tết Giáp Tý"})
    void namesTheYear(int year, String name) {
        assertThat(StatutoryDays.of(year)).anyMatch(day -> day.label().startsWith(name));
    }

    /** 2022: 30/4 and 01/5 on a weekend, so Monday and Tuesday were off; 2023: Giỗ Tổ on Saturday 29/4, a row of five days. */
    @ParameterizedTest
    @CsvSource({"2022-05-02", "2022-05-03", "2023-05-01", "2023-05-02", "2023-05-03", "2023-09-04", "2022-09-01"})
    void compensatesAsInThePast(LocalDate off) {
        assertThat(StatutoryDays.isOff(off)).isTrue();
        assertThat(StatutoryDays.isOff(LocalDate.of(2023, 5, 4))).isFalse();
    }

    @Test
    void givesElevenDaysEachYearNoneTwiceAndNoneOnAWeekend() {
        assertThat(IntStream.rangeClosed(1990, 2100)).allSatisfy(year -> {
            var days = StatutoryDays.of(year).stream().map(CalendarDay::day).toList();
            assertThat(days).hasSize(11).doesNotHaveDuplicates().isSorted();
            assertThat(days).noneMatch(CalendarDay::isWeekend).allMatch(day -> day.getYear() == year);
        });
    }

    @Test
    void hasTheFixedDaysWhereTheMoonIsNotKnown() {
        assertThat(StatutoryDays.of(2500)).hasSize(5);
    }

    private static List<CalendarDay> shipped(String year) {
        return Stream.of(year)
                .flatMap(ShippedCalendar::entries)
                .sorted(Comparator.comparing(CalendarDay::day))
                .toList();
    }
}

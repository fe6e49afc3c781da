package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lunar calendar of Vietnam against known dates and, year by year, against ICU's, which is told of UTC+7. */
class VietnameseLunarTests {

    @ParameterizedTest
    @CsvSource({
        "2025-01-29,2025-04-07",
        "2026-02-17,2026-04-26",
        "2027-02-06,2027-04-16",
        "2028-01-26,2028-04-04",
        "2029-02-13,2029-04-23",
        "2030-02-02,2030-04-12",
        "2031-01-23,2031-04-01"
    })
    void givesTetAndTheKingsDay(LocalDate newYear, LocalDate kingsDay) {
        assertThat(VietnameseLunar.newYear(newYear.getYear())).isEqualTo(newYear);
        assertThat(VietnameseLunar.kingsDay(newYear.getYear())).isEqualTo(kingsDay);
    }

    /** The new moon of 02/02/2030 is at 23:07 in Vietnam and after midnight to its east; ICU's is some minutes early. */
    @Test
    void is0202In2030WhereACalendarFurtherEastSays0302() {
        assertThat(VietnameseLunar.newYear(2030)).isEqualTo(LocalDate.of(2030, 2, 2));
        assertThat(newYear(2030, "GMT+7")).isEqualTo(LocalDate.of(2030, 2, 2));
        assertThat(newYear(2030, "GMT+8:05")).isEqualTo(LocalDate.of(2030, 2, 3));
    }

    /** 1985: a month before China's; 2007: a day before. */
    @ParameterizedTest
    @CsvSource({"1985-01-21", "2007-02-17", "1968-01-29", "2000-02-05", "2024-02-10"})
    void givesTetOfOtherYearsAsHistoryHasIt(LocalDate newYear) {
        assertThat(VietnameseLunar.newYear(newYear.getYear())).isEqualTo(newYear);
    }

    /** 2004 had its second month twice, 2028 has its fifth so, 2033 its eleventh: the regular months are found all the same. */
    @ParameterizedTest
    @CsvSource({"2004-04-28,3,10", "2028-05-24,5,1", "2028-08-20,7,1", "2025-08-23,7,1", "2034-02-19,1,1"})
    void countsOverALeapMonth(LocalDate solar, int month, int day) {
        assertThat(VietnameseLunar.day(solar.getYear(), month, day)).isEqualTo(solar);
    }

    @Test
    void agreesWithIcuFrom1990To2100() {
        var differing = IntStream.rangeClosed(1990, 2100)
                .filter(year -> !VietnameseLunar.newYear(year).equals(newYear(year, "GMT+7"))
                        || !VietnameseLunar.kingsDay(year).equals(icu(year, 3, 10, "GMT+7")));

        assertThat(differing.boxed()).isEmpty();
    }

    private static LocalDate newYear(int year, String zone) {
        return icu(year, 1, 1, zone);
    }

    private static LocalDate icu(int year, int month, int day, String zone) {
        var calendar = new Astronomical(TimeZone.getTimeZone(zone));
        calendar.setTime(Date.from(LocalDate.of(year, 7, 1)
                .atTime(LocalTime.NOON)
                .atZone(VietnamTime.ZONE)
                .toInstant()));
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
        return VietnamTime.date(calendar.getTime().toInstant());
    }

    private static final class Astronomical extends ChineseCalendar {

        private static final int EPOCH_YEAR = -2636;

        Astronomical(TimeZone zone) {
            super(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"), ULocale.ROOT, EPOCH_YEAR, zone);
        }
    }
}

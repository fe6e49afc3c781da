package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.refusal.Refusal;

/** What a plan's words of reporting mean, and on which days that falls. */
class RegimeTests {

    private final WorkingCalendar calendar = ShippedCalendar.calendar();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các đơn vị gửi số liệu vào ngày 18 hàng tháng | MONTHLY 18/1",
                "Hằng tháng, trước ngày 05 | MONTHLY <5/1",
                "Định kỳ hàng tháng các phòng gửi về để tổng hợp vào ngày **18** hàng tháng | MONTHLY 18/1",
                "báo cáo hàng năm trước ngày 30/11 | YEARLY <30/11",
                "Trước ngày 30/11 gửi báo cáo | YEARLY <30/11",
                "hằng năm, chậm nhất ngày 05 tháng 12 | YEARLY 5/12",
                "Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 | HALF_YEARLY <15/6 YEARLY <15/12",
                "trước ngày 10/6 đối với báo cáo 6 tháng, trước ngày 30/11 đối với báo cáo năm | HALF_YEARLY <10/6 YEARLY <30/11",
                "Hàng tháng vào ngày 18; hàng năm trước ngày 05/12. | MONTHLY 18/1 YEARLY <5/12",
                "Hằng quý, ngày 20/3, 20/6, 20/9, 20/12 | QUARTERLY 20/3",
                "định kỳ hàng quý, 6 tháng và hằng năm | QUARTERLY ? HALF_YEARLY ? YEARLY ?",
                "hằng tháng, trước ngày 05 tháng sau | MONTHLY ?",
                "hằng quý, trước ngày 20 của tháng cuối quý | QUARTERLY ?",
                "định kỳ | ''",
                "theo quy định | ''",
                "theo Công văn ngày 12/5 | ''",
                "báo cáo một lần trước ngày 15/12/2026 | ''"
            })
    void readsWhatThePlanSays(String written, String read) {
        assertThat(String.join(
                        " ",
                        RegimeText.read(written, null).stream()
                                .map(regime -> regime.kind() + " " + said(regime.units()))
                                .toList()))
                .isEqualTo(read);
    }

    @Test
    void keepsUnitsAndCommuneApart() {
        var read = RegimeText.read("hàng tháng, ngày 18", "vào ngày 20 hàng tháng; hằng năm");

        assertThat(read).hasSize(2);
        assertThat(read.get(0).wording()).isEqualTo("hằng tháng: đơn vị ngày 18; xã, phường ngày 20");
        assertThat(read.get(1).wording())
                .isEqualTo("hằng năm: đơn vị chưa xác định ngày; xã, phường chưa xác định ngày");
    }

    @Test
    void readsNothingOutOfNothing() {
        assertThat(RegimeText.read(null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,16/01,20/01", "2,11/02,13/02", "3,18/03,20/03", "4,16/04,20/04", "5,18/05,20/05", "6,17/06,19/06",
        "7,16/07,20/07", "8,18/08,20/08", "9,16/09,18/09", "10,16/10,20/10", "11,18/11,20/11", "12,16/12,18/12"
    })
    void keepsTheTableOf2026(int month, String units, String commune) {
        var due = monthly(18, 20).due(2026, month - 1, calendar);

        assertThat(due.units()).contains(day(units));
        assertThat(due.commune()).contains(day(commune));
    }

    @ParameterizedTest
    @CsvSource({
        "1,18/01,20/01", "2,17/02,19/02", "3,17/03,19/03", "4,15/04,20/04", "5,18/05,20/05", "6,16/06,18/06",
        "7,16/07,20/07", "8,18/08,20/08", "9,16/09,20/09", "10,18/10,20/10", "11,17/11,19/11", "12,16/12,20/12"
    })
    void keepsTheTableOf2027(int month, String units, String commune) {
        var due = monthly(18, 20).due(2027, month - 1, calendar);

        assertThat(due.units()).contains(day(units).withYear(2027));
        assertThat(due.commune()).contains(day(commune).withYear(2027));
    }

    @ParameterizedTest
    @CsvSource({"30/11,2026-11-27", "05/12,2026-12-04", "30/11,2027-11-29", "05/12,2027-12-03"})
    void endsBeforeTheDayAndRollsBack(String before, LocalDate due) {
        assertThat(yearlyBefore(before).due(due.getYear(), 0, calendar).units()).contains(due);
    }

    /** In 2026 Tết begins before the 14th of February: what happens from 11/02 on is told in March. */
    @ParameterizedTest
    @CsvSource({
        "2026,1,2025-12-15,2026-01-14,false", "2026,2,2026-01-15,2026-02-10,true", "2026,3,2026-02-11,2026-03-14,false",
        "2026,6,2026-05-15,2026-06-14,false", "2027,1,2026-12-15,2027-01-14,false", "2027,2,2027-01-15,2027-02-14,false"
    })
    void tellsOfAMonthFromThe15thToThe14thOrToTheDayBeforeTheUnitsReport(
            int year, int month, LocalDate first, LocalDate last, boolean cut) {
        assertThat(monthly(18, 20).window(year, month - 1, calendar)).isEqualTo(new ReportWindow(first, last, cut));
    }

    @ParameterizedTest
    @CsvSource({"30/11,2026-11-26", "05/12,2026-12-03"})
    void tellsOfAYearUpToTheDayBeforeTheUnitsReport(String before, LocalDate last) {
        var window = yearlyBefore(before).window(2026, 0, calendar);

        assertThat(window.last()).isEqualTo(last);
        assertThat(window.cut()).isTrue();
        assertThat(yearlyBefore(before).window(2027, 0, calendar).first()).isEqualTo(last.plusDays(1));
    }

    @Test
    void tellsOfAQuarterAndAHalfYearFromThe15thOfTheMonthBefore() {
        var open = Optional.<ReportDay>empty();
        var quarterly = new ReportingRegime(RegimeKind.QUARTERLY, open, open);
        var halfYearly = new ReportingRegime(RegimeKind.HALF_YEARLY, open, open);

        assertThat(quarterly.window(2026, 1, calendar))
                .isEqualTo(new ReportWindow(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 6, 14), false));
        assertThat(halfYearly.window(2026, 0, calendar))
                .isEqualTo(new ReportWindow(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 6, 14), false));
        assertThat(halfYearly.window(2026, 1, calendar))
                .isEqualTo(new ReportWindow(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 12, 14), false));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 14, 18, 31})
    void leavesNoDayOutAndTellsNoneTwice(int units) {
        var regime = monthly(units, 31);
        for (var month = YearMonth.of(2026, 1); month.getYear() < 2032; month = month.plusMonths(1)) {
            var next = month.plusMonths(1);
            var window = regime.window(month.getYear(), month.getMonthValue() - 1, calendar);
            assertThat(regime.window(next.getYear(), next.getMonthValue() - 1, calendar)
                            .first())
                    .isEqualTo(window.last().plusDays(1));
            assertThat(window.first()).isBefore(window.last());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,2026-02-12", "1,2026-02-11", "2,2026-02-10", "4,2026-02-06"})
    void keepsAnyDistance(int distance, LocalDate units) {
        var dates = ReportDates.of(
                Optional.of(LocalDate.of(2026, 2, 18)), Optional.of(LocalDate.of(2026, 2, 20)), distance, calendar);

        assertThat(dates.commune()).contains(LocalDate.of(2026, 2, 13));
        assertThat(dates.units()).contains(units);
    }

    @Test
    void givesEachPeriodOfAYearItsDay() {
        var quarterly = new ReportingRegime(
                RegimeKind.QUARTERLY, ReportDay.parse(RegimeKind.QUARTERLY, "15"), Optional.empty());
        var halfYearly = new ReportingRegime(
                RegimeKind.HALF_YEARLY, ReportDay.parse(RegimeKind.HALF_YEARLY, "15/12"), Optional.empty());

        assertThat(quarterly.next(LocalDate.of(2026, 1, 1), 4, calendar))
                .extracting(due -> due.units().orElseThrow())
                .containsExactly(
                        LocalDate.of(2026, 3, 13),
                        LocalDate.of(2026, 6, 15),
                        LocalDate.of(2026, 9, 15),
                        LocalDate.of(2026, 12, 15));
        assertThat(halfYearly.next(LocalDate.of(2026, 6, 16), 2, calendar))
                .extracting(due -> due.units().orElseThrow())
                .containsExactly(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 6, 15));
    }

    @Test
    void takesTheLastDayOfAShortMonth() {
        assertThat(monthly(31, 31).due(2026, 3, calendar).commune()).contains(LocalDate.of(2026, 4, 29));
    }

    @Test
    void namesNoDayThatNobodyNamed() {
        var open = new ReportingRegime(RegimeKind.YEARLY, Optional.empty(), Optional.empty());

        assertThat(open.next(LocalDate.of(2026, 1, 1), 3, calendar)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "32", "30/13", "tháng 5", "18/", "1/2/2026", "sau 5"})
    void refusesWhatIsNoDay(String written) {
        for (var kind : List.of(RegimeKind.MONTHLY, RegimeKind.YEARLY)) {
            assertThatThrownBy(() -> ReportDay.parse(kind, written)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void wantsTheMonthOfAYearlyDay() {
        assertThatThrownBy(() -> ReportDay.parse(RegimeKind.YEARLY, "trước 15"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("15/12");
        assertThat(ReportDay.parse(RegimeKind.YEARLY, " ")).isEmpty();
    }

    private static ReportingRegime monthly(int units, int commune) {
        return new ReportingRegime(
                RegimeKind.MONTHLY,
                ReportDay.parse(RegimeKind.MONTHLY, String.valueOf(units)),
                ReportDay.parse(RegimeKind.MONTHLY, String.valueOf(commune)));
    }

    private static ReportingRegime yearlyBefore(String day) {
        return new ReportingRegime(
                RegimeKind.YEARLY, ReportDay.parse(RegimeKind.YEARLY, "trước " + day), Optional.empty());
    }

    private static String said(Optional<ReportDay> day) {
        return day.map(named -> (named.before() ? "<" : "") + named.day() + "/" + named.month())
                .orElse("?");
    }

    private static LocalDate day(String written) {
        return LocalDate.of(2026, Integer.parseInt(written.substring(3)), Integer.parseInt(written.substring(0, 2)));
    }
}

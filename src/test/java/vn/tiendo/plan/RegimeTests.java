package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
    @CsvSource({"30/11,27/11", "05/12,04/12"})
    void endsBeforeTheDayAndRollsBack(String before, String due) {
        var yearly = new ReportingRegime(
                RegimeKind.YEARLY, ReportDay.parse(RegimeKind.YEARLY, "trước " + before), Optional.empty());

        assertThat(yearly.due(2026, 0, calendar).units()).contains(day(due));
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

    private static String said(Optional<ReportDay> day) {
        return day.map(named -> (named.before() ? "<" : "") + named.day() + "/" + named.month())
                .orElse("?");
    }

    private static LocalDate day(String written) {
        return LocalDate.of(2026, Integer.parseInt(written.substring(3)), Integer.parseInt(written.substring(0, 2)));
    }
}

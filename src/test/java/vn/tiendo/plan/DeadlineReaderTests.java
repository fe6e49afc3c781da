package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.GoldPlans;
import vn.tiendo.calendar.ShippedCalendar;

class DeadlineReaderTests {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 10);

    private final DeadlineReader reader = new DeadlineReader(ShippedCalendar.calendar());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            10/2026                          | MONTH       | 2026-11-02
            6/2026                           | MONTH       | 2026-06-30
            4/2026                           | MONTH       | 2026-05-04
            12/2026                          | MONTH       | 2026-12-31
            Tháng 01/2026                    | MONTH       | 2026-02-02
            tháng 10 năm 2026                | MONTH       | 2026-11-02
            Trong tháng 10/2026.             | MONTH       | 2026-11-02
            Tháng 12                         | MONTH       | 2026-12-31
            Tháng 9/2025                     | MONTH       | 2025-09-30
            **10/2026**                      | MONTH       | 2026-11-02
            <p>10/2026</p>                   | MONTH       | 2026-11-02
            Quý I/2026                       | QUARTER     | 2026-03-31
            Quý II/2026                      | QUARTER     | 2026-06-30
            Quý III/2026                     | QUARTER     | 2026-09-30
            Quý IV/2026                      | QUARTER     | 2026-12-31
            QUÝ iv năm 2026                  | QUARTER     | 2026-12-31
            Quý 3/2026                       | QUARTER     | 2026-09-30
            Qúy III/2026                     | QUARTER     | 2026-09-30
            6 tháng đầu năm 2026             | HALF_YEAR   | 2026-06-30
            06 tháng cuối năm 2026           | HALF_YEAR   | 2026-12-31
            6 tháng đầu năm                  | HALF_YEAR   | 2026-06-30
            Năm 2026                         | YEAR        | 2026-12-31
            Trong năm 2026                   | YEAR        | 2026-12-31
            Năm 2028                         | YEAR        | 2028-12-29
            31/10/2026                       | DATE        | 2026-11-02
            Ngày 15/6/2026                   | DATE        | 2026-06-15
            15/6                             | DATE        | 2026-06-15
            Ngày 15 tháng 6 năm 2026         | DATE        | 2026-06-15
            Chậm nhất ngày 15 tháng 6        | DATE        | 2026-06-15
            Tháng10/2026                     | MONTH       | 2026-11-02
            QuýII/2026                       | QUARTER     | 2026-06-30
            Trước ngày 30 tháng 11 năm 2026  | BEFORE_DATE | 2026-11-27
            Trước ngày 30/11/2026            | BEFORE_DATE | 2026-11-27
            trước ngày 30/11                 | BEFORE_DATE | 2026-11-27
            trước ngày 05/12                 | BEFORE_DATE | 2026-12-04
            Hoàn thành trước 30/11/2026      | BEFORE_DATE | 2026-11-27
            2026-2030                        | YEAR_RANGE  | 2030-12-31
            Giai đoạn 2026 - 2030            | YEAR_RANGE  | 2030-12-31
            Giai đoạn 2026–2030              | YEAR_RANGE  | 2030-12-31
            """)
    void readsWhatIsDueOnce(String cell, DeadlineClass kind, LocalDate due) {
        Deadline deadline = reader.read(cell, PlanDates.issued(2026, ISSUED));
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.due()).contains(due);
        assertThat(deadline.milestone()).isEmpty();
        assertThat(deadline.repeats()).isFalse();
        assertThat(deadline.asWritten()).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Năm 2025 và những năm tiếp theo  | YEAR_ONWARD  | 2026-12-31
            Năm 2027 và các năm tiếp theo    | YEAR_ONWARD  | 2027-12-31
            Hàng tháng                       | MONTHLY      | 2026-03-31
            Hằng tháng                       | MONTHLY      | 2026-03-31
            Hàng quý                         | QUARTERLY    | 2026-03-31
            Hằng quý                         | QUARTERLY    | 2026-03-31
            Hàng năm                         | YEARLY       | 2026-12-31
            Hằng năm                         | YEARLY       | 2026-12-31
            Báo cáo tháng 12 hàng năm        | YEARLY_MONTH | 2026-12-31
            Tháng 10 hằng năm                | YEARLY_MONTH | 2026-11-02
            Tháng 2 hàng năm                 | YEARLY_MONTH | 2027-03-01
            """)
    void readsTheFirstOccurrenceOfWhatRecurs(String cell, DeadlineClass kind, LocalDate due) {
        Deadline deadline = reader.read(cell, PlanDates.issued(2026, ISSUED));
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.due()).contains(due);
        assertThat(deadline.repeats()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Thường xuyên                                | CONTINUOUS | false
            Nhiệm vụ thường xuyên                       | CONTINUOUS | false
            Thường xuyên, liên tục                      | CONTINUOUS | false
            Sau khi thành phố ban hành kế hoạch         | EVENT      | false
            Sau khi có hướng dẫn                        | EVENT      | false
            Khi có chương trình phối hợp, hợp tác       | EVENT      | true
            Nếu có yêu cầu                              | EVENT      | true
            Theo hướng dẫn của Sở Nội vụ thành phố      | EXTERNAL   | false
            Theo tiến độ của UBND thành phố             | EXTERNAL   | false
            16/2026                                     | INVALID    | false
            00/2026                                     | INVALID    | false
            Tháng 13/2026                               | INVALID    | false
            Tháng 13 hàng năm                           | INVALID    | false
            31/02/2026                                  | INVALID    | false
            Trước ngày 31/6                             | INVALID    | false
            Quý V/2026                                  | INVALID    | false
            2030-2026                                   | INVALID    | false
            Trước tháng 10/2026                         | UNKNOWN    | false
            Từ tháng 3/2026 đến tháng 10/2026           | UNKNOWN    | false
            Từ năm 2026                                 | UNKNOWN    | false
            Quý I, II/2026                              | UNKNOWN    | false
            Thường xuyên, hàng năm                      | UNKNOWN    | false
            Theo tiến độ dự án                          | UNKNOWN    | false
            Sớm nhất có thể                             | UNKNOWN    | false
            Ngày 31 tháng 6 năm 2026                    | INVALID    | false
            Tuần 2 tháng 9/2026                         | UNKNOWN    | false
            Đầu tháng 9/2026                            | UNKNOWN    | false
            Quý I và tháng 9/2026                       | UNKNOWN    | false
            Thường xuyên, sơ kết tháng 9/2026           | UNKNOWN    | false
            Ngày 15 tháng 12 hàng năm                   | UNKNOWN    | false
            2026 báo cáo                                | UNKNOWN    | false
            """)
    void readsWhatHasNoDueDay(String cell, DeadlineClass kind, boolean repeats) {
        Deadline deadline = reader.read(cell, PlanDates.issued(2026, ISSUED));
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.repeats()).isEqualTo(repeats);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "\u00a0", "<br/>", "…"})
    void blankCellIsBlank(String cell) {
        assertThat(reader.read(cell, PlanDates.of(2026)).kind()).isEqualTo(DeadlineClass.BLANK);
    }

    @Test
    void readsDecomposedLetters() {
        String decomposed = java.text.Normalizer.normalize("Quý IV/2026", java.text.Normalizer.Form.NFD);
        assertThat(reader.read(decomposed, PlanDates.of(2026)).kind()).isEqualTo(DeadlineClass.QUARTER);
    }

    @ParameterizedTest
    @CsvSource({
        "Hoàn thành kết nối tháng 9/2026,MONTH,Hoàn thành kết nối",
        "Hoàn thành kết nối trong tháng 9/2026,MONTH,Hoàn thành kết nối",
        "Sau khi thành phố ban hành: tháng 9/2026,MONTH,Sau khi thành phố ban hành",
        "Báo cáo tháng 12 hàng năm,YEARLY_MONTH,Báo cáo"
    })
    void keepsTheWordsBeforeTheMonthAsMilestone(String cell, DeadlineClass kind, String milestone) {
        Deadline deadline = reader.read(cell, PlanDates.of(2026));
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.milestone()).contains(milestone);
    }

    @Test
    void yearlyIsDueOnTheAnnualDateOfThePlan() {
        PlanDates beforeNovember30 = new PlanDates(2026, Optional.of(ISSUED), Optional.of(AnnualDate.before(11, 30)));
        Deadline yearly = reader.read("Hàng năm", beforeNovember30);
        assertThat(yearly.due()).contains(LocalDate.of(2026, 11, 27));
        assertThat(reader.nextDue(yearly, beforeNovember30, LocalDate.of(2026, 11, 27)))
                .contains(LocalDate.of(2027, 11, 29));
        PlanDates onDecember5 = new PlanDates(2026, Optional.of(ISSUED), Optional.of(AnnualDate.on(12, 5)));
        assertThat(reader.read("Hàng năm", onDecember5).due()).contains(LocalDate.of(2026, 12, 7));
    }

    @Test
    void yearlyOfAPlanIssuedAfterItsAnnualDateIsDueNextYear() {
        PlanDates late =
                new PlanDates(2026, Optional.of(LocalDate.of(2026, 11, 28)), Optional.of(AnnualDate.before(11, 30)));
        assertThat(reader.read("Hàng năm", late).due()).contains(LocalDate.of(2027, 11, 29));
    }

    @Test
    void monthlyRunsThroughTheYearAndOn() {
        assertThat(dueDays("Hàng tháng", PlanDates.of(2026), 13))
                .containsExactly(
                        "2026-02-02",
                        "2026-03-02",
                        "2026-03-31",
                        "2026-05-04",
                        "2026-06-01",
                        "2026-06-30",
                        "2026-07-31",
                        "2026-09-03",
                        "2026-09-30",
                        "2026-11-02",
                        "2026-11-30",
                        "2026-12-31",
                        "2027-02-01");
    }

    @Test
    void monthlyDoesNotBeginWithAMonthThatEndedBeforeTheIssue() {
        PlanDates issuedOnMonday = PlanDates.issued(2026, LocalDate.of(2026, 2, 2));
        assertThat(reader.read("Hàng tháng", issuedOnMonday).due()).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void quarterlyAndYearlyMonthGoOnInTheNextYear() {
        assertThat(dueDays("Hàng quý", PlanDates.of(2026), 5))
                .containsExactly("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31", "2027-03-31");
        assertThat(dueDays("Báo cáo tháng 10 hàng năm", PlanDates.of(2026), 2))
                .containsExactly("2026-11-02", "2027-11-01");
    }

    @Test
    void yearOnwardNeverEnds() {
        PlanDates plan = PlanDates.issued(2026, ISSUED);
        assertThat(dueDays("Năm 2025 và những năm tiếp theo", plan, 4))
                .containsExactly("2026-12-31", "2027-12-31", "2028-12-29", "2029-12-31");
        Deadline deadline = reader.read("Năm 2025 và những năm tiếp theo", plan);
        assertThat(reader.nextDue(deadline, plan, LocalDate.of(2090, 12, 31))).isPresent();
    }

    @Test
    void rangeOfYearsHasAMilestoneEachYearAndEndsWithItsLast() {
        PlanDates plan = PlanDates.issued(2026, ISSUED);
        Deadline range = reader.read("2026-2030", plan);
        List<LocalDate> milestones = new ArrayList<>();
        Optional<LocalDate> next = reader.nextDue(range, plan, ISSUED);
        while (next.isPresent()) {
            milestones.add(next.get());
            next = reader.nextDue(range, plan, next.get());
        }
        assertThat(milestones)
                .extracting(LocalDate::toString)
                .containsExactly("2026-12-31", "2027-12-31", "2028-12-29", "2029-12-31", "2030-12-31");
        assertThat(range.due()).contains(milestones.get(4));
    }

    @Test
    void rangeThatBeginsLaterHasItsFirstMilestoneThen() {
        PlanDates plan = PlanDates.issued(2026, ISSUED);
        Deadline range = reader.read("2031-2035", plan);
        assertThat(reader.nextDue(range, plan, ISSUED)).contains(LocalDate.of(2031, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/2026", "Thường xuyên", "Khi có yêu cầu", "16/2026", ""})
    void whatDoesNotRecurHasNoNextDueDay(String cell) {
        PlanDates plan = PlanDates.of(2026);
        assertThat(reader.nextDue(reader.read(cell, plan), plan, LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void dueBeforeTheIssueAwaitsConfirmation() {
        assertThat(reader.read("Tháng 9/2025", PlanDates.issued(2026, ISSUED)).awaitsConfirmation(ISSUED))
                .isTrue();
        assertThat(reader.read("16/2026", PlanDates.of(2026)).awaitsConfirmation(ISSUED))
                .isTrue();
        assertThat(reader.read("10/2026", PlanDates.of(2026)).awaitsConfirmation(ISSUED))
                .isFalse();
        assertThat(reader.read("Khi có yêu cầu", PlanDates.of(2026)).awaitsCondition())
                .isTrue();
    }

    @Test
    void readsAllDeadlinesOfAnLao() {
        assertThat(classes("an-lao"))
                .isEqualTo(Map.of(DeadlineClass.CONTINUOUS, 11L, DeadlineClass.MONTH, 16L, DeadlineClass.INVALID, 1L));
    }

    @Test
    void readsAllDeadlinesOfChiMinh() {
        assertThat(classes("chi-minh"))
                .isEqualTo(Map.ofEntries(
                        Map.entry(DeadlineClass.CONTINUOUS, 36L),
                        Map.entry(DeadlineClass.YEARLY, 13L),
                        Map.entry(DeadlineClass.MONTH, 8L),
                        Map.entry(DeadlineClass.YEAR, 3L),
                        Map.entry(DeadlineClass.EVENT, 4L),
                        Map.entry(DeadlineClass.EXTERNAL, 3L),
                        Map.entry(DeadlineClass.QUARTER, 3L),
                        Map.entry(DeadlineClass.YEAR_ONWARD, 1L),
                        Map.entry(DeadlineClass.YEAR_RANGE, 1L),
                        Map.entry(DeadlineClass.BLANK, 1L)));
    }

    private List<String> dueDays(String cell, PlanDates plan, int count) {
        Deadline deadline = reader.read(cell, plan);
        List<String> days = new ArrayList<>();
        LocalDate day = deadline.due().orElseThrow();
        while (days.size() < count) {
            days.add(day.toString());
            day = reader.nextDue(deadline, plan, day).orElseThrow();
        }
        return days;
    }

    private Map<DeadlineClass, Long> classes(String plan) {
        return GoldPlans.cells(plan, "deadline").stream()
                .map(cell -> reader.read(cell, PlanDates.of(2026)))
                .collect(Collectors.groupingBy(
                        Deadline::kind, () -> new EnumMap<>(DeadlineClass.class), Collectors.counting()));
    }
}

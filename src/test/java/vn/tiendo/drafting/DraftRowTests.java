package vn.tiendo.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedPlan;

/** Cells as written and as decided, and the rows that a plan which was read becomes. */
class DraftRowTests {

    private static final Instant NOON = Instant.parse("2026-06-10T05:00:00Z");

    @Test
    void cellThatCountsIsTheDecidedOne() {
        var row = task(Map.of(Columns.DEADLINE, "16/2026"));

        var decided = row.with(Columns.DEADLINE, new Decision("12/2026", "a", NOON, 1));

        assertThat(decided.cell(Columns.DEADLINE)).isEqualTo("12/2026");
        assertThat(decided.asWritten(Columns.DEADLINE)).isEqualTo("16/2026");
        assertThat(decided.isChanged(Columns.DEADLINE)).isTrue();
        assertThat(decided.version(Columns.DEADLINE)).isEqualTo(1);
    }

    @Test
    void decisionThatIsTakenBackLeavesTheCellAsWrittenAndKeepsCounting() {
        var row = task(Map.of(Columns.LEAD, "Phòng Kinh tế"))
                .with(Columns.LEAD, new Decision("Công an xã", "a", NOON, 1))
                .with(Columns.LEAD, new Decision(null, "b", NOON, 2));

        assertThat(row.cell(Columns.LEAD)).isEqualTo("Phòng Kinh tế");
        assertThat(row.isChanged(Columns.LEAD)).isFalse();
        assertThat(row.version(Columns.LEAD)).isEqualTo(2);
    }

    @Test
    void cellThatTheFileLacksIsEmpty() {
        assertThat(task(Map.of()).cell(Columns.OUTPUT)).isEmpty();
        assertThat(task(Map.of()).version(Columns.OUTPUT)).isZero();
    }

    @Test
    void bulletsStandUnderTheirSections() {
        var rows = RowsOfPlan.of(
                new ExtractedPlan(
                        letter(),
                        List.of(),
                        List.of(draft("II.1", "Một"), draft("II.1", "Hai"), draft("II.2", "Ba")),
                        List.of()),
                Map.of());

        assertThat(rows)
                .extracting(row -> row.kind() + " " + row.cell(Columns.TITLE))
                .containsExactly(
                        "PLAN ",
                        "APPENDIX Nhiệm vụ trong kế hoạch",
                        "GROUP Mục II.1",
                        "DRAFT Một",
                        "DRAFT Hai",
                        "GROUP Mục II.2",
                        "DRAFT Ba");
    }

    @Test
    void emptyGroupsKeepTheirPlace() {
        var appendix = new ExtractedAppendix(
                "Phụ lục",
                ExtractedAppendix.Kind.TASKS,
                List.of(new ExtractedAppendix.Group("I", "Một"), new ExtractedAppendix.Group("II", "Hai")),
                List.of(),
                List.of());

        var rows = RowsOfPlan.of(new ExtractedPlan(letter(), List.of(appendix), List.of(), List.of()), Map.of());

        assertThat(rows)
                .extracting(DraftRow::kind)
                .containsExactly(RowKind.PLAN, RowKind.APPENDIX, RowKind.GROUP, RowKind.GROUP);
    }

    @Test
    void subRowsAreLettered() {
        assertThat(List.of(Numbering.letter(0), Numbering.letter(25), Numbering.letter(26), Numbering.letter(53)))
                .containsExactly("a", "z", "aa", "bb");
    }

    private static ExtractedPlan.Draft draft(String section, String text) {
        return new ExtractedPlan.Draft(section, text);
    }

    @ParameterizedTest
    @CsvSource({"trước ngày 30/11, trước 30/11", "ngày 5/12, 05/12", "ngày 18 hàng tháng, ''", "'', ''"})
    void yearlyRegimeGivesTheDayOfYearlyResults(String regime, String day) {
        var rows = RowsOfPlan.of(new ExtractedPlan(letter(regime), List.of(), List.of(), List.of()), Map.of());

        assertThat(rows.get(0).cell(Facts.ANNUAL_DATE)).isEqualTo(day);
    }

    @Test
    void aYearlyDayThatDoesNotExistIsAskedAbout() {
        var row = RowsOfPlan.of(
                        new ExtractedPlan(letter("trước ngày 31/02"), List.of(), List.of(), List.of()), Map.of())
                .get(0);

        assertThat(new PlanFacts("an-lao", row).unreadable()).containsKey(Facts.ANNUAL_DATE);
    }

    private static ExtractedPlan.Letter letter() {
        return letter("");
    }

    private static ExtractedPlan.Letter letter(String regime) {
        return new ExtractedPlan.Letter(
                "Kế hoạch thử năm 2026",
                new ExtractedPlan.Issuer("An Lão", Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(2026),
                new ExtractedPlan.Signatory(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty(),
                List.of(),
                new ExtractedPlan.Regime(Optional.of(regime).filter(text -> !text.isEmpty()), Optional.empty()));
    }

    private static DraftRow task(Map<String, String> written) {
        return new DraftRow(UUID.randomUUID(), 1, RowKind.TASK, written, DraftRow.ADDED, Map.of());
    }
}

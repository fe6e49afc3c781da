package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.calendar.ShippedCalendar;

/** What a person is asked about a row whose cells can be read, but not be trusted. */
class RowReaderTests {

    private final RowReader reader =
            new RowReader(PlanDates.issued(2026, LocalDate.of(2026, 1, 15)), ShippedCalendar.calendar(), Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {"Như trên", "nt", "-nt-", "n.t", "\"", "″", "''", "-//-", "//", "như mục 1", "Như nhiệm vụ số 1"
            })
    void asksWhatAReferenceToAnotherRowMeans(String mark) {
        assertThat(columns(new RowCells(mark, mark, mark, mark)))
                .contains(PlanColumn.LEAD, PlanColumn.COORDINATING, PlanColumn.OUTPUT, PlanColumn.DEADLINE);
    }

    @Test
    void doesNotTakeADashForAReference() {
        assertThat(columns(new RowCells("Phòng Kinh tế", "-", "Báo cáo", "10/2026")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "...", "–"})
    void asksForAProductWhereNoneIsNamed(String output) {
        assertThat(columns(new RowCells("Phòng Kinh tế", "", output, "10/2026")))
                .containsExactly(PlanColumn.OUTPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/2062", "Năm 2062", "30/9/2206", "Quý I/2062"})
    void asksAboutATermInTheFarFuture(String deadline) {
        assertThat(columns(new RowCells("Phòng Kinh tế", "", "Báo cáo", deadline)))
                .containsExactly(PlanColumn.DEADLINE);
    }

    @Test
    void rangeOfYearsMayReachFar() {
        assertThat(columns(new RowCells("Phòng Kinh tế", "", "Báo cáo", "Giai đoạn 2026 - 2045")))
                .isEmpty();
    }

    private List<PlanColumn> columns(RowCells cells) {
        return reader.read(cells).doubts().stream()
                .map(Doubt::column)
                .distinct()
                .toList();
    }
}

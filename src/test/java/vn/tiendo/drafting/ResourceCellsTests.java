package vn.tiendo.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.PlanFile;

class ResourceCellsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            120 triệu đồng                  | 120000000
            1,5 tỷ đồng                     | 1500000000
            50.000.000 đồng                 | 50000000
            Khoảng 300 triệu từ ngân sách   | 300000000
            03 lớp tập huấn                 |
            20 triệu năm 2026, 30 triệu sau |
            Theo dự toán được duyệt         |
            """)
    void anAmountCountsOnlyWhereItIsTheOnlyOne(String written, Long amount) {
        var read = ResourceCells.of(Map.of("Kinh phí", written));

        assertThat(read.resources()).contains(new PlanFile.Resources(written, amount, null));
        assertThat(read.others()).isEmpty();
    }

    @Test
    void theSourceHasAColumnOfItsOwnAndOtherColumnsStay() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("Nguồn kinh phí", "Ngân sách xã");
        cells.put("Kinh phí dự kiến", "10 triệu đồng");
        cells.put("Văn bản căn cứ", "KH 12");

        var read = ResourceCells.of(cells);

        assertThat(read.resources()).contains(new PlanFile.Resources("10 triệu đồng", 10_000_000L, "Ngân sách xã"));
        assertThat(read.others()).containsExactly(Map.entry("Văn bản căn cứ", "KH 12"));
    }

    @ParameterizedTest
    @CsvSource({"-", "''", "Không", "không có."})
    void anEmptyCellGivesNoMeans(String written) {
        assertThat(ResourceCells.of(Map.of("Kinh phí", written)).resources()).isEmpty();
    }
}

package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.GoldPlans;

class OutputReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Báo cáo                                             | REPORT
            Văn bản báo cáo triển khai                          | REPORT
            Báo cáo Hạ tầng công nghệ thông tin                 | REPORT
            02 báo cáo                                          | REPORT
            Kế hoạch                                            | PLAN
            Chương trình                                        | PLAN
            Kế hoạch tập huấn                                   | PLAN
            Kế hoạch; chương trình                              | PLAN
            Chương trình/ Kế hoạch/ Báo cáo                     | REPORT PLAN
            Báo cáo và kế hoạch                                 | REPORT PLAN
            - Báo cáo - Kế hoạch kinh tế - xã hội               | REPORT PLAN
            Kế hoạch kinh tế - Xã hội                           | PLAN
            Văn bản, báo cáo                                    | REPORT DOCUMENT
            Các văn bản                                         | DOCUMENT
            Văn bản triển khai, phối hợp                        | DOCUMENT
            Ban hành Quyết định                                 | DECISION
            Cơ sở dữ liệu                                       | DATABASE
            CSDL văn bằng, chứng chỉ số                         | DATABASE
            Phần mềm                                            | SOFTWARE
            Phần mềm công chứng và lưu trữ tài liệu số hóa, CSDL công chứng | DATABASE SOFTWARE
            Chỉ tiêu                                            | INDICATOR
            100                                                 | INDICATOR
            100%                                                | INDICATOR
            ≥ 80                                                | INDICATOR
            $\\geq 70\\%$                                       | INDICATOR
            Phấn đấu đạt 3%                                     | INDICATOR
            100% CSGD vận hành HT tuyển sinh, kết nối CSDL ngành | INDICATOR
            Tần suất khai thác CSDL/Báo cáo                     | REPORT INDICATOR
            Có tỷ lệ cụ thể                                     | INDICATOR
            Chuyên mục, chuyên đề, bài viết                     | MEDIA
            Tin bài, video                                      | MEDIA
            Các sản phẩm tuyên truyền, tin bài                  | MEDIA
            Kế hoạch, bảng tin, bài viết...                     | PLAN MEDIA
            Kế hoạch/ Ký kết                                    | PLAN AGREEMENT
            Kế hoạch/ Bản ký kết                                | PLAN AGREEMENT
            Biên bản hợp tác                                    | AGREEMENT
            Hồ sơ được duyệt                                    | APPROVED_DOSSIER
            Hội nghị                                            | CONFERENCE
            Hoàn thành kết nối                                  | QUALITATIVE
            Đạt                                                 | QUALITATIVE
            Theo chương trình của Sở GD&ĐT                      | QUALITATIVE
            Các giải pháp đã triển khai                         | QUALITATIVE
            """)
    void readsEveryType(String cell, String types) {
        Output output = OutputReader.read(cell);
        assertThat(words(output)).isEqualTo(types);
        assertThat(output.optional()).isFalse();
        assertThat(output.requiredTypes()).isEqualTo(output.types());
        assertThat(output.asWritten()).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Báo cáo (nếu có)", "Báo cáo nếu có", "BÁO CÁO (NẾU CÓ)"})
    void ifAnyMakesItOptional(String cell) {
        Output output = OutputReader.read(cell);
        assertThat(output.types()).containsExactly(OutputType.REPORT);
        assertThat(output.optional()).isTrue();
        assertThat(output.requiredTypes()).isEmpty();
    }

    @Test
    void ifAnyMakesOnlyItsOwnPartOptional() {
        Output output = OutputReader.read("Báo cáo; Quyết định (nếu có)");
        assertThat(output.types()).containsExactly(OutputType.REPORT, OutputType.DECISION);
        assertThat(output.optionalTypes()).containsExactly(OutputType.DECISION);
        assertThat(output.requiredTypes()).containsExactly(OutputType.REPORT);
        assertThat(output.optional()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "…"})
    void emptyCellAsksForNothing(String cell) {
        Output output = OutputReader.read(cell);
        assertThat(output.types()).isEmpty();
        assertThat(output.optional()).isFalse();
    }

    @Test
    void readsAllOutputsOfAnLao() {
        assertThat(distribution("an-lao", 0))
                .isEqualTo(Map.ofEntries(
                        Map.entry("REPORT", 14L),
                        Map.entry("REPORT PLAN", 2L),
                        Map.entry("REPORT INDICATOR", 1L),
                        Map.entry("PLAN", 3L),
                        Map.entry("PLAN AGREEMENT", 1L),
                        Map.entry("AGREEMENT", 1L),
                        Map.entry("DOCUMENT", 2L),
                        Map.entry("MEDIA", 1L),
                        Map.entry("INDICATOR", 1L),
                        Map.entry("QUALITATIVE", 2L)));
    }

    @Test
    void readsAllTargetsOfChiMinh() {
        assertThat(distribution("chi-minh", 0)).isEqualTo(Map.of("", 2L, "INDICATOR", 26L, "QUALITATIVE", 2L));
        assertThat(distribution("chi-minh", 1)).isEqualTo(Map.of("REPORT", 29L));
    }

    @Test
    void readsAllOutputsOfTheTasksOfChiMinh() {
        assertThat(distribution("chi-minh", 3))
                .isEqualTo(Map.ofEntries(
                        Map.entry("", 1L),
                        Map.entry("REPORT", 6L),
                        Map.entry("REPORT QUALITATIVE", 1L),
                        Map.entry("PLAN", 1L),
                        Map.entry("PLAN MEDIA", 1L),
                        Map.entry("PLAN AGREEMENT", 1L),
                        Map.entry("DOCUMENT", 11L),
                        Map.entry("DATABASE", 2L),
                        Map.entry("DATABASE SOFTWARE", 1L),
                        Map.entry("SOFTWARE", 1L),
                        Map.entry("INDICATOR", 2L),
                        Map.entry("MEDIA", 1L),
                        Map.entry("QUALITATIVE", 2L)));
    }

    private static Map<String, Long> distribution(String plan, int appendix) {
        return GoldPlans.cellsOfAppendix(plan, appendix, "output").stream()
                .map(OutputReader::read)
                .map(OutputReaderTests::words)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String words(Output output) {
        return output.types().toString().replaceAll("[\\[\\],]", "");
    }
}

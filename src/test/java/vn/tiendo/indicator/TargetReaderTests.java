package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of a target says, and what it does not. */
class TargetReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            90                                   | EQ 90
            100%                                 | EQ 100
            ≥ 80                                 | GE 80
            ≥60%                                 | GE 60
            >= 80 %                              | GE 80
            > 80%                                | GT 80
            ≤ 5%                                 | LE 5
            <5%                                  | LT 5
            &ge; 70%                             | GE 70
            $\\geq 70\\%$                        | GE 70
            $\\leq 5\\%$                         | LE 5
            $\\geqslant 70$                      | GE 70
            $\\ge$70%                            | GE 70
            ≧ 70                                 | GE 70
            lớn hơn hoặc bằng 70%                | GE 70
            giảm ít nhất 10% so với năm 2025     | GE 10
            **95%**                              | EQ 95
            Đạt 3%                               | EQ 3
            Phấn đấu đạt 3%                      | EQ 3
            phấn đấu ít nhất 3%                  | GE 3
            phần đầu ít nhất 3%                  | GE 3
            Đạt trên 3%                          | GT 3
            Trên 50%                             | GT 50
            Dưới 2%                              | LT 2
            tối thiểu 01 mô hình                 | GE 1
            Tối thiểu đạt 60%                    | GE 60
            không dưới 60%                       | GE 60
            không quá 5 ngày                     | LE 5
            tối đa 3 ngày làm việc               | LE 3
            đạt từ 80% trở lên                   | GE 80
            80% trở lên                          | GE 80
            từ 80% số hộ trở lên                 | GE 80
            2% trở xuống                         | LE 2
            Từ 80%                               | GE 80
            80-90%                               | RANGE 80..90
            80% - 90%                            | RANGE 80..90
            80 – 90                              | RANGE 80..90
            từ 80% đến 90%                       | RANGE 80..90
            0,9                                  | EQ 0.9
            99,5%                                | EQ 99.5
            0.95                                 | EQ 0.95
            1.000                                | EQ 1000
            ≥ 1.200,5 tỷ đồng                    | GE 1200.5
            02 mô hình                           | EQ 2
            3 lần/năm                            | EQ 3
            Xây dựng 02 phần mềm                 | EQ 2
            100% hồ sơ đủ điều kiện              | EQ 100
            """)
    void readsAValue(String cell, String expected) {
        List<WrittenTarget> targets = TargetReader.read(cell, Optional.of(2030));
        assertThat(targets).extracting(TargetReaderTests::value).containsExactly(expected);
        assertThat(targets).allMatch(target -> target.year().equals(Optional.of(2030)));
        assertThat(targets).allMatch(target -> target.appliesTo().isEmpty());
        assertThat(TargetReader.doubt(targets)).isEmpty();
        assertThat(TargetReader.read(Normalizer.normalize(cell, Normalizer.Form.NFD), Optional.of(2030)))
                .isEqualTo(targets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "—", "...", "…", "/"})
    void saysThatThereIsNone(String cell) {
        assertThat(TargetReader.read(cell, Optional.of(2030))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đạt",
                "Hoàn thành",
                "Đồng bộ, hiện đại",
                "Phủ sóng 5G",
                "Đạt mức độ 2",
                "Hoàn thành trong quý 4",
                "Theo Nghị quyết số 57-NQ/TW"
            })
    void keepsWordsAsWords(String cell) {
        List<WrittenTarget> targets = TargetReader.read(cell, Optional.empty());
        assertThat(targets).extracting(TargetReaderTests::value).containsExactly("TEXT");
        assertThat(targets).extracting(WrittenTarget::text).containsExactly(cell);
        assertThat(TargetReader.doubt(targets)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khoảng 80%",
                "1,000 hộ",
                "90-80%",
                "2/3",
                "≥ 80-90%",
                "dưới 80% trở lên",
                "30/11/2026",
                "~ 80",
                "≠ 5"
            })
    void doubtsWhatIsNotClear(String cell) {
        List<WrittenTarget> targets = TargetReader.read(cell, Optional.empty());
        assertThat(targets).extracting(TargetReaderTests::value).containsExactly("TEXT");
        assertThat(TargetReader.doubt(targets)).contains("Chưa rõ giá trị của chỉ tiêu.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Cấp xã: 100%; cấp thôn: 80%                     | EQ 100 cấp xã, EQ 80 cấp thôn
            Cấp xã đạt 100%, cấp thôn đạt từ 80% trở lên    | EQ 100 cấp xã, GE 80 cấp thôn
            100% (cán bộ), 80% (người dân)                  | EQ 100 cán bộ, EQ 80 người dân
            100% cán bộ và 80% người dân                    | EQ 100 cán bộ, EQ 80 người dân
            ≥ 95 đối với trường tiểu học ≥ 90 đối với trường mầm non | GE 95 trường tiểu học, GE 90 trường mầm non
            100%; riêng cấp thôn: 80%                       | EQ 100, EQ 80 cấp thôn
            Hộ nghèo 5-7%; hộ cận nghèo dưới 10%            | RANGE 5..7 hộ nghèo, LT 10 hộ cận nghèo
            """)
    void givesEachValueItsPart(String cell, String expected) {
        List<WrittenTarget> targets = TargetReader.read(cell, Optional.of(2030));
        String read = targets.stream()
                .map(target -> (value(target) + " " + target.appliesTo().orElse("")).strip())
                .collect(Collectors.joining(", "));
        assertThat(read).isEqualToIgnoringCase(expected);
        assertThat(targets).extracting(WrittenTarget::text).containsOnly(cell);
        assertThat(TargetReader.doubt(targets)).isEmpty();
    }

    @Test
    void namesThePartOfASingleValueOnlyWhereTheCellDoes() {
        assertThat(TargetReader.read("80% đối với hộ nghèo", Optional.empty()))
                .extracting(WrittenTarget::appliesTo)
                .containsExactly(Optional.of("hộ nghèo"));
        assertThat(TargetReader.read("Cấp xã: 100%", Optional.empty()))
                .extracting(WrittenTarget::appliesTo)
                .containsExactly(Optional.of("Cấp xã"));
    }

    @Test
    void aYearInTheCellComesBeforeThatOfTheColumn() {
        assertThat(TargetReader.read("Năm 2027: 80%; năm 2030: 100%", Optional.of(2045)))
                .extracting(WrittenTarget::year, TargetReaderTests::value, WrittenTarget::appliesTo)
                .containsExactly(
                        tuple(Optional.of(2027), "EQ 80", Optional.empty()),
                        tuple(Optional.of(2030), "EQ 100", Optional.empty()));
        assertThat(TargetReader.read("80% vào năm 2028", Optional.empty()))
                .extracting(WrittenTarget::year)
                .containsExactly(Optional.of(2028));
    }

    @Test
    void doubtsValuesWithoutAPart() {
        assertThat(List.of("100% 80%", "Tối thiểu 80% (phấn đấu 90%)", "≥ 80%; ≥ 90%"))
                .extracting(cell -> TargetReader.doubt(TargetReader.read(cell, Optional.of(2030)))
                        .orElse("no doubt"))
                .containsOnly("Một ô có nhiều giá trị, chưa rõ mỗi giá trị áp dụng cho đối tượng nào.");
    }

    private static String value(WrittenTarget target) {
        return target.comparator()
                + target.value().map(value -> " " + value.toPlainString()).orElse("")
                + target.to().map(to -> ".." + to.toPlainString()).orElse("");
    }
}

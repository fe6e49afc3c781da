package vn.tiendo.intake.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedPlan.PlacedDoubt;
import vn.tiendo.intake.source.Sources;

/** What of a letter a person must look at. */
class LetterDoubtsTests {

    private static final String CLEAR =
            """
            ỦY BAN NHÂN DÂN
            XÃ ĐỒNG LÂM
            Số: /KH-UBND
            Đồng Lâm, ngày tháng 02 năm 2026
            KẾ HOẠCH
            Làm sạch kênh mương năm 2026
            I. NHIỆM VỤ
            - Nạo vét kênh chính theo Phụ lục I và Phụ lục 2 kèm theo Kế hoạch này, đối chiếu Phụ lục IV kèm theo Nghị định số 9.
            Các đơn vị báo cáo Ủy ban nhân dân xã trước ngày 30/11.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Đỗ Văn Bình
            """;

    @Test
    void aDraftWithoutNumberAndDateIsNoDoubt() {
        assertThat(doubts(CLEAR, "PHỤ LỤC 1", "PHỤ LỤC II: KÊNH NHÁNH")).isEmpty();
    }

    @Test
    void anAppendixThatIsNamedMustBeThere() {
        assertThat(doubts(CLEAR, "PHỤ LỤC 1", "PHỤ LỤC 3"))
                .extracting(PlacedDoubt::at, PlacedDoubt::written)
                .containsExactly(tuple("Văn bản / appendices", "Phụ lục I và Phụ lục 2"));
    }

    @Test
    void aDateThatIsNoDayIsDoubted() {
        assertThat(doubts(CLEAR.replace("ngày tháng 02", "ngày 31 tháng 02"), "PHỤ LỤC I", "PHỤ LỤC II"))
                .extracting(PlacedDoubt::at, PlacedDoubt::written)
                .containsExactly(tuple("Văn bản / date", "ngày 31 tháng 02 năm 2026"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(LetterDoubts.of(
                        Sources.text("Một đoạn văn."),
                        LetterReader.read(Sources.text("Một đoạn văn.")),
                        List.of(),
                        false))
                .extracting(PlacedDoubt::at)
                .containsExactly(
                        "Văn bản / subject",
                        "Văn bản / issuer",
                        "Văn bản / signatory",
                        "Văn bản / regime",
                        "Văn bản / appendices");
    }

    private static List<PlacedDoubt> doubts(String text, String... appendices) {
        var source = Sources.text(text);
        var found = List.of(appendices).stream()
                .map(title ->
                        new ExtractedAppendix(title, ExtractedAppendix.Kind.TASKS, List.of(), List.of(), List.of()))
                .toList();
        return LetterDoubts.of(source, LetterReader.read(source), found, true);
    }
}

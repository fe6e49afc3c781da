package vn.tiendo.officialdocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What a document says stands in its file, word for word. */
class FillingTests {

    private static final String TEXT = "word/document.xml";

    @Test
    void aDraftLeavesRoomForNumberAndDate() {
        var text = text(SampleDocuments.reportDraft());

        assertThat(text).contains("Số:      /BC-UBND", "Bình Giang, ngày     tháng     năm 2026");
    }

    @Test
    void numbersAndDaysBelowTenAndTheFirstTwoMonthsArePadded() {
        assertThat(text(SampleDocuments.report())).contains("Số: 05/BC-UBND", "Bình Giang, ngày 05 tháng 02 năm 2026");
        assertThat(text(SampleDocuments.report().withNumber(112, LocalDate.of(2026, 11, 20))))
                .contains("Số: 112/BC-UBND", "ngày 20 tháng 11 năm 2026");
        assertThat(text(SampleDocuments.letter())).contains("Số: 47/UBND-VHXH", "ngày 10 tháng 6 năm 2026");
    }

    @Test
    void whatGoesUpBeginsItsRecipientsWithAsAboveOnce() {
        var twice = SampleDocuments.unitReport().withRecipients(List.of("Như trên", "Trưởng phòng."));

        assertThat(text(twice).lines()).containsSequence("- Như trên;", "- Trưởng phòng;", "- Lưu: VHXH.");
        assertThat(text(SampleDocuments.plan())).doesNotContain("Như trên", "Kính gửi");
    }

    @Test
    void aLetterHasNoTypeLine() {
        assertThat(text(SampleDocuments.letter())).contains("V/v đôn đốc").doesNotContain("CÔNG VĂN");
    }

    @Test
    void theEndIsMarkedOnceWhateverTheLastBlockIs() {
        var table = SampleDocuments.letter().withBody(List.of(SampleDocuments.tasks(1)));
        var marked = SampleDocuments.letter().withBody(List.of(new Block.Paragraph("Hết ./.")));

        assertThat(text(table)).contains("\n./.\n");
        assertThat(text(marked)).contains("\nHết./.\n");
        assertThat(text(SampleDocuments.letter().withBody(List.of()))).contains("\n./.\n");
    }

    @Test
    void wordsOfUsersAreNeitherPlaceholdersNorMarkup() {
        var words = "{{ho_ten}} & <w:p> {{#x}} ]]>";
        var text = text(SampleDocuments.letter()
                .withAddressees(List.of(words))
                .withBody(List.of(new Block.Paragraph(words + " hết"), new Block.Bullet(words + " hết"))));

        assertThat(text).contains("Kính gửi:\t" + words + ".", words + " hết", "- " + words + " hết./.");
    }

    @Test
    void decomposedAndUnprintableLettersAreMadeFit() {
        var typed = Normalizer.normalize("Xã Bình Giang", Normalizer.Form.NFD) + "\u0000\u000b\u200b hết";
        var file = fill(SampleDocuments.letter().withBody(List.of(new Block.Paragraph(typed))));

        assertThat(Damage.read(file, TEXT)).contains("<w:t>Xã Bình Giang hết./.</w:t>");
    }

    @Test
    void aChartKeepsItsFiguresAndItsSheet() throws Exception {
        try (var file = new XWPFDocument(new ByteArrayInputStream(fill(SampleDocuments.report())))) {
            var sheet = file.getCharts().get(0).getWorkbook().getSheetAt(0);

            assertThat(file.getCharts()).hasSize(2);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Hạ tầng số");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(12);
        }
    }

    @Test
    void theHeadOfATableIsRepeatedAndNoRowIsTorn() {
        var xml = Damage.read(fill(SampleDocuments.report()), TEXT);

        assertThat(xml.split("<w:tblHeader ", -1)).hasSize(3);
        assertThat(xml.split("<w:cantSplit w:val=\"on\"/>", -1)).hasSize(1 + 5 + 30);
    }

    @Test
    void leavesNoUnderlineThatDoesNotSayWhich() {
        var template = Damage.replace(ShippedTemplate.of(Kind.KE_HOACH), TEXT, "{{ten_loai}}", " {{ten_loai}} ");

        assertThat(Damage.read(Filling.fill(template, SampleDocuments.plan()), TEXT))
                .doesNotContain("<w:u ");
    }

    @Test
    void refusesWhatCannotBeShown() {
        var column = new Block.Column("A", 1, Block.Align.LEFT);

        assertThatThrownBy(() -> new Block.Table(List.of(column), List.of(Block.Row.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Block.Chart("x", Block.ChartKind.BAR, List.of("A"), List.of(Block.Series.of("B", 1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleDocuments.plan().withNumber(0, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Title(4, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] fill(OfficialDocument document) {
        return Filling.fill(ShippedTemplate.of(document.kind()), document);
    }

    /** Paragraph by paragraph, those in tables too. */
    private static String text(OfficialDocument document) {
        var file = WordXml.of(fill(document));
        var text = new StringBuilder("\n");
        WordXml.all(file.body(), WordXml.W, "p").forEach(paragraph -> text.append(
                        new Line(file, paragraph).raw().replaceFirst("^\t", ""))
                .append('\n'));
        return text.toString();
    }
}

package vn.tiendo.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.intake.source.WordFile.cell;
import static vn.tiendo.intake.source.WordFile.numbered;
import static vn.tiendo.intake.source.WordFile.paragraph;
import static vn.tiendo.intake.source.WordFile.row;
import static vn.tiendo.intake.source.WordFile.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Word shows and what stands in its file are not the same. */
class DocxSourceTests {

    private static final String LISTS =
            """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
            <w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>
            <w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="1"/>
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;

    @TempDir
    Path folder;

    @Test
    void readsParagraphsAndTablesInOrder() throws IOException {
        var source = read(paragraph("Trước")
                + table(row(cell(paragraph("a")), cell(paragraph("b"), paragraph("c"))))
                + paragraph("Sau"));

        assertThat(source.blocks()).hasSize(3);
        assertThat(texts(source, 1)).containsExactly(List.of("a", "b\nc"));
    }

    @Test
    void writesTheNumbersThatWordOnlyDraws() throws IOException {
        var source = read(numbered("2", "Mục đích")
                + numbered("2", "Yêu cầu")
                + numbered("3", "Nhanh")
                + table(
                        row(cell(numbered("1", "")), cell(paragraph("Đào mương"))),
                        row(cell(numbered("1", "")), cell(paragraph("Đắp đê"))))
                + numbered("4", "Lại từ đầu"));

        assertThat(source.blocks().get(0)).isEqualTo(new Source.Paragraph("I. Mục đích", false, false, 0));
        assertThat(source.blocks().get(1)).isEqualTo(new Source.Paragraph("II. Yêu cầu", false, false, 0));
        assertThat(source.blocks().get(2)).isEqualTo(new Source.Paragraph("Nhanh", true, false, 0));
        assertThat(texts(source, 3)).containsExactly(List.of("1.", "Đào mương"), List.of("2.", "Đắp đê"));
        assertThat(source.blocks().get(4)).isEqualTo(new Source.Paragraph("1. Lại từ đầu", false, false, 0));
    }

    @Test
    void readsTheFinalTextOfTrackedChanges() throws IOException {
        var source = read(
                "<w:p><w:r><w:t xml:space=\"preserve\">Trước </w:t></w:r><w:del><w:r><w:delText>10/2026</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>12/2026</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>"
                        + table(
                                "<w:tr><w:trPr><w:del/></w:trPr>" + cell(paragraph("bỏ")) + "</w:tr>",
                                row(cell(paragraph("giữ")))));

        assertThat(source.blocks().get(0)).isEqualTo(new Source.Paragraph("Trước 12/2026", false, false, 0));
        assertThat(texts(source, 1)).containsExactly(List.of("giữ"));
    }

    @Test
    void keepsMergedCellsOnTheGrid() throws IOException {
        var source = read(table(
                row(
                        "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph("I. Nhóm") + "</w:tc>",
                        cell(paragraph("x"))),
                row(
                        cell(paragraph("1")),
                        cell(paragraph("Việc")),
                        "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + paragraph("KT") + "</w:tc>"),
                row(
                        cell(paragraph("2")),
                        cell(paragraph("Việc khác")),
                        "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + paragraph("") + "</w:tc>")));

        var rows = ((Source.Table) source.blocks().get(0)).rows();
        assertThat(rows.get(0).cells())
                .containsExactly(new Source.Cell("I. Nhóm", 0, 2, false), new Source.Cell("x", 2, 1, false));
        assertThat(rows.get(2).cells().get(2)).isEqualTo(new Source.Cell("", 2, 1, true));
    }

    @Test
    void readsTextBoxesAndContentControls() throws IOException {
        var source = read("<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("Trong khung")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("Trong khung")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p><w:sdt><w:sdtContent>"
                + paragraph("Trong ô điều khiển") + "</w:sdtContent></w:sdt>");

        assertThat(source.blocks())
                .extracting(block -> ((Source.Paragraph) block).text())
                .containsExactly("Trong khung", "Trong ô điều khiển");
    }

    @Test
    void flattensATableWithinACellButKeepsOneThatStandsInALayout() throws IOException {
        String list = table(row(cell(paragraph("Phòng Kinh tế"))), row(cell(paragraph("Công an xã"))));
        String real = table(
                row(cell(paragraph("TT")), cell(paragraph("Việc")), cell(paragraph("Ai"))),
                row(cell(paragraph("1")), cell(paragraph("Đắp đê")), cell(paragraph("KT"))));
        var source = read(table(row(cell(paragraph("1")), cell(list))) + table(row(cell(paragraph("Kèm theo"), real))));

        assertThat(texts(source, 0)).containsExactly(List.of("1", "Phòng Kinh tế\nCông an xã"));
        assertThat(texts(source, 1)).containsExactly(List.of("Kèm theo"));
        assertThat(texts(source, 2)).hasSize(2);
    }

    @Test
    void readsWhatALibraryWrites() throws IOException {
        Path file = folder.resolve("poi.docx");
        try (var document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            var bold = document.createParagraph().createRun();
            bold.setBold(true);
            bold.setText("PHỤ LỤC");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("TT");
            table.getRow(0).getCell(1).setText("Nhiệm vụ");
            document.write(out);
        }

        var source = SourceReader.read(file);

        assertThat(source.blocks().get(0)).isEqualTo(new Source.Paragraph("PHỤ LỤC", false, true, 0));
        assertThat(texts(source, 1)).containsExactly(List.of("TT", "Nhiệm vụ"));
    }

    private Source read(String body) throws IOException {
        return SourceReader.read(new WordFile(body).numbering(LISTS).write(folder));
    }

    private static List<List<String>> texts(Source source, int block) {
        return ((Source.Table) source.blocks().get(block))
                .rows().stream()
                        .map(row -> row.cells().stream().map(Source.Cell::text).toList())
                        .toList();
    }
}

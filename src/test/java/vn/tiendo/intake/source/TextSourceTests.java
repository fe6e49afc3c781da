package vn.tiendo.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from a recognition program, a spreadsheet or an editor. */
class TextSourceTests {

    @TempDir
    Path folder;

    @Test
    void readsLinesWithTabsAsRows() {
        var source = TextSource.of("KẾ HOẠCH\r\n\r\nTT\tViệc\tAi\r\n1\tĐắp đê\t\r\n\r\n\tcho kịp\t\r\nHết\r\n");

        assertThat(source.blocks()).hasSize(4);
        assertThat(texts(source, 1)).containsExactly(List.of("TT", "Việc", "Ai"), List.of("1", "Đắp đê", ""));
        assertThat(texts(source, 2)).containsExactly(List.of("", "cho kịp", ""));
    }

    @Test
    void readsMarkdownTables() {
        var source = TextSource.of("## **PHỤ LỤC**\n| TT | Việc |\n|----|:-:|\n| 1 | Đắp \\| bồi<br>đê |\n");

        assertThat(source.blocks().get(0)).isEqualTo(new Source.Paragraph("## **PHỤ LỤC**", false, true, 0));
        assertThat(texts(source, 1)).containsExactly(List.of("TT", "Việc"), List.of("1", "Đắp | bồi<br>đê"));
    }

    @Test
    void readsHtmlTablesWithMergedCells() {
        var source = TextSource.of("<table><tr><td rowspan=\"2\">1</td><td colspan=2>Đắp đê</td></tr>\n"
                + "<tr><td>KT</td><td>10/2026</td></tr></table>\nHết");

        var rows = ((Source.Table) source.blocks().get(0)).rows();
        assertThat(rows.get(0).cells())
                .containsExactly(new Source.Cell("1", 0, 1, false), new Source.Cell("Đắp đê", 1, 2, false));
        assertThat(rows.get(1).cells())
                .containsExactly(
                        new Source.Cell("", 0, 1, true),
                        new Source.Cell("KT", 1, 1, false),
                        new Source.Cell("10/2026", 2, 1, false));
    }

    @Test
    void readsQuotedCellsThatRunOverLines() {
        var source = TextSource.of("1\t\"Đắp đê\nvà \"\"bồi\"\" bờ\"\tKT\n2\tPhong trào \"Sạch nhà\"\tVHXH\n");

        assertThat(texts(source, 0))
                .containsExactly(
                        List.of("1", "Đắp đê\nvà \"bồi\" bờ", "KT"), List.of("2", "Phong trào \"Sạch nhà\"", "VHXH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTheEncodingsThatEditorsSave(String encoding) throws IOException {
        Path file = folder.resolve("plan.txt");
        Files.write(file, ("\uFEFFKế hoạch đắp đê").getBytes(Charset.forName(encoding)));

        assertThat(SourceReader.read(file).blocks())
                .containsExactly(new Source.Paragraph("Kế hoạch đắp đê", false, false, 0));
    }

    @Test
    void countsPages() throws IOException {
        Path file = folder.resolve("plan.txt");
        Files.writeString(file, "Trang một\n\fTrang hai\n", StandardCharsets.UTF_8);

        assertThat(SourceReader.read(file).blocks())
                .containsExactly(
                        new Source.Paragraph("Trang một", false, false, 1),
                        new Source.Paragraph("Trang hai", false, false, 2));
    }

    private static List<List<String>> texts(Source source, int block) {
        return ((Source.Table) source.blocks().get(block))
                .rows().stream()
                        .map(row -> row.cells().stream().map(Source.Cell::text).toList())
                        .toList();
    }
}

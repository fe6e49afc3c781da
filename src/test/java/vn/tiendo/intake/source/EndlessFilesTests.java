package vn.tiendo.intake.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.refusal.Refusal;

/** Small files that would keep a reader busy for hours. */
class EndlessFilesTests {

    @TempDir
    Path folder;

    @Test
    void refusesMillionsOfLines() throws IOException {
        refuses(text("a\n".repeat(3_000_000)), "quá nhiều đoạn văn");
    }

    @Test
    void refusesOneEndlessLine() throws IOException {
        refuses(text("Căn cứ " + "Quyết định số ".repeat(200_000)), "quá dài");
        refuses(text("STT\tNội dung\tChủ trì\n1\tViệc " + "rất dài ".repeat(100_000) + "\tPhòng Kinh tế\n"), "quá dài");
    }

    @Test
    void refusesFormThatDrawsItselfTwice() throws IOException {
        Path file = folder.resolve("form.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(9, 9));
            form.setResources(new PDResources());
            form.getResources().put(COSName.getPDFName("F"), form);
            try (var out = form.getContentStream().createOutputStream()) {
                out.write("/F Do /F Do".getBytes(StandardCharsets.US_ASCII));
            }
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
            }
            document.save(file.toFile());
        }
        refuses(file, "quá nhiều nội dung");
    }

    private Path text(String text) throws IOException {
        return Files.write(folder.resolve("endless.txt"), List.of(text));
    }

    private static void refuses(Path file, String why) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> SourceReader.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why));
    }
}

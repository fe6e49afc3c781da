package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void composesLetters() {
        String apart = Normalizer.normalize("Kế hoạch.docx", Normalizer.Form.NFD);
        assertThat(FileName.of(apart).value()).isEqualTo("Kế hoạch.docx");
    }

    @Test
    void dropsPaths() {
        assertThat(FileName.of("../../etc/báo cáo.pdf").value()).isEqualTo("báo cáo.pdf");
        assertThat(FileName.of("C:\\Users\\x\\báo cáo.pdf").value()).isEqualTo("báo cáo.pdf");
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(FileName.of("a\r\nSet-Cookie: x\u0000\u202Efdp.\u200Bpdf").value())
                .isEqualTo("a Set-Cookie xfdp.pdf");
        assertThat(FileName.of(" .. a\t \u00A0b?*.pdf. ").value()).isEqualTo("a b.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "...", "a/", "\u0007"})
    void refusesNoName(String name) {
        assertThatThrownBy(() -> FileName.of(name)).hasMessageStartingWith("Tệp chưa có tên.");
    }

    @Test
    void refusesMoreThan200Characters() {
        assertThat(FileName.of("đ".repeat(196) + ".pdf").value()).hasSize(200);
        assertThatThrownBy(() -> FileName.of("đ".repeat(197) + ".pdf")).hasMessageContaining("200 ký tự");
    }

    @Test
    void tellsTheExtension() {
        assertThat(FileName.of("Kế hoạch.v2.PDF").extension()).isEqualTo("pdf");
        assertThat(FileName.of("khong duoi").extension()).isEmpty();
    }
}

package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

class ContentCheckTest {

    private static final List<String> TYPES = List.of(
            "pdf", "docx", "doc", "xlsx", "xls", "pptx", "ppt", "odt", "ods", "odp", "txt", "csv", "jpg", "png", "tiff",
            "mp4", "mp3", "zip");

    private final ContentCheck check = new ContentCheck(new DocumentProperties(DataSize.ofMegabytes(50), TYPES));

    @TempDir
    Path folder;

    static Stream<String> accepted() {
        return Samples.ACCEPTED.keySet().stream().sorted();
    }

    static Stream<String> refused() {
        return Samples.REFUSED.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void takesWhatItsNameSays(String name) throws IOException {
        check(name, Samples.ACCEPTED.get(name));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatItsNameHides(String name) {
        assertThatThrownBy(() -> check(name, Samples.REFUSED.get(name)))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
                    assertThat(refused.getMessage()).contains(name);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.docm", "a.js", "a.7z", "a", "pdf", ".pdf", "a.pdf.exe"})
    void refusesNamesOfOtherTypesBeforeReading(String name) {
        assertThatThrownBy(() -> check.allowedKind(FileName.of(name)))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("Các loại tệp được nhận: csv, doc, docx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    word.pdf | Nội dung của tệp “word.pdf” không phải là tệp PDF như phần đuôi của tên mà là tệp Word. Hãy chọn lại đúng tệp.
                    program.pdf | Nội dung của tệp “program.pdf” không phải là tệp PDF như phần đuôi của tên. Hãy chọn lại đúng tệp.
                    locked.docx | Tệp “locked.docx” được đặt mật khẩu nên người duyệt không mở được. Hãy bỏ mật khẩu rồi tải lên lại.
                    macros.doc | Tệp “macros.doc” có chứa macro nên không được nhận. Hãy lưu lại thành tệp không có macro rồi tải lên.
                    cut.docx | Tệp “cut.docx” bị hỏng, không mở được. Hãy kiểm tra lại tệp trên máy.
                    """)
    void saysWhatIsWrong(String name, String sentence) {
        assertThatThrownBy(() -> check(name, Samples.REFUSED.get(name))).hasMessage(sentence);
    }

    @Test
    void refusesUnknownTypesInSettings() {
        assertThatThrownBy(() -> new DocumentProperties(DataSize.ofMegabytes(1), List.of("exe")))
                .hasMessageContaining("tiendo.documents.allowed-types: 'exe'");
    }

    private void check(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("content"), content);
        FileName fileName = FileName.of(name);
        check.check(file, fileName, check.allowedKind(fileName));
    }
}

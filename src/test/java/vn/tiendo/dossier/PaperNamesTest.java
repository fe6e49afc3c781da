package vn.tiendo.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in a dossier can be unpacked anywhere and say what the original was called. */
class PaperNamesTest {

    private final PaperNames names = new PaperNames();

    @Test
    void keepsAVietnameseNameAndTellsTheVersion() {
        assertThat(names.of("Báo cáo kiểm kê.docx", 1)).isEqualTo("Báo cáo kiểm kê.docx");
        assertThat(names.of("Báo cáo kiểm kê.docx", 2)).isEqualTo("Báo cáo kiểm kê (bản 2).docx");
    }

    @Test
    void usesEachNameOnceWhateverTheCase() {
        assertThat(IntStream.range(0, 4).mapToObj(each -> names.of(each == 2 ? "A.PDF" : "a.pdf", 1)))
                .extracting(name -> name.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates()
                .containsExactly("a.pdf", "a – 2.pdf", "a – 3.pdf", "a – 4.pdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|_.._etc_passwd",
                "C:\\x\\y.txt|C__x_y.txt",
                "..|_",
                "con.txt|_con.txt",
                "a\u202egpj.exe|a_gpj.exe",
                "a?<b>*.doc|a__b__.doc",
            })
    void takesNoPathAndNoSignThatAFileSystemRefuses(String original, String safe) {
        assertThat(PaperNames.safe(original)).isEqualTo(safe);
    }

    @Test
    void shortensWhatIsTooLongAndKeepsTheEnding() {
        assertThat(names.of("a".repeat(190) + ".docx", 3)).hasSizeLessThan(140).endsWith(" (bản 3).docx");
    }
}

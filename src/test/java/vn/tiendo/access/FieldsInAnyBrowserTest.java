package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our forms say nothing in the language of the browser: it checks no field, and writes its own words into none. */
class FieldsInAnyBrowserTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Their hints, calendars and complaints are the browser's. */
    private static final Pattern BROWSERS_OWN =
            Pattern.compile("<input[^>]* type=\"(?:date|time|datetime-local|month|week|email|url|number|color)\"");

    private static final Pattern CHECKED_BY_BROWSER = Pattern.compile("<form (?!novalidate)");

    /** Without a file the field must be invalid: the style sheet then writes "Chưa chọn tệp". */
    private static final Pattern FILE = Pattern.compile(".{23}<input[^>]*type=\"file\"[^>]*>");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesNoWordToTheBrowser(Path page) throws IOException {
        var html = Files.readString(page);
        assertThat(html).doesNotContainPattern(BROWSERS_OWN).doesNotContainPattern(CHECKED_BY_BROWSER);
        assertThat(files(html)).allSatisfy(field -> assertThat(field)
                .startsWith("<span class=\"chon-tep\">")
                .contains(" required")
                .doesNotContain(" multiple"));
    }

    private static List<String> files(String html) {
        return FILE.matcher(html).results().map(hit -> hit.group()).toList();
    }
}

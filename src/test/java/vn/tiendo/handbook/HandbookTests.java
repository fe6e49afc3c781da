package vn.tiendo.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbook has no dead link, no picture that nobody can take again, and names nothing that users do not find. */
class HandbookTests {

    private static final Path FOLDER = Path.of("docs/so-tay");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]*]\\(([^)]+)\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(hinh/([a-z0-9-]+)\\.png\\)");
    private static final Pattern NAMED = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private final Handbook handbook = new Handbook();

    static Stream<Path> pages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToPagesThatExist(Path page) throws IOException {
        for (var link : found(LINK, page, 1)) {
            assertThat(FOLDER.resolve(link)).as("in " + page).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsPicturesThatExistAndSaysWhatIsOnThem(Path page) throws IOException {
        for (var picture : found(PICTURE, page, 2)) {
            assertThat(FOLDER.resolve("hinh/" + picture + ".png"))
                    .as("in " + page)
                    .exists();
        }
        assertThat(found(PICTURE, page, 1)).allMatch(said -> said.length() > 5);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesOnlyWhatUsersFindInTheProduct(Path page) throws IOException {
        var product = product();
        for (var named : found(NAMED, page, 1)) {
            for (var part : named.split(" → ")) {
                assertThat(product.contains(part)).as(part + " in " + page).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasATitleAndIsShown(Path page) {
        var name = page.getFileName().toString().replace(".md", "");
        var shown = handbook.page(name).orElseThrow();
        assertThat(shown.title()).isNotBlank();
        assertThat(shown.html()).startsWith("<h1").doesNotContain(".md\"");
    }

    @Test
    void leadsToEveryPageFromItsFirst() throws IOException {
        var names = pages().map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md"));
        assertThat(found(LINK, FOLDER.resolve("README.md"), 1)).containsAll(names.toList());
    }

    @Test
    void keepsNoPictureThatNoPageShowsAndNoneThatTheBrowserTestsDoNotTake() throws IOException {
        var shown = new TreeSet<String>();
        for (var page : pages().toList()) {
            shown.addAll(found(PICTURE, page, 2));
        }
        try (var pictures = Files.list(FOLDER.resolve("hinh"))) {
            assertThat(pictures.map(file -> file.getFileName().toString().replace(".png", "")))
                    .containsExactlyInAnyOrderElementsOf(shown);
        }
        var browser = text(Path.of("src/test/java/vn/tiendo/browser"));
        assertThat(shown).allMatch(picture -> browser.contains(picture + '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../application", "hinh/tiep-nhan", "nothing-here", "", "README.md", "a/../../x"})
    void readsNothingElse(String name) {
        assertThat(handbook.page(name)).isEmpty();
        assertThat(handbook.picture(name)).isEmpty();
    }

    private static List<String> found(Pattern pattern, Path page, int group) throws IOException {
        return pattern.matcher(Files.readString(page))
                .results()
                .map(hit -> hit.group(group))
                .toList();
    }

    /** All that users may meet: pages, forms, models, the web applications' texts, what the code says. */
    private static String product() throws IOException {
        return text(Path.of("src/main")) + text(Path.of("forms")) + text(Path.of("bpmn"));
    }

    private static String text(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var all = new StringBuilder();
            for (var file : files.filter(HandbookTests::isText).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }

    private static boolean isText(Path file) {
        return Pattern.matches(".*\\.(java|html|form|bpmn|js|json)", file.toString());
    }
}

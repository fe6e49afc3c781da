package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebApplicationLabelsTest {

    private static final JsonPointer LABELS = JsonPointer.compile("/labels");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{\\d*}|%[sd]|</?(?:a|br|strong|i|b)\\b[^>]*>");
    private static final Pattern NO_WORDS = Pattern.compile("[<>=]*");
    private static final Set<String> SAME_IN_BOTH_LANGUAGES = Set.of("OK");

    /** The vendor's own announcements: the product says something else there, without the links. */
    private static final Set<String> ADVERTISING = Set.of("BANNER_CE_EOL_TEXT", "FIRST_LOGIN_INFO");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void hasEveryLabelOfTheShippedApplication(String application) {
        assertThat(vietnamese(application).keySet())
                .isEqualTo(english(application).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void translatesEveryLabel(String application) {
        Map<String, String> vietnamese = vietnamese(application);
        assertThat(labelsWhere(english(application), (key, text) -> hasWords(text) && text.equals(vietnamese.get(key))))
                .isEmpty();
        assertThat(labelsWhere(
                        english(application),
                        (key, text) -> hasWords(text) && vietnamese.get(key).isBlank()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void keepsThePlaceholdersAndMarkupOfEveryLabel(String application) {
        Map<String, String> vietnamese = vietnamese(application);
        assertThat(labelsWhere(
                        english(application),
                        (key, text) -> !ADVERTISING.contains(key)
                                && !placeholders(text).equals(placeholders(vietnamese.get(key)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void neverNamesTheVendor(String application) {
        assertThat(labelsWhere(vietnamese(application), (key, text) -> text.contains("Camunda")))
                .isEmpty();
    }

    private static Map<String, String> labelsWhere(Map<String, String> labels, BiPredicate<String, String> condition) {
        Map<String, String> found = new TreeMap<>(labels);
        found.entrySet().removeIf(label -> !condition.test(label.getKey(), label.getValue()));
        return found;
    }

    private static boolean hasWords(String text) {
        return !NO_WORDS.matcher(text).matches() && !SAME_IN_BOTH_LANGUAGES.contains(text);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(WebApplicationLabelsTest::normalised)
                .sorted()
                .toList();
    }

    private static String normalised(MatchResult placeholder) {
        return placeholder.group(1) == null ? placeholder.group() : "{{" + placeholder.group(1) + "}}";
    }

    private static Map<String, String> english(String application) {
        return labels(application, "en");
    }

    private static Map<String, String> vietnamese(String application) {
        return labels(application, "vi");
    }

    private static Map<String, String> labels(String application, String language) {
        String path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language);
        Map<String, String> labels = new TreeMap<>();
        for (Map.Entry<String, JsonNode> label : read(path).at(LABELS).properties()) {
            labels.put(label.getKey(), label.getValue().asText());
        }
        return labels;
    }

    private static JsonNode read(String path) {
        try (var stream = WebApplicationLabelsTest.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(json.replaceFirst("^\uFEFF", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

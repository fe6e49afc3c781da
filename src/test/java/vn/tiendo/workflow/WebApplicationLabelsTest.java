package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.EnglishWords;

/** Every label of the engine's web applications, those of paid features too, against the English that they ship with. */
class WebApplicationLabelsTest {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{\\d*}|%[sd]?|</?(?:a|br|strong|i|b)\\b[^>]*>|#/?\\w+");

    private static final Pattern NO_WORDS = Pattern.compile("[<>=]*");

    /** File formats: their names are the same in both languages. */
    private static final Set<String> SAME_IN_BOTH_LANGUAGES = Set.of("CSV", "JSON");

    /** The English plural's own label, and what English leaves empty too. */
    private static final Set<String> EMPTY =
            Set.of("PLGN_BATCH_S", "PLGN_MIG_S", "PLGN_MOD_DIALOG_S", "PLGN_MOD_RESTART_DIALOG_S", "NO_TASK_FORM");

    /** The vendor's own announcements: the product says something else there, without the links. */
    private static final Set<String> ADVERTISING = Set.of("BANNER_CE_EOL_TEXT", "FIRST_LOGIN_INFO");

    /** It lists the values that the engine itself knows. */
    private static final Set<String> VALUES_OF_THE_ENGINE = Set.of("AUTHORIZATION_COCKPIT_OR_TASKLIST");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void hasEveryLabelOfTheShippedApplicationAndNoOther(String application) {
        assertThat(vietnamese(application).keySet())
                .isEqualTo(english(application).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void translatesEveryLabel(String application) {
        var vietnamese = vietnamese(application);
        assertThat(labelsWhere(english(application), (key, text) -> hasWords(text) && text.equals(vietnamese.get(key))))
                .isEmpty();
        assertThat(labelsWhere(vietnamese, (key, text) -> text.isBlank() && !EMPTY.contains(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void keepsThePlaceholdersAndMarkupOfEveryLabel(String application) {
        var vietnamese = vietnamese(application);
        assertThat(labelsWhere(
                        english(application),
                        (key, text) -> !ADVERTISING.contains(key)
                                && !placeholders(text).equals(placeholders(vietnamese.getOrDefault(key, "")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void hasNoEnglishWordInALabel(String application) {
        assertThat(labelsWhere(
                        vietnamese(application),
                        (key, text) -> !VALUES_OF_THE_ENGINE.contains(key)
                                && !EnglishWords.in(withoutPlaceholders(text)).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void neverNamesTheVendor(String application) {
        assertThat(labelsWhere(vietnamese(application), (key, text) -> text.contains("Camunda")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void writesDatesDayFirstAndInVietnamese(String application) {
        var dates = read(path(application, "vi")).path("dateLocales");
        assertThat(dates.at("/longDateFormat/L").asText()).isEqualTo("DD/MM/YYYY");
        assertThat(dates.at("/longDateFormat/LT").asText()).isEqualTo("HH:mm");
        assertThat(dates.path("months")).hasSize(12);
        assertThat(dates.path("weekdays")).hasSize(7);
        assertThat(EnglishWords.in(texts(dates))).isEmpty();
    }

    @Test
    void knowsEnglishFromVietnameseWithoutMarks() {
        assertThat(EnglishWords.in("Không delete được process, the task is due"))
                .containsExactly("delete", "process", "the", "task", "is", "due");
        assertThat(EnglishWords.in("Theo trang nay, sang thanh cho chung: quy trinh Kế hoạch 45/KH-UBND, anlao.kt.cv1"))
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

    private static String withoutPlaceholders(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(" ").replaceAll("&\\w+;", " ");
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
        Map<String, String> labels = new TreeMap<>();
        for (var label : read(path(application, language)).path("labels").properties()) {
            labels.put(label.getKey(), label.getValue().asText());
        }
        return labels;
    }

    /** All words for people: names of months and days, and how a calendar says when; formats are no words. */
    private static String texts(JsonNode dates) {
        return dates.toString()
                .replaceAll("\"\\w+\":", " ")
                .replaceAll("%[sd]", " ")
                .replaceAll("\\b(?:dddd|DD/MM/YYYY|HH:mm|LT)\\b", " ");
    }

    private static String path(String application, String language) {
        return "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language);
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

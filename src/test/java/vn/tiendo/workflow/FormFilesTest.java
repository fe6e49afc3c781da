package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each file of forms/, whatever its fields are. */
class FormFilesTest {

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");
    private static final Pattern CONDITION = Pattern.compile("=(\\w+) !?= \"(\\w+)\"");
    private static final Set<String> SHOWN_BY_TASKLIST = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "html");
    private static final Set<String> FACTS = Set.of(
            "reference",
            "plan",
            "group",
            "title",
            "lead",
            "coordinators",
            "output",
            "due",
            "dueAsWritten",
            "remaining",
            "state",
            "lateness",
            "returned",
            "said",
            "resources",
            "responsible",
            "note",
            "officer",
            "period",
            "proposal",
            "opinion",
            "dispute");

    private static final Set<String> ABOUT_PLANS = Set.of("check-plan", "issue-plan", "revise-draft");
    private static final Set<String> ABOUT_ADJUSTMENTS =
            Set.of("advise-adjustment", "decide-adjustment", "revise-adjustment");
    private static final Set<String> ADJUSTMENT_FACTS = Set.of(
            "title",
            "reference",
            "plan",
            "kind",
            "changes",
            "reason",
            "ground",
            "ordered",
            "proposer",
            "returned",
            "opinion",
            "said");
    private static final Set<String> ABOUT_PUBLICATIONS = Set.of("decide-publication", "revise-publication");
    private static final Set<String> PUBLICATION_FACTS = Set.of(
            "title", "reference", "state", "day", "figures", "intro", "proposer", "passed", "returned", "link", "said");
    private static final Set<String> ABOUT_EXTENSIONS =
            Set.of("advise-extension", "decide-extension", "revise-extension");
    private static final Set<String> EXTENSION_FACTS = Set.of(
            "title",
            "reference",
            "plan",
            "lead",
            "state",
            "due",
            "asked",
            "count",
            "category",
            "reason",
            "evidence",
            "asker",
            "beyond",
            "late",
            "returned",
            "opinion",
            "said");
    private static final Set<String> ABOUT_OBSTACLES = Set.of(
            "raise-obstacle",
            "advise-obstacle",
            "decide-obstacle",
            "resolve-obstacle",
            "confirm-obstacle",
            "record-obstacle-letter",
            "record-obstacle-answer");
    private static final Set<String> OBSTACLE_FACTS = Set.of(
            "title",
            "reference",
            "plan",
            "taskState",
            "state",
            "content",
            "proposal",
            "level",
            "wantedBy",
            "raiser",
            "returned",
            "opinion",
            "decision",
            "result",
            "letter",
            "urged",
            "answer",
            "said");
    private static final Set<String> ABOUT_INSPECTIONS =
            Set.of("approve-inspection", "revise-inspection", "record-findings", "conclude-inspection");
    private static final Set<String> INSPECTION_FACTS = Set.of(
            "title",
            "reference",
            "plan",
            "state",
            "content",
            "days",
            "units",
            "team",
            "document",
            "preparer",
            "returned",
            "findings",
            "conclusion",
            "demands",
            "said");
    private static final Set<String> ABOUT_DEMANDS = Set.of("answer-demand", "examine-demand", "accept-demand");
    private static final Set<String> DEMAND_FACTS = Set.of(
            "title",
            "reference",
            "inspection",
            "unit",
            "task",
            "content",
            "due",
            "state",
            "lateness",
            "officer",
            "returned",
            "answer",
            "answered",
            "said");
    private static final Set<String> ABOUT_COMMUNE_REPORTS = Set.of(
            "consolidate-report",
            "check-report-content",
            "check-report-form",
            "sign-commune-report",
            "issue-commune-report");
    private static final Set<String> COMMUNE_REPORT_FACTS = Set.of(
            "title",
            "reference",
            "plan",
            "window",
            "due",
            "state",
            "figures",
            "units",
            "recipients",
            "returned",
            "link",
            "said");
    private static final Set<String> ABOUT_REPORTS = Set.of("prepare-unit-report", "sign-unit-report");
    private static final Set<String> REPORT_FACTS = Set.of(
            "title", "reference", "plan", "window", "due", "state", "lines", "officer", "returned", "link", "said");
    private static final Set<String> ABOUT_MEASUREMENTS = Set.of(
            "enter-measurements",
            "sign-measurements",
            "examine-measurements",
            "decide-measurements",
            "approve-measurements");
    private static final Set<String> MEASUREMENT_FACTS = Set.of(
            "title",
            "reference",
            "plan",
            "reason",
            "due",
            "state",
            "lines",
            "figures",
            "officer",
            "returned",
            "opinion",
            "link",
            "said");
    private static final Set<String> PLAN_FACTS = Set.of(
            "subject",
            "reference",
            "leader",
            "submitted",
            "tasks",
            "unclear",
            "regime",
            "returned",
            "changes",
            "gaps",
            "gapReason",
            "units",
            "said");

    record Form(String name, JsonNode json) {

        List<JsonNode> components() {
            return children(json.path("components"));
        }

        List<JsonNode> fields() {
            return components().stream().filter(part -> part.has("key")).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Form> forms() throws IOException {
        try (var files = Files.list(Path.of("forms"))) {
            return files.sorted()
                    .map(file -> new Form(file.getFileName().toString().replace(".form", ""), read(file)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNamedAsItsFileAndMadeForThisEngine(Form form) {
        assertThat(form.json().path("id").asText()).isEqualTo(form.name());
        assertThat(form.json().path("type").asText()).isEqualTo("default");
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasOnlyWhatTasklistShows(Form form) {
        assertThat(form.components()).allSatisfy(part -> assertThat(SHOWN_BY_TASKLIST)
                .contains(part.path("type").asText()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesEachPartOnce(Form form) {
        assertThat(form.components().stream().map(part -> part.path("id").asText()))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(form.fields().stream().map(part -> part.path("key").asText()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void speaksVietnamese(Form form) {
        assertThat(form.components().stream().flatMap(FormFilesTest::words))
                .isNotEmpty()
                .allMatch(words -> VIETNAMESE.matcher(words).find());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void choosesFromListsThatTheServerFills(Form form) {
        assertThat(form.fields().stream().map(part -> part.path("valuesKey").asText("")))
                .isSubsetOf("", "officers", "coordinatorOptions", "units", "lines");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void limitsWhatIsWritten(Form form) {
        assertThat(form.fields().stream()
                        .filter(part -> part.path("type").asText().startsWith("text"))
                        .map(part -> part.path("validate").path("maxLength").asInt()))
                .allMatch(limit -> limit > 0 && limit <= 10_000);
        assertThat(ofType(form, "textarea")
                        .map(part -> part.path("validate").path("maxLength").asInt()))
                .allMatch(limit -> limit == 10_000);
        assertThat(ofType(form, "number"))
                .allMatch(part -> part.path("validate").has("min")
                        && part.path("validate").has("max"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void dependsOnlyOnChoicesOfItsOwn(Form form) {
        var choices = ofType(form, "radio")
                .collect(Collectors.toMap(part -> part.path("key").asText(), FormFilesTest::values));

        assertThat(form.components().stream().flatMap(FormFilesTest::conditions))
                .allSatisfy(condition -> {
                    var read = CONDITION.matcher(condition);
                    assertThat(read.matches()).as(condition).isTrue();
                    assertThat(choices).containsKey(read.group(1));
                    assertThat(choices.get(read.group(1))).contains(read.group(2));
                });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhenAnOptionalFieldMustBeFilled(Form form) {
        assertThat(form.fields().stream().filter(part -> part.path("properties").has("requiredWhen")))
                .allSatisfy(part -> {
                    var condition = part.path("properties")
                            .path("requiredWhen")
                            .asText()
                            .substring(1);
                    assertThat(part.path("description").asText())
                            .startsWith("{{if " + condition + " then \"Bắt buộc: ");
                });
    }

    @Test
    void opensWithTheSameFactsAboutATask() throws IOException {
        assertThat(factsOnTop(form -> !ABOUT_PLANS.contains(form.name())
                        && !ABOUT_ADJUSTMENTS.contains(form.name())
                        && !ABOUT_EXTENSIONS.contains(form.name())
                        && !ABOUT_OBSTACLES.contains(form.name())
                        && !ABOUT_INSPECTIONS.contains(form.name())
                        && !ABOUT_DEMANDS.contains(form.name())
                        && !ABOUT_PUBLICATIONS.contains(form.name())
                        && !ABOUT_REPORTS.contains(form.name())
                        && !ABOUT_MEASUREMENTS.contains(form.name())
                        && !ABOUT_COMMUNE_REPORTS.contains(form.name())))
                .isEqualTo(FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutAPlan() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_PLANS.contains(form.name()))).isEqualTo(PLAN_FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutAnAdjustment() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_ADJUSTMENTS.contains(form.name()))).isEqualTo(ADJUSTMENT_FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutAnExtension() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_EXTENSIONS.contains(form.name()))).isEqualTo(EXTENSION_FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutAPublication() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_PUBLICATIONS.contains(form.name()))).isEqualTo(PUBLICATION_FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutAnObstacle() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_OBSTACLES.contains(form.name()))).isEqualTo(OBSTACLE_FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutAnInspection() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_INSPECTIONS.contains(form.name()))).isEqualTo(INSPECTION_FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutADemand() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_DEMANDS.contains(form.name()))).isEqualTo(DEMAND_FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutAReport() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_REPORTS.contains(form.name()))).isEqualTo(REPORT_FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutMeasurements() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_MEASUREMENTS.contains(form.name()))).isEqualTo(MEASUREMENT_FACTS);
    }

    @Test
    void opensWithTheSameFactsAboutAReportOfTheCommune() throws IOException {
        assertThat(factsOnTop(form -> ABOUT_COMMUNE_REPORTS.contains(form.name())))
                .isEqualTo(COMMUNE_REPORT_FACTS);
    }

    private static Set<String> factsOnTop(Predicate<Form> which) throws IOException {
        var tops = forms().stream()
                .filter(which)
                .map(form -> form.components().get(0).path("content").asText())
                .collect(Collectors.toSet());

        assertThat(tops).hasSize(1);
        return Pattern.compile("facts\\.(\\w+)")
                .matcher(tops.iterator().next())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void escapesFactsBecauseOnlyTheHtmlPartDoesSo() throws IOException {
        for (var form : forms()) {
            assertThat(ofType(form, "text").map(part -> part.path("text").asText()))
                    .noneMatch(text -> text.contains("{{"));
        }
    }

    @Test
    void returnsForTheSameReasonsEverywhere() throws IOException {
        var reasons = new TreeMap<String, JsonNode>();
        for (var form : forms()) {
            form.fields().stream()
                    .filter(part -> part.path("key").asText().equals("returnReason"))
                    .forEach(part -> reasons.put(form.name(), part.path("values")));
        }

        assertThat(reasons)
                .containsOnlyKeys(
                        "approve-output",
                        "decide-output",
                        "examine-output",
                        "number-document",
                        "sign-document",
                        "sign-off");
        assertThat(new HashSet<>(reasons.values())).hasSize(1);
    }

    private static Stream<JsonNode> ofType(Form form, String type) {
        return form.components().stream()
                .filter(part -> part.path("type").asText().equals(type));
    }

    /** The words that a person reads: a label, the labels of choices, a description, a text. */
    private static Stream<String> words(JsonNode part) {
        var own = part.has("key")
                ? Stream.of(part.path(part.path("type").asText().equals("datetime") ? "dateLabel" : "label")
                        .asText())
                : Stream.of(part.path("text").asText() + part.path("content").asText());
        var choices = children(part.path("values")).stream()
                .map(choice -> choice.path("label").asText());
        var description = Stream.of(part.path("description").asText()).filter(text -> !text.isEmpty());
        return Stream.of(own, choices, description).flatMap(words -> words);
    }

    private static Stream<String> conditions(JsonNode part) {
        return Stream.of(
                        part.path("conditional").path("hide"),
                        part.path("properties").path("requiredWhen"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    private static Set<String> values(JsonNode part) {
        return children(part.path("values")).stream()
                .map(choice -> choice.path("value").asText())
                .collect(Collectors.toSet());
    }

    private static List<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.workflow.Question.Kind;
import vn.tiendo.workflow.ShownFact.Place;

/** A page without form-js shows what the form shows: each fact, each choice, and what each choice asks. */
class FormLayoutTest {

    private static final Pattern FACT = Pattern.compile("\\{\\{facts\\.(\\w+)}}");

    static Stream<String> decisionForms() {
        return Decisions.STEPS.stream().map(StepSubmission::formOf);
    }

    private static FormLayout layout(String form) {
        return FormLayout.read(FormSchemas.text(form));
    }

    @ParameterizedTest
    @MethodSource("decisionForms")
    void showsEachFactOfTheForm(String form) {
        var facts = new HashMap<String, String>();
        FACT.matcher(FormSchemas.text(form)).results().forEach(name -> facts.put(name.group(1), "<" + name.group(1)));

        var shown = layout(form).facts(facts);

        assertThat(facts).isNotEmpty();
        var words = shown.stream().map(ShownFact::text).collect(Collectors.joining("|"));
        assertThat(facts.values()).allSatisfy(value -> assertThat(words).contains(value));
        assertThat(words).doesNotContain("{{", "class=");
        assertThat(shown)
                .filteredOn(
                        fact -> List.of(Place.LINE, Place.FOLDED, Place.LINK).contains(fact.place()))
                .allSatisfy(fact -> assertThat(fact.label()).isNotBlank().doesNotContain("<"));
        assertThat(shown).filteredOn(fact -> fact.place() == Place.TITLE).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("decisionForms")
    void leavesOutWhatIsBlank(String form) {
        assertThat(layout(form).facts(Map.of("reference", "KH 1", "due", " ")))
                .extracting(ShownFact::text)
                .containsExactly("KH 1");
    }

    @Test
    void joinsTheWordsThatStandOnOneLine() {
        var facts = Map.of(
                "state",
                "chờ ký duyệt",
                "lateness",
                "quá hạn",
                "due",
                "30/06/2026",
                "remaining",
                "còn 2 ngày làm việc");

        assertThat(layout("sign-off").facts(facts))
                .extracting(ShownFact::label, ShownFact::text)
                .containsExactly(
                        tuple("Tình trạng", "chờ ký duyệt · quá hạn"),
                        tuple("Thời hạn", "30/06/2026 (còn 2 ngày làm việc)"));
    }

    /** A letter to the city is no choice: it needs a file, which goes up in Tasklist. */
    @Test
    void eachDecisionBeginsWithAChoiceButTheOneThatNeedsAFile() {
        assertThat(decisionForms().filter(form -> layout(form).decision().isEmpty()))
                .containsExactly("record-obstacle-letter");
    }

    @Test
    void asksForAReasonWhereTheChoiceNeedsOne() {
        var layout = layout("sign-off");

        assertThat(layout.decision().orElseThrow().options())
                .extracting(Option::label)
                .containsExactly("Ký duyệt", "Trả lại người thực hiện");
        assertThat(layout.beside(Map.of("decision", "SIGN"))).singleElement().satisfies(note -> {
            assertThat(note.required()).isFalse();
            assertThat(note.hint()).isEqualTo("Không bắt buộc.");
            assertThat(note.most()).isEqualTo("10000");
        });
        assertThat(layout.beside(Map.of("decision", "RETURN")))
                .extracting(Question::key, Question::kind, Question::required)
                .containsExactly(tuple("returnReason", Kind.ONE, true), tuple("note", Kind.TEXT, true));
        assertThat(layout.beside(Map.of("decision", "RETURN")).get(1).hint())
                .isEqualTo("Bắt buộc: nêu rõ nội dung cần sửa.");
    }

    @Test
    void takesListsFromTheStepWhereTheFormHasNone() {
        var asked = layout("accept-assignment").beside(Map.of("decision", "ACCEPT"));

        assertThat(asked)
                .extracting(Question::key, Question::kind, question -> question.optionsFrom()
                        .orElse(""))
                .containsExactly(
                        tuple("officer", Kind.ONE, "officers"),
                        tuple("coordinators", Kind.SEVERAL, "coordinatorOptions"),
                        tuple("note", Kind.TEXT, ""));
    }
}

package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTest {

    private static final String REASON =
            """
            {"type": "textarea", "key": "reason", "label": "Lý do trả lại", "validate": {"required": true, "maxLength": 10000}}""";
    private static final String PERCENT =
            """
            {"type": "number", "key": "percent", "label": "Tỷ lệ hoàn thành", "decimalDigits": 0, "validate": {"min": 0, "max": 100}}""";
    private static final String DUE =
            """
            {"type": "datetime", "subtype": "date", "key": "due", "dateLabel": "Thời hạn", "validate": {"required": true}}""";
    private static final String DECISION =
            """
            {"type": "radio", "key": "decision", "label": "Kết luận", "validate": {"required": true},
             "values": [{"label": "Đạt", "value": "ACCEPT"}, {"label": "Trả lại", "value": "RETURN"}]}""";
    private static final String RETURN_REASON =
            """
            {"type": "select", "key": "returnReason", "label": "Lý do", "validate": {"required": true},
             "conditional": {"hide": "=decision != \\"RETURN\\""},
             "values": [{"label": "Khác", "value": "OTHER"}]}""";
    private static final String NOTE =
            """
            {"type": "textarea", "key": "note", "label": "Ý kiến", "properties": {"requiredWhen": "=decision = \\"RETURN\\""}}""";
    private static final String OFFICER =
            """
            {"type": "select", "key": "officer", "label": "Người thực hiện", "valuesKey": "officers"}""";
    private static final String COORDINATORS =
            """
            {"type": "taglist", "key": "coordinators", "label": "Đơn vị phối hợp", "valuesKey": "units"}""";

    @Test
    void namesRequiredFieldThatIsMissing() {
        assertThat(form(REASON).check(Map.of(), Map.of()).violations())
                .containsExactly(new FormViolation("reason", "Lý do trả lại", "Nhập «Lý do trả lại»."));
        assertThat(sentences(form(DUE), Map.of())).containsExactly("Chọn «Thời hạn».");
        assertThat(sentences(form(DECISION), Map.of())).containsExactly("Chọn «Kết luận».");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00a0\u2003", "\u200b"})
    void takesBlankForMissing(String blank) {
        assertThat(sentences(form(PERCENT), Map.of("percent", blank))).isEmpty();
        assertThat(sentences(form(REASON), Map.of("reason", blank))).containsExactly("Nhập «Lý do trả lại».");
    }

    @Test
    void takesNullAndEmptyListForMissing() {
        var submitted = new HashMap<String, Object>();
        submitted.put("reason", null);
        submitted.put("coordinators", List.of());

        var check = form(REASON, COORDINATORS).check(submitted, Map.of());

        assertThat(check.violations()).extracting(FormViolation::field).containsExactly("reason");
        assertThat(check.values()).isEmpty();
    }

    @Test
    void cleansText() {
        var decomposed = "  Ly\u0301 do\r\nthứ hai  ";

        assertThat(form(REASON).check(Map.of("reason", decomposed), Map.of()).values())
                .containsEntry("reason", "Lý do\nthứ hai");
    }

    @Test
    void refusesTextThatIsTooLong() {
        assertThat(sentences(form(REASON), Map.of("reason", "x".repeat(10_000))))
                .isEmpty();
        assertThat(sentences(form(REASON), Map.of("reason", "x".repeat(10_512))))
                .containsExactly("«Lý do trả lại» dài quá 10.000 ký tự (đang có 10.512).");
    }

    @Test
    void refusesTextThatIsTooShort() {
        var form = form(
                """
                        {"type": "textfield", "key": "a", "label": "Lý do", "validate": {"minLength": 5}}""");

        assertThat(sentences(form, Map.of("a", "abcd"))).containsExactly("«Lý do» cần ít nhất 5 ký tự.");
        assertThat(sentences(form, Map.of("a", "abcde"))).isEmpty();
        assertThat(sentences(form, Map.of())).isEmpty();
    }

    @Test
    void refusesCharactersThatTheDatabaseCannotKeep() {
        assertThat(sentences(form(REASON), Map.of("reason", "a\u0000b")))
                .containsExactly("«Lý do trả lại» có ký tự không hợp lệ.");
    }

    @Test
    void showsTheExampleToTextAgainstThePattern() {
        var form = form(
                """
                        {"type": "textfield", "key": "number", "label": "Số", "description": "Ví dụ: 05/KH-UBND.",
                         "validate": {"pattern": "^[0-9]+/\\\\S+$"}}""");

        assertThat(sentences(form, Map.of("number", "KH-UBND")))
                .containsExactly("«Số» chưa đúng dạng. Ví dụ: 05/KH-UBND.");
        assertThat(sentences(form, Map.of("number", " 05/KH-UBND "))).isEmpty();
    }

    @Test
    void readsNumberHoweverItArrives() {
        for (var forty : List.of(40, 40L, (short) 40, 40.0, 40f, "40", "40.0", new BigDecimal("40.00"))) {
            assertThat(form(PERCENT).check(Map.of("percent", forty), Map.of()).values())
                    .containsEntry("percent", 40);
        }
        assertThat(form(PERCENT).check(Map.of("percent", 0), Map.of()).values()).containsEntry("percent", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "999999999999999999"})
    void refusesNumberOutOfBounds(String number) {
        assertThat(sentences(form(PERCENT), Map.of("percent", number)))
                .containsExactly("«Tỷ lệ hoàn thành» phải từ 0 đến 100.");
    }

    @Test
    void saysTheBoundThatThereIs() {
        var atLeast = form(
                """
                        {"type": "number", "key": "n", "label": "Số", "validate": {"min": 1}}""");
        var atMost = form(
                """
                        {"type": "number", "key": "n", "label": "Số", "validate": {"max": 2.5}}""");

        assertThat(sentences(atLeast, Map.of("n", 0))).containsExactly("«Số» phải từ 1 trở lên.");
        assertThat(sentences(atMost, Map.of("n", 3))).containsExactly("«Số» phải không quá 2,5.");
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (var wrong : List.of(
                "abc", "4O", "1e5", "NaN", Double.NaN, Double.POSITIVE_INFINITY, 1e300, true, List.of("1"), Map.of())) {
            assertThat(sentences(form(PERCENT), Map.of("percent", wrong)))
                    .containsExactly("«Tỷ lệ hoàn thành» phải là số.");
        }
    }

    @Test
    void refusesDecimalsWhereTheFormHasNone() {
        assertThat(sentences(form(PERCENT), Map.of("percent", 40.5)))
                .containsExactly("«Tỷ lệ hoàn thành» phải là số nguyên.");
        var money = form(
                """
                        {"type": "number", "key": "n", "label": "Số tiền", "decimalDigits": 2}""");
        assertThat(sentences(money, Map.of("n", "1,234"))).containsExactly("«Số tiền» chỉ được có 2 chữ số thập phân.");
        assertThat(money.check(Map.of("n", "1,23"), Map.of()).values()).containsEntry("n", new BigDecimal("1.23"));
    }

    @Test
    void readsDay() {
        assertThat(form(DUE).check(Map.of("due", "2026-06-30"), Map.of()).values())
                .containsEntry("due", LocalDate.of(2026, 6, 30));
    }

    @Test
    void refusesWhatIsNoDay() {
        for (var wrong : List.of(
                "30/06/2026",
                "2026-02-30",
                "2026-6-3",
                "2026-06-30T00:00:00",
                "+12026-01-01",
                "0026-06-30",
                20260630,
                List.of("2026-06-30"))) {
            assertThat(sentences(form(DUE), Map.of("due", wrong)))
                    .containsExactly("«Thời hạn» phải là một ngày có thật, theo thứ tự ngày/tháng/năm.");
        }
    }

    @Test
    void refusesChoiceThatTheFormDoesNotOffer() {
        assertThat(sentences(form(DECISION), Map.of("decision", "DELETE")))
                .containsExactly("Lựa chọn ở «Kết luận» không có trong danh sách.");
        assertThat(sentences(form(DECISION), Map.of("decision", 1)))
                .containsExactly("«Kết luận» có giá trị không đúng kiểu.");
        assertThat(sentences(form(DECISION), Map.of("decision", "ACCEPT"))).isEmpty();
    }

    @Test
    void refusesChoiceThatThisPersonDoesNotHave() {
        var options = Map.of("officers", Set.of("anlao.vhxh.cv1"));

        assertThat(form(OFFICER)
                        .check(Map.of("officer", "anlao.vhxh.cv1"), options)
                        .violations())
                .isEmpty();
        assertThat(form(OFFICER)
                        .check(Map.of("officer", "chiminh.vhxh.cv1"), options)
                        .violations())
                .extracting(FormViolation::message)
                .containsExactly("Lựa chọn ở «Người thực hiện» không có trong danh sách.");
    }

    @Test
    void refusesListWithOneForeignValue() {
        var options = Map.of("units", Set.of("KT", "VP"));
        var form = form(COORDINATORS);

        assertThat(form.check(Map.of("coordinators", List.of("VP", "KT", "VP")), options)
                        .values())
                .containsEntry("coordinators", List.of("VP", "KT"));
        for (var wrong : List.of(List.of("KT", "X"), List.of("KT", 1), "KT", Map.of("KT", true))) {
            assertThat(form.check(Map.of("coordinators", wrong), options).violations())
                    .hasSize(1);
        }
        assertThat(form.check(Map.of("coordinators", Collections.singletonList(null)), options)
                        .violations())
                .hasSize(1);
    }

    @Test
    void needsTheListsThatTheFormNames() {
        var form = form(OFFICER, COORDINATORS);

        assertThat(form.optionLists()).containsExactlyInAnyOrder("officers", "units");
        assertThatThrownBy(() -> form.check(Map.of("officer", "a"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("officers");
        assertThat(sentences(form, Map.of())).isEmpty();
    }

    @Test
    void readsTick() {
        var form = form(
                """
                        {"type": "checkbox", "key": "sure", "label": "Đã kiểm tra", "validate": {"required": true}}""");

        assertThat(form.check(Map.of("sure", true), Map.of()).values()).containsEntry("sure", true);
        assertThat(sentences(form, Map.of("sure", false))).containsExactly("Đánh dấu «Đã kiểm tra».");
        assertThat(sentences(form, Map.of("sure", "có"))).containsExactly("«Đã kiểm tra» có giá trị không đúng kiểu.");
    }

    @Test
    void neitherWantsNorTakesHiddenField() {
        var form = form(DECISION, RETURN_REASON);

        var accepted = form.check(Map.of("decision", "ACCEPT", "returnReason", "anything"), Map.of());

        assertThat(accepted.violations()).isEmpty();
        assertThat(accepted.values()).isEqualTo(Map.of("decision", "ACCEPT"));
        assertThat(sentences(form, Map.of("decision", "RETURN"))).containsExactly("Chọn «Lý do».");
    }

    @Test
    void hidesWhileNothingIsDecided() {
        assertThat(sentences(form(DECISION, RETURN_REASON), Map.of())).containsExactly("Chọn «Kết luận».");
    }

    @Test
    void wantsFieldOnlyInTheCaseThatTheFormNames() {
        var form = form(DECISION, NOTE);

        assertThat(sentences(form, Map.of("decision", "RETURN"))).containsExactly("Nhập «Ý kiến».");
        assertThat(form.check(Map.of("decision", "ACCEPT", "note", "Tốt"), Map.of())
                        .values())
                .containsEntry("note", "Tốt");
        assertThat(sentences(form, Map.of("decision", "ACCEPT"))).isEmpty();
    }

    @Test
    void showsFieldWhoseConditionHasNoAnswer() {
        var form = form(
                """
                        {"type": "textfield", "key": "a", "label": "Lý do", "validate": {"required": true},
                         "conditional": {"hide": "=nothing > 3"}}""");

        assertThat(sentences(form, Map.of())).containsExactly("Nhập «Lý do».");
    }

    @Test
    void neverEvaluatesWhatWasSubmitted() {
        var form = form(DECISION, RETURN_REASON);

        assertThat(form.check(Map.of("decision", "RETURN\" or \"a\" = \"a"), Map.of())
                        .violations())
                .extracting(FormViolation::field)
                .containsExactly("decision");
    }

    @Test
    void conditionSeesListsAndNumbers() {
        var form = form(
                COORDINATORS,
                PERCENT,
                """
                        {"type": "textfield", "key": "a", "label": "Lý do", "validate": {"required": true},
                         "conditional": {"hide": "=list contains(coordinators, \\"KT\\") or percent > 50"}}""");
        var options = Map.of("units", Set.of("KT", "VP"));

        assertThat(form.check(Map.of("coordinators", List.of("KT")), options).violations())
                .isEmpty();
        assertThat(form.check(Map.of("percent", 60), options).violations()).isEmpty();
        assertThat(form.check(Map.of("percent", 40, "coordinators", List.of("VP")), options)
                        .violations())
                .hasSize(1);
    }

    @Test
    void refusesFieldThatTheFormDoesNotHave() {
        var check = form(DECISION).check(Map.of("decision", "ACCEPT", "assignmentId", "x"), Map.of());

        assertThat(check.violations())
                .containsExactly(
                        new FormViolation("assignmentId", "assignmentId", "Biểu mẫu này không có mục «assignmentId»."));
        assertThat(check.values()).doesNotContainKey("assignmentId");
    }

    @Test
    void saysEverythingAtOnceInTheOrderOfTheForm() {
        assertThat(sentences(form(DUE, REASON, PERCENT), Map.of("percent", 101)))
                .containsExactly("Chọn «Thời hạn».", "Nhập «Lý do trả lại».", "«Tỷ lệ hoàn thành» phải từ 0 đến 100.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'filepicker', 'key': 'a'} | unknown type",
                "{'type': 'textfield', 'key': 'a.b'} | path",
                "{'type': 'textfield'} | no key",
                "{'type': 'datetime', 'subtype': 'datetime', 'key': 'a'} | more than a day",
                "{'type': 'datetime', 'subtype': 'date', 'key': 'a', 'disallowPassedDates': true} | disallowPassedDates",
                "{'type': 'select', 'key': 'a', 'valuesExpression': '=x'} | valuesExpression",
                "{'type': 'select', 'key': 'a'} | nothing to choose",
                "{'type': 'textfield', 'key': 'a', 'validate': {'validationType': 'email'}} | validationType",
                "{'type': 'textfield', 'key': 'a', 'validate': {'maxLength': '=x'}} | no number",
                "{'type': 'textfield', 'key': 'a', 'conditional': {'hide': '=1 +'}} | cannot read FEEL",
                "{'type': 'textfield', 'key': 'a', 'conditional': {'hide': 'true'}} | not a FEEL",
            })
    void refusesFormThatTheServerCouldNotCheck(String component, String why) {
        assertThatThrownBy(() -> form(component.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void refusesFormWithOneKeyTwice() {
        assertThatThrownBy(() -> form(REASON, REASON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void leavesAsideWhatIsOnlyShown() {
        var form = form(
                """
                        {"type": "html", "content": "<b>x</b>"}""",
                """
                        {"type": "text", "text": "x"}""",
                REASON);

        assertThat(form.fields()).containsExactly("reason");
    }

    private static FormSchema form(String... components) {
        return FormSchema.parse(
                "{\"id\": \"a-form\", \"components\": [" + String.join(",", Arrays.asList(components)) + "]}");
    }

    private static List<String> sentences(FormSchema form, Map<String, Object> submitted) {
        return form.check(submitted, Map.of()).violations().stream()
                .map(FormViolation::message)
                .toList();
    }
}

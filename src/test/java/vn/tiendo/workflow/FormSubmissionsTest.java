package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form as an officer fills it, one case for each way through it; the values are what form-js sends. */
class FormSubmissionsTest {

    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "officers", Set.of("anlao.kt.cv1", "anlao.kt.cv2"),
            "coordinatorOptions", Set.of("VP", "VHXH"),
            "units", Set.of("KT", "VP"),
            "lines", Set.of("1", "2"));

    private final FormSchemas forms = new FormSchemas();

    record Case(String form, Map<String, Object> required, Map<String, Object> optional) {

        Map<String, Object> all() {
            var all = new HashMap<>(required);
            all.putAll(optional);
            return all;
        }

        @Override
        public String toString() {
            return form + " " + required;
        }
    }

    static List<Case> cases() {
        return Stream.of(
                        accepting(),
                        deadlines(),
                        performing(),
                        reviewing(),
                        coordinating(),
                        evaluating(),
                        issuing(),
                        adjusting(),
                        publishing(),
                        extending(),
                        raising(),
                        answering(),
                        measuring())
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<Case> accepting() {
        return Stream.of(
                new Case(
                        "accept-assignment",
                        Map.of("decision", "ACCEPT", "officer", "anlao.kt.cv1"),
                        Map.of("coordinators", List.of("VP", "VHXH"), "note", "Làm sớm")),
                new Case(
                        "accept-assignment",
                        Map.of("decision", "DISPUTE", "disputeReason", "Không thuộc chức năng"),
                        Map.of("suggestedUnit", "VP")),
                new Case("decide-dispute", Map.of("decision", "KEEP", "reason", "Đúng chức năng"), Map.of()),
                new Case(
                        "decide-dispute",
                        Map.of("decision", "REASSIGN", "unit", "VP", "reason", "Đúng đề nghị"),
                        Map.of()));
    }

    private static Stream<Case> deadlines() {
        var document =
                Map.<String, Object>of("document", "123/UBND-VX", "documentDate", "2026-06-10", "due", "2026-06-30");
        return Stream.of(
                new Case("record-condition", document, Map.of("note", "Gấp")),
                new Case("record-trigger", document, Map.of("note", "Gấp")),
                new Case(
                        "confirm-deadline",
                        Map.of("decision", "DATE", "due", "2026-06-30", "reason", "Thống nhất với đơn vị"),
                        Map.of()),
                new Case("confirm-deadline", Map.of("decision", "CONTINUOUS", "reason", "Làm cả năm"), Map.of()));
    }

    private static Stream<Case> performing() {
        var remarks =
                Map.<String, Object>of("difficulty", "Thiếu kinh phí", "proposal", "Bổ sung kinh phí", "raise", true);
        return Stream.of(
                new Case("perform-assignment", Map.of("action", "PROGRESS", "percent", 40, "done", "Dự thảo"), remarks),
                new Case("perform-assignment", Map.of("action", "FILE", "done", "Hoàn thiện"), Map.of()),
                new Case("report-period", Map.of("answer", "REPORT", "done", "Tuyên truyền"), remarks),
                new Case("report-period", Map.of("answer", "REPORT", "done", "Tuyên truyền"), Map.of("percent", 50)),
                new Case("report-period", Map.of("answer", "NOTHING"), Map.of()));
    }

    private static Stream<Case> reviewing() {
        var documents = Map.<String, Object>of(
                "decision", "NUMBER", "documentNumber", "05/KH-UBND", "documentDate", "2026-06-30");
        var accepted = Stream.of(
                new Case("sign-off", Map.of("decision", "SIGN"), Map.of("note", "Đồng ý")),
                new Case("examine-output", Map.of("decision", "ACCEPT"), Map.of("note", "Đủ")),
                new Case("decide-output", Map.of("decision", "ACCEPT"), Map.of("note", "Đạt")),
                new Case("approve-output", Map.of("decision", "ACCEPT"), Map.of("note", "Đạt")),
                new Case("sign-document", Map.of("decision", "SIGN"), Map.of("note", "Ký")),
                new Case("number-document", documents, Map.of()));
        var returned = Stream.of(
                        "sign-off",
                        "examine-output",
                        "decide-output",
                        "approve-output",
                        "sign-document",
                        "number-document")
                .map(form -> new Case(
                        form,
                        Map.of("decision", "RETURN", "returnReason", "WRONG_DATA", "note", "Số liệu lệch"),
                        Map.of()));
        return Stream.concat(accepted, returned);
    }

    private static Stream<Case> coordinating() {
        return Stream.of(
                new Case("coordinate", Map.of("answer", "CONTRIBUTE", "content", "Góp ý"), Map.of()),
                new Case("coordinate", Map.of("answer", "NOTHING"), Map.of()),
                new Case("coordinate", Map.of("answer", "DELEGATE", "officer", "anlao.kt.cv2"), Map.of()),
                new Case("advise-resources", Map.of("opinion", "PARTLY", "note", "Cân đối được một nửa"), Map.of()));
    }

    private static Stream<Case> evaluating() {
        return Stream.of(
                new Case("propose-evaluation", Map.of("result", "COMPLETED"), Map.of("note", "Tốt")),
                new Case("propose-evaluation", Map.of("result", "NOT_COMPLETED", "note", "Thiếu kinh phí"), Map.of()),
                new Case("advise-evaluation", Map.of("opinion", "AGREE"), Map.of("note", "Nhất trí")),
                new Case("advise-evaluation", Map.of("opinion", "DISAGREE", "note", "Chưa đủ hồ sơ"), Map.of()),
                new Case("approve-evaluation", Map.of("result", "CARRIED_OVER"), Map.of("note", "Chuyển sang 2027")));
    }

    private static Stream<Case> issuing() {
        var document = Map.<String, Object>of(
                "decision", "ISSUE", "documentNumber", "36/KH-UBND", "documentDate", "2026-03-23");
        return Stream.of(
                new Case("check-plan", Map.of("decision", "PASS"), Map.of("note", "Đủ")),
                new Case("check-plan", Map.of("decision", "RETURN", "note", "Thiếu sản phẩm"), Map.of()),
                new Case("issue-plan", document, Map.of("gapReason", "Bổ sung sau")),
                new Case("issue-plan", Map.of("decision", "RETURN", "note", "Rà lại thời hạn"), Map.of()),
                new Case("revise-draft", Map.of(), Map.of("note", "Đã bổ sung")));
    }

    private static Stream<Case> publishing() {
        return Stream.of(
                new Case("decide-publication", Map.of("decision", "APPROVE"), Map.of()),
                new Case("decide-publication", Map.of("decision", "RETURN", "note", "Bớt nhiệm vụ 4"), Map.of()),
                new Case(
                        "revise-publication",
                        Map.of("decision", "RESUBMIT"),
                        Map.of("intro", "Kính báo nhân dân", "reason", "Là tên thôn")),
                new Case("revise-publication", Map.of("decision", "WITHDRAW"), Map.of()));
    }

    private static Stream<Case> adjusting() {
        var cells = Map.<String, Object>of(
                "title", "Rà soát cơ sở dữ liệu hộ tịch",
                "lead", "Phòng Kinh tế",
                "coordinating", "Văn phòng",
                "output", "Báo cáo",
                "deadline", "Quý IV/2026");
        return Stream.of(
                new Case("advise-adjustment", Map.of("opinion", "AGREE", "note", "Phù hợp tiến độ"), Map.of()),
                new Case("advise-adjustment", Map.of("opinion", "PARTLY", "note", "Chỉ lùi một tháng"), Map.of()),
                new Case("advise-adjustment", Map.of("opinion", "DISAGREE", "note", "Chưa đủ căn cứ"), Map.of()),
                new Case("decide-adjustment", Map.of("decision", "AGREE"), Map.of()),
                new Case("decide-adjustment", Map.of("decision", "REFUSE", "note", "Giữ thời hạn"), Map.of()),
                new Case("decide-adjustment", Map.of("decision", "RETURN", "note", "Nêu rõ căn cứ"), Map.of()),
                new Case(
                        "revise-adjustment",
                        Map.of("decision", "RESUBMIT", "reason", "Chờ phần mềm dùng chung"),
                        cells),
                new Case("revise-adjustment", Map.of("decision", "WITHDRAW"), Map.of()));
    }

    private static Stream<Case> extending() {
        var confirmed = Map.<String, Object>of("confirmedCategory", "OBJECTIVE");
        var other = Map.<String, Object>of("decision", "OTHER", "due", "2026-08-28", "note", "Ngắn hơn");
        var again = Map.<String, Object>of(
                "decision", "RESUBMIT", "due", "2026-09-30", "category", "OBJECTIVE", "reason", "Chờ hướng dẫn");
        return Stream.of(
                new Case("advise-extension", Map.of("opinion", "AGREE", "note", "Có căn cứ"), Map.of()),
                new Case("advise-extension", Map.of("opinion", "OTHER", "note", "Đến 28/08/2026"), Map.of()),
                new Case("advise-extension", Map.of("opinion", "DISAGREE", "note", "Còn đủ thời gian"), Map.of()),
                new Case("decide-extension", Map.of("decision", "AGREE"), confirmed),
                new Case("decide-extension", other, confirmed),
                new Case("decide-extension", Map.of("decision", "REFUSE", "note", "Giữ thời hạn"), confirmed),
                new Case("decide-extension", Map.of("decision", "RETURN", "note", "Thiếu minh chứng"), Map.of()),
                new Case("revise-extension", again, Map.of("explanation", "Văn bản đến muộn")),
                new Case("revise-extension", Map.of("decision", "WITHDRAW"), Map.of()));
    }

    private static Stream<Case> raising() {
        return Stream.of(
                new Case(
                        "raise-obstacle",
                        Map.of("decision", "FORWARD", "content", "Thiếu máy", "level", "CITY"),
                        Map.of("proposal", "Cấp máy", "wantedBy", "2026-06-30")),
                new Case("raise-obstacle", Map.of("decision", "SETTLE", "note", "Mượn máy của trường"), Map.of()),
                new Case("raise-obstacle", Map.of("decision", "WITHDRAW", "note", "Đã có máy"), Map.of()),
                new Case("advise-obstacle", Map.of("suggestion", "DIRECT", "note", "Giao Phòng Kinh tế"), Map.of()),
                new Case("advise-obstacle", Map.of("suggestion", "CITY", "note", "Vượt thẩm quyền"), Map.of()),
                new Case("advise-obstacle", Map.of("suggestion", "RETURN", "note", "Nêu rõ số máy"), Map.of()),
                new Case("advise-obstacle", Map.of("suggestion", "REFUSE", "note", "Chưa đủ căn cứ"), Map.of()),
                new Case(
                        "decide-obstacle",
                        Map.of("decision", "DIRECT", "direction", "Bố trí máy", "unit", "VP", "due", "2026-06-30"),
                        Map.of()),
                new Case("decide-obstacle", Map.of("decision", "CITY", "note", "Xin cấp máy"), Map.of()),
                new Case("decide-obstacle", Map.of("decision", "RETURN", "note", "Nêu rõ số máy"), Map.of()),
                new Case("decide-obstacle", Map.of("decision", "REFUSE", "note", "Chưa đủ căn cứ"), Map.of()));
    }

    private static Stream<Case> measuring() {
        var some = Map.<String, Object>of("decision", "RETURN", "lines", List.of("1"));
        return Stream.concat(
                Stream.of(
                        new Case("enter-measurements", Map.of("action", "HAND_IN"), Map.of()),
                        new Case(
                                "enter-measurements",
                                Map.of("action", "DELEGATE", "officer", "anlao.kt.cv1"),
                                Map.of()),
                        new Case("sign-measurements", Map.of("decision", "SIGN"), Map.of()),
                        new Case("sign-measurements", Map.of("decision", "RETURN", "note", "Thiếu nguồn"), Map.of())),
                Stream.of("examine-measurements", "decide-measurements", "approve-measurements")
                        .flatMap(form -> Stream.of(
                                new Case(form, Map.of("decision", "ACCEPT"), Map.of("note", "Đủ minh chứng")),
                                new Case(form, some, Map.of("note", "Sai kỳ số liệu")))));
    }

    private static Stream<Case> answering() {
        var letter = Map.<String, Object>of("documentNumber", "125/UBND-VHXH", "documentDate", "2026-06-10");
        var answer = new HashMap<>(letter);
        answer.putAll(Map.of("action", "ANSWERED", "answer", "Đồng ý cấp máy"));
        return Stream.of(
                new Case("prepare-unit-report", Map.of("action", "HAND_IN"), Map.of()),
                new Case("prepare-unit-report", Map.of("action", "DELEGATE", "officer", "anlao.kt.cv1"), Map.of()),
                new Case("sign-unit-report", Map.of("decision", "SIGN"), Map.of()),
                new Case("sign-unit-report", Map.of("decision", "RETURN", "note", "Thiếu số liệu"), Map.of()),
                new Case("consolidate-report", Map.of(), Map.of("note", "Đã đủ số liệu")),
                new Case("check-report-content", Map.of("decision", "PASS"), Map.of()),
                new Case("check-report-content", Map.of("decision", "RETURN", "note", "Thiếu đánh giá"), Map.of()),
                new Case("check-report-form", Map.of("decision", "PASS"), Map.of()),
                new Case("check-report-form", Map.of("decision", "RETURN", "note", "Sai nơi nhận"), Map.of()),
                new Case("sign-commune-report", Map.of("decision", "SIGN"), Map.of()),
                new Case("sign-commune-report", Map.of("decision", "RETURN", "note", "Nêu rõ nguyên nhân"), Map.of()),
                new Case(
                        "issue-commune-report",
                        Map.of("documentNumber", 12, "documentDate", "2026-06-19"),
                        Map.of("sentOutside", true)),
                new Case("approve-inspection", Map.of("decision", "APPROVE"), Map.of()),
                new Case("approve-inspection", Map.of("decision", "RETURN", "note", "Thêm đơn vị"), Map.of()),
                new Case("approve-inspection", Map.of("decision", "CALL_OFF", "note", "Chưa cần"), Map.of()),
                new Case("revise-inspection", Map.of("action", "SUBMIT"), Map.of()),
                new Case("revise-inspection", Map.of("action", "CALL_OFF", "note", "Hoãn"), Map.of()),
                new Case("record-findings", Map.of("action", "SUBMIT"), Map.of()),
                new Case("record-findings", Map.of("action", "CALL_OFF", "note", "Hoãn"), Map.of()),
                new Case("conclude-inspection", Map.of("decision", "APPROVE"), Map.of()),
                new Case("conclude-inspection", Map.of("decision", "RETURN", "note", "Thiếu số liệu"), Map.of()),
                new Case("conclude-inspection", Map.of("decision", "CALL_OFF", "note", "Hoãn"), Map.of()),
                new Case("answer-demand", Map.of("action", "ANSWER", "answer", "Đã bổ sung"), Map.of()),
                new Case("answer-demand", Map.of("action", "DELEGATE", "officer", "anlao.kt.cv1"), Map.of()),
                new Case("examine-demand", Map.of("decision", "ACCEPT"), Map.of()),
                new Case("examine-demand", Map.of("decision", "RETURN", "note", "Thiếu minh chứng"), Map.of()),
                new Case("accept-demand", Map.of("decision", "ACCEPT"), Map.of()),
                new Case("accept-demand", Map.of("decision", "RETURN", "note", "Thiếu minh chứng"), Map.of()),
                new Case("resolve-obstacle", Map.of("result", "Đã bố trí máy"), Map.of()),
                new Case("confirm-obstacle", Map.of("decision", "SOLVED"), Map.of()),
                new Case("confirm-obstacle", Map.of("decision", "NOT_SOLVED", "note", "Còn thiếu"), Map.of()),
                new Case("record-obstacle-letter", letter, Map.of("note", "Gửi Sở Tài chính")),
                new Case("record-obstacle-answer", answer, Map.of()),
                new Case("record-obstacle-answer", Map.of("action", "URGED", "note", "Gọi điện"), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesWithAllFieldsAndKeepsThem(Case filled) {
        var check = forms.of(filled.form()).check(filled.all(), OPTIONS);

        assertThat(check.violations()).isEmpty();
        assertThat(check.values()).containsOnlyKeys(filled.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesWithRequiredFieldsAlone(Case filled) {
        assertThat(forms.of(filled.form()).check(filled.required(), OPTIONS).violations())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesEachRequiredFieldThatIsMissing(Case filled) {
        for (var field : filled.required().keySet()) {
            var partial = new HashMap<>(filled.all());
            partial.put(field, "");

            assertThat(forms.of(filled.form()).check(partial, OPTIONS).violations())
                    .extracting(FormViolation::field)
                    .as(field)
                    .contains(field);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takesNothingThatTheFormDoesNotAsk(Case filled) {
        var more = new HashMap<>(filled.all());
        more.put("assignmentId", "another");

        assertThat(forms.of(filled.form()).check(more, OPTIONS).violations())
                .extracting(FormViolation::field)
                .containsExactly("assignmentId");
    }

    @Test
    void coversEachFormOfTheProduct() throws IOException {
        try (var files = Files.list(Path.of("forms"))) {
            assertThat(cases().stream().map(Case::form).collect(Collectors.toSet()))
                    .isEqualTo(files.map(file -> file.getFileName().toString().replace(".form", ""))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void dropsTheReasonOfAReturnThatWasNotMade() {
        var check = forms.of("decide-output")
                .check(Map.of("decision", "ACCEPT", "returnReason", "OTHER", "note", "Đạt"), OPTIONS);

        assertThat(check.violations()).isEmpty();
        assertThat(check.values()).containsOnlyKeys("decision", "note");
    }

    @Test
    void keepsOfficersOfAnotherUnitOut() {
        assertThat(forms.of("accept-assignment")
                        .check(Map.of("decision", "ACCEPT", "officer", "chiminh.kt.cv1"), OPTIONS)
                        .violations())
                .extracting(FormViolation::message)
                .containsExactly("Lựa chọn ở «Người thực hiện» không có trong danh sách.");
    }

    @Test
    void showsHowANumberOfADocumentIsWritten() {
        assertThat(forms.of("number-document")
                        .check(
                                Map.of("decision", "NUMBER", "documentNumber", "KH-UBND", "documentDate", "2026-06-30"),
                                OPTIONS)
                        .violations())
                .extracting(FormViolation::message)
                .containsExactly("«Số, ký hiệu văn bản» chưa đúng dạng. Ví dụ: 05/KH-UBND.");
    }

    @Test
    void readsEachFormOnce() {
        assertThat(forms.of("coordinate")).isSameAs(forms.of("coordinate"));
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.refusal.Refusal;

class OutputTests extends CommuneTest {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SigningOff signingOff;

    @Autowired
    DecidingOutput deciding;

    @Autowired
    AssignmentQuestions questions;

    @Test
    void progressIsKeptWithDifficultyAndProposal() {
        var task = accepted(Row.ledBy("Phòng Kinh tế"));

        act(
                OFFICER,
                task,
                "performAssignment",
                Map.of(
                        "action",
                        "PROGRESS",
                        "percent",
                        40,
                        "done",
                        "Khảo sát",
                        "difficulty",
                        "Thiếu người",
                        "proposal",
                        "Bổ sung người"));

        assertThat(of(task).percent).isEqualTo(40);
        assertThat(jdbc.sql("select percent, done, difficulty, proposal, by from progress_entry where assignment = ?")
                        .param(task)
                        .query()
                        .singleRow())
                .containsEntry("percent", 40)
                .containsEntry("difficulty", "Thiếu người")
                .containsEntry("proposal", "Bổ sung người")
                .containsEntry("by", OFFICER);
        assertThat(open(task)).containsExactly("performAssignment");
    }

    @Test
    void refusesToFileWithoutTheDocumentsThatThePlanAsksFor() {
        var task = accepted(Row.ledBy("Phòng Kinh tế").giving("Kế hoạch; Báo cáo"));
        upload(task, OFFICER, "PLAN");

        assertThatThrownBy(() -> file(task, OFFICER))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Chưa có tài liệu «báo cáo» mà kế hoạch yêu cầu; hãy tải lên ở thẻ «Tài liệu» rồi nộp lại.");

        assertThat(of(task).filedAt).isNull();
        assertThat(filings.of(task)).isEmpty();
        assertThat(open(task)).containsExactly("performAssignment");
    }

    @Test
    void whatIsNoDocumentIsShownByAnyEvidence() {
        var task = accepted(Row.ledBy("Phòng Kinh tế").giving("Hội nghị"));

        assertThatThrownBy(() -> file(task, OFFICER))
                .hasMessage("Chưa có tài liệu nào; hãy tải sản phẩm lên ở thẻ «Tài liệu» rồi nộp lại.");
        file(task, OFFICER, "EVIDENCE");

        assertThat(state(task)).isEqualTo("chờ ký duyệt");
    }

    @Test
    void optionalOutputIsFiledWithoutDocuments() {
        var task = accepted(Row.ledBy("Phòng Kinh tế").giving("Báo cáo (nếu có)"));

        file(task, OFFICER);

        assertThat(state(task)).isEqualTo("chờ ký duyệt");
    }

    @Test
    void missingAnswersOfCoordinatorsStandInTheFilingAndTheirItemsGoWithTheTask() {
        var task = accepted(Row.ledBy("Phòng Kinh tế").with("Công an xã; Trạm Y tế"));
        act("anlao.ca.truong", task, "coordinate", Map.of("answer", "NOTHING"));
        file(task, OFFICER, "REPORT");

        assertThat(filings.of(task).get(0).missing()).containsExactly("YT");
        sign(task, HEAD);
        act(DESK, task, "examineOutput", accepted());
        act(DESK_HEAD, task, "decideOutput", accepted());

        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
        assertThat(items.of(task)).isEmpty();
        assertThat(coordinations.findByAssignmentOrderByUnit(task).get(1).answer)
                .isNull();
    }

    @Test
    void headReturnsAndTheReasonStandsOnTheNextForm() {
        var task = filed();

        act(HEAD, task, "signOff", returned("Thiếu số liệu quý I"));

        assertThat(state(task)).isEqualTo("đang thực hiện");
        assertThat(item(task, "performAssignment").assignee()).contains(OFFICER);
        assertThat(facts.of(of(task)).get("returned")).isEqualTo("Thiếu nội dung, thiếu tài liệu: Thiếu số liệu quý I");
    }

    @Test
    void returnNeedsReasonAndNote() {
        var task = filed();

        assertThatThrownBy(() -> act(HEAD, task, "signOff", Map.of("decision", "RETURN")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> act(HEAD, task, "signOff", Map.of("decision", "RETURN", "returnReason", "WRONG_DATA")))
                .isInstanceOf(Refusal.class);
        assertThat(state(task)).isEqualTo("chờ ký duyệt");
    }

    @Test
    void deskProposesAndItsHeadDecides() {
        var task = signed();
        assertThat(state(task)).isEqualTo("chờ thẩm định");

        act(DESK, task, "examineOutput", returned("Chưa đạt"));
        assertThat(open(task)).containsExactly("decideOutput");
        assertThat(facts.of(of(task)).get("proposal"))
                .isEqualTo("Đề xuất: trả lại – Thiếu nội dung, thiếu tài liệu. Chưa đạt");
        assertThat(deciding.view(of(task)).values())
                .containsEntry("decision", "RETURN")
                .containsEntry("note", "Chưa đạt");

        act(DESK_HEAD, task, "decideOutput", accepted());
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void deskDecidesWithoutItsHeadWhereTheSettingSaysSo() {
        var task = filed();
        deskDecidesAlone(true);
        try {
            sign(task, HEAD);
            act(DESK, task, "examineOutput", returned("Thiếu"));
            assertThat(open(task)).containsExactly("performAssignment");
            file(task, OFFICER);
            sign(task, HEAD);
            act(DESK, task, "examineOutput", accepted());
        } finally {
            deskDecidesAlone(false);
        }
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void theRouteOfAReviewIsTheOneItBeganWith() {
        var task = signed();
        deskDecidesAlone(true);
        try {
            act(DESK, task, "examineOutput", accepted());
            assertThat(open(task)).containsExactly("decideOutput");
        } finally {
            deskDecidesAlone(false);
        }
        act(DESK_HEAD, task, "decideOutput", accepted());
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    /** The setting is read at the start; a context of its own for one test would cost more than this. */
    private void deskDecidesAlone(boolean alone) {
        Stream.of(signingOff, questions)
                .forEach(bean -> ReflectionTestUtils.setField(bean, "settings", new ReviewSettings(alone)));
    }

    @Test
    void asManyRoundsAsNeededEachWithItsVerdict() {
        var task = signed();
        act(DESK, task, "examineOutput", returned("Lần một"));
        act(DESK_HEAD, task, "decideOutput", returned("Lần một"));
        file(task, OFFICER);
        act(HEAD, task, "signOff", returned("Lần hai"));
        file(task, OFFICER);
        sign(task, HEAD);
        act(DESK, task, "examineOutput", accepted());
        act(DESK_HEAD, task, "decideOutput", accepted());

        assertThat(filings.of(task))
                .extracting(filing -> filing.round() + filing.verdict().orElse("?"))
                .containsExactly("3ACCEPTED", "2RETURNED", "1RETURNED");
        assertThat(filings.of(task).get(1).note()).contains("Lần hai");
        assertThat(of(task).returns).isEqualTo(2);
        assertThat(of(task).rounds).isEqualTo(3);
    }

    @Test
    void leaderAcceptsWhatThePlanDesksOwnUnitMadeInOneStep() {
        var task = ofPlanDesk("Báo cáo", "REPORT");

        assertThat(open(task)).containsExactly("approveOutput");
        assertThat(item(task, "approveOutput").assignee()).contains(LEADER);
        assertThat(state(task)).isEqualTo("chờ lãnh đạo duyệt");
        act(LEADER, task, "approveOutput", accepted());

        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void leadersAcceptanceIsTheSignatureOfThePlanDesksOwnPlan() {
        var task = ofPlanDesk("Kế hoạch", "PLAN");
        act(LEADER, task, "approveOutput", accepted());

        assertThat(open(task)).containsExactly("numberDocument");
        assertThat(state(task)).isEqualTo("chờ cấp số");
        act(CLERK, task, "numberDocument", numbered("07/KH-UBND"));

        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
        assertThat(of(task).documentNumber).isEqualTo("07/KH-UBND");
    }

    @Test
    void leaderReturnsWhatThePlanDesksOwnUnitMade() {
        var task = ofPlanDesk("Báo cáo", "REPORT");

        act(LEADER, task, "approveOutput", returned("Làm lại"));

        assertThat(open(task)).containsExactly("performAssignment");
        assertThat(item(task, "performAssignment").assignee()).contains("anlao.vhxh.cv1");
    }

    @Test
    void nobodyAcceptsAnOutputOfTheirOwnUnit() {
        var task = signed();
        act(DESK, task, "examineOutput", accepted());
        deputise("VHXH.head", "anlao.kt.pho");
        try {
            assertThatThrownBy(() -> act("anlao.kt.pho", task, "decideOutput", accepted()))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Không ai được chấp nhận sản phẩm của chính đơn vị mình.");
        } finally {
            endDeputy("VHXH.head");
        }
        assertThat(open(task)).containsExactly("decideOutput");
    }

    @Test
    void decisionIsSignedByTheLeaderAndNumberedByTheClerk() {
        var task = acceptedByDesk("Quyết định", "DECISION");

        assertThat(open(task)).containsExactly("signDocument");
        assertThat(state(task)).isEqualTo("chờ lãnh đạo duyệt");
        act(LEADER, task, "signDocument", Map.of("decision", "SIGN"));
        assertThat(state(task)).isEqualTo("chờ cấp số");
        assertThatThrownBy(() -> act(
                        CLERK,
                        task,
                        "numberDocument",
                        Map.of("decision", "NUMBER", "documentNumber", "05/QĐ-UBND", "documentDate", "2026-06-11")))
                .hasMessage("Ngày văn bản không được sau ngày hôm nay.");
        assertThatThrownBy(() -> act(CLERK, task, "numberDocument", Map.of("decision", "NUMBER")))
                .isInstanceOf(Refusal.class);
        act(CLERK, task, "numberDocument", numbered("05/QĐ-UBND"));

        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
        assertThat(of(task).documentDate).isEqualTo("2026-06-10");
    }

    @Test
    void leaderSendsADocumentBackInsteadOfSigning() {
        var task = acceptedByDesk("Kế hoạch", "PLAN");

        act(LEADER, task, "signDocument", returned("Sửa mục 2"));

        assertThat(open(task)).containsExactly("performAssignment");
        assertThat(of(task).approvedAt).isNull();
        assertThat(filings.of(task).get(0).verdict()).contains("RETURNED");
    }

    @Test
    void clerkSendsADocumentBackAndAllStepsFollowAgain() {
        var task = acceptedByDesk("Kế hoạch", "PLAN");
        act(LEADER, task, "signDocument", Map.of("decision", "SIGN"));

        act(CLERK, task, "numberDocument", returned("Sai thể thức"));
        file(task, OFFICER);
        sign(task, HEAD);
        act(DESK, task, "examineOutput", accepted());
        act(DESK_HEAD, task, "decideOutput", accepted());
        act(LEADER, task, "signDocument", Map.of("decision", "SIGN"));
        act(CLERK, task, "numberDocument", numbered("09/KH-UBND"));

        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void reviewGoesOnAsItBeganWhereTheUnitLosesItsAccountsMeanwhile() {
        var task = issued(Row.ledBy("Thôn Đoài").giving("Kế hoạch"));
        accept(task, "anlao.thon2.truong", "anlao.thon2.truong");
        file(task, "anlao.thon2.truong", "PLAN");
        sign(task, "anlao.thon2.truong");
        act(DESK, task, "examineOutput", accepted());
        account("anlao.thon2.truong", false);
        try {
            act(DESK_HEAD, task, "decideOutput", accepted());
            assertThat(open(task)).containsExactly("signDocument");
            act(LEADER, task, "signDocument", Map.of("decision", "SIGN"));
            act(CLERK, task, "numberDocument", numbered("11/KH-UBND"));
        } finally {
            account("anlao.thon2.truong", true);
        }
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void unitThatSignsOffInTimeIsInTimeHoweverLateTheReview() {
        var task = accepted(Row.ledBy("Phòng Kinh tế").until("30/06/2026"));
        on("2026-06-30");
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        on("2026-07-03");
        assertThat(facts.lateness(of(task)).wording()).isEqualTo("trong hạn");
        act(DESK, task, "examineOutput", accepted());
        act(DESK_HEAD, task, "decideOutput", accepted());

        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
        assertThat(of(task).countsOn).isEqualTo("2026-06-30");
    }

    @Test
    void returnDoesNotStopTheClock() {
        var task = accepted(Row.ledBy("Phòng Kinh tế").until("30/06/2026"));
        on("2026-06-30");
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        on("2026-07-01");
        act(DESK, task, "examineOutput", returned("Thiếu"));
        act(DESK_HEAD, task, "decideOutput", returned("Thiếu"));
        assertThat(facts.lateness(of(task)).wording()).isEqualTo("quá hạn");
        file(task, OFFICER);
        sign(task, HEAD);
        act(DESK, task, "examineOutput", accepted());
        act(DESK_HEAD, task, "decideOutput", accepted());

        assertThat(state(task)).isEqualTo("hoàn thành quá hạn");
    }

    @Test
    void everyWaitHasItsClock() {
        var task = acceptedByDeskOn("2026-06-11", "Kế hoạch", "PLAN");

        assertThat(item(task, "signDocument").due()).isEqualTo("2026-06-15");
        act(LEADER, task, "signDocument", Map.of("decision", "SIGN"));
        assertThat(item(task, "numberDocument").due()).isEqualTo("2026-06-15");
    }

    @Test
    void deskHasThreeWorkingDaysAndItsHeadTwo() {
        on("2026-06-11");
        var task = signed();

        assertThat(item(task, "examineOutput").due()).isEqualTo("2026-06-16");
        act(DESK, task, "examineOutput", accepted());
        assertThat(item(task, "decideOutput").due()).isEqualTo("2026-06-15");
    }

    @Test
    void longNoteGoesThroughAndNothingOfItIsAProcessVariable() {
        var task = accepted(Row.ledBy("Phòng Kinh tế"));
        var note = "Đã làm việc. ".repeat(800).substring(0, 10_000);

        act(OFFICER, task, "performAssignment", Map.of("action", "PROGRESS", "percent", 10, "done", note));

        assertThat(record.of(task, 1).get(0).text()).isEqualTo(note.strip());
        for (var table : List.of("act_ru_variable", "act_hi_varinst")) {
            assertThat(jdbc.sql("select distinct name_ from " + table
                                    + " where proc_inst_id_ in (select proc_inst_id_ from " + table
                                    + " where name_ = 'assignmentId' and text_ = ?)")
                            .param(task.toString())
                            .query(String.class)
                            .list())
                    .as(table)
                    .isSubsetOf(
                            "assignmentId",
                            "planId",
                            "coordinationId",
                            "occurrenceId",
                            "memberId",
                            "reference",
                            "outcome",
                            "reviewer",
                            "signature",
                            "nrOfInstances",
                            "nrOfActiveInstances",
                            "nrOfCompletedInstances",
                            "loopCounter",
                            "leadIsPlanDesk",
                            "deskDecidesAlone",
                            "outputTypes");
            assertThat(jdbc.sql("select count(*) from " + table + " where text_ like '%Đã làm%'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(() -> act(
                        OFFICER,
                        task,
                        "performAssignment",
                        Map.of("action", "PROGRESS", "percent", 10, "done", "x".repeat(10_001))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void stepAndItsRowsAreUndoneTogether() {
        var task = accepted(Row.ledBy("Phòng Kinh tế"));
        var before = of(task).version;

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    file(task, OFFICER, "REPORT");
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");

        assertThat(of(task).version).isEqualTo(before);
        assertThat(filings.of(task)).isEmpty();
        assertThat(documents.list(task)).isEmpty();
        assertThat(open(task)).containsExactly("performAssignment");
        file(task, OFFICER, "REPORT");
        assertThat(open(task)).containsExactly("signOff");
    }

    private UUID accepted(Row row) {
        var task = issued(row);
        accept(task);
        return task;
    }

    private UUID filed() {
        var task = accepted(Row.ledBy("Phòng Kinh tế"));
        file(task, OFFICER, "REPORT");
        return task;
    }

    private UUID signed() {
        var task = filed();
        sign(task, HEAD);
        return task;
    }

    private UUID ofPlanDesk(String output, String type) {
        var task = issued(Row.ledBy("Phòng Văn hóa - Xã hội").giving(output));
        accept(task, DESK_HEAD, "anlao.vhxh.cv1");
        file(task, "anlao.vhxh.cv1", type);
        sign(task, DESK_HEAD);
        return task;
    }

    private UUID acceptedByDeskOn(String day, String output, String type) {
        on(day);
        return acceptedByDesk(output, type);
    }

    private UUID acceptedByDesk(String output, String type) {
        var task = accepted(Row.ledBy("Phòng Kinh tế").giving(output));
        file(task, OFFICER, type);
        sign(task, HEAD);
        act(DESK, task, "examineOutput", accepted());
        act(DESK_HEAD, task, "decideOutput", accepted());
        return task;
    }

    private static Map<String, Object> numbered(String number) {
        return Map.of("decision", "NUMBER", "documentNumber", number, "documentDate", "2026-06-10");
    }
}

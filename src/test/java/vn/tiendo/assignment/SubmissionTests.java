package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.plan.PlanFile;
import vn.tiendo.plan.PlanFile.PlanPart;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanSubmitting;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.reminder.AnnouncingPlan;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;
import vn.tiendo.workflow.WorkItem;

/** A draft's way from the plan desk over its head to the leader, and to the units by mail. */
class SubmissionTests extends CommuneTest {

    private static final Row CLEAR = Row.ledBy("Phòng Kinh tế").with("Văn phòng HĐND và UBND");
    private static final Row UNCLEAR = Row.ledBy("Phòng Kinh tế").giving("");

    @Autowired
    PlanSubmitting submitting;

    @Autowired
    Plans stored;

    @Autowired
    AnnouncingPlan announcing;

    @Autowired
    List<UserStep> steps;

    @Test
    void issuesADraftThatWasCheckedAndStartsItsTasks() {
        var plan = submitted(CLEAR);
        assertThat(stateOf(plan)).isEqualTo(PlanState.SUBMITTED);
        assertThat(open(plan)).containsExactly("checkPlan");

        act(DESK_HEAD, plan, "checkPlan", Map.of("decision", "PASS"));
        assertThat(open(plan)).containsExactly("issuePlan");
        assertThat(assignments.findByPlanAndParentIsNull(plan)).isEmpty();

        act(LEADER, plan, "issuePlan", issue("1001/KH-UBND"));
        assertThat(stateOf(plan)).isEqualTo(PlanState.ISSUED);
        assertThat(stored.get(plan).label()).isEqualTo("KH 1001/KH-UBND");
        assertThat(items.of(plan)).isEmpty();
        assertThat(assignments.findByPlanAndParentIsNull(plan)).hasSize(1);
        assertThat(recordOf(plan))
                .containsExactly(
                        DESK + ": Trình ban hành",
                        DESK_HEAD + ": Kiểm tra: đạt, trình lãnh đạo",
                        LEADER + ": Ban hành. Số 1001/KH-UBND, ngày 10/06/2026");
    }

    @Test
    void givesTheStepsTheirClocks() {
        var plan = submitted(CLEAR);
        assertThat(item(plan, "checkPlan").due()).isEqualTo("2026-06-12");
        act(DESK_HEAD, plan, "checkPlan", back("Thiếu sản phẩm"));
        assertThat(item(plan, "reviseDraft").due()).isEqualTo("2026-06-15");
    }

    @Test
    void comesBackFromTheDesksHeadAndIsSubmittedAgain() {
        var plan = submitted(CLEAR, UNCLEAR);
        act(DESK_HEAD, plan, "checkPlan", back("Bổ sung sản phẩm của nhiệm vụ 2"));
        assertThat(stateOf(plan)).isEqualTo(PlanState.RETURNED);
        assertThat(stored.get(plan).returnReason()).contains("Bổ sung sản phẩm của nhiệm vụ 2");
        assertThat(view(plan, "reviseDraft").facts().get("returned")).contains("Bổ sung sản phẩm của nhiệm vụ 2");
        assertThat(view(plan, "reviseDraft").facts()).containsEntry("changes", "Chưa sửa nhiệm vụ, chỉ tiêu nào.");

        plans.rewrite(plan, part(CLEAR, CLEAR.until("30/9/2026"), CLEAR));
        submitting.resubmit(plan, DESK, "Đã bổ sung");

        assertThat(stateOf(plan)).isEqualTo(PlanState.SUBMITTED);
        assertThat(open(plan)).containsExactly("checkPlan");
        assertThat(view(plan, "checkPlan").facts())
                .containsEntry("changes", "Nhiệm vụ I.2: sửa phối hợp, sản phẩm, thời hạn\nNhiệm vụ I.3: thêm mới")
                .containsEntry("unclear", "");
        assertThat(recordOf(plan))
                .containsExactly(
                        DESK + ": Trình ban hành",
                        DESK_HEAD + ": Trả lại khi kiểm tra. Bổ sung sản phẩm của nhiệm vụ 2",
                        DESK + ": Hoàn thiện, trình lại. Đã bổ sung");
    }

    @Test
    void comesBackFromTheLeaderAndIsCheckedAgain() {
        var plan = checked(CLEAR);
        act(LEADER, plan, "issuePlan", back("Rà lại thời hạn"));
        assertThat(open(plan)).containsExactly("reviseDraft");
        assertThat(assignments.findByPlanAndParentIsNull(plan)).isEmpty();

        act(DESK, plan, "reviseDraft", Map.of("note", "Đã rà"));
        act(DESK_HEAD, plan, "checkPlan", Map.of("decision", "PASS"));
        act(LEADER, plan, "issuePlan", issue("1002/KH-UBND"));
        assertThat(stateOf(plan)).isEqualTo(PlanState.ISSUED);
    }

    @Test
    void goesBackOnlyWithAReason() {
        var plan = submitted(CLEAR);
        refuses(() -> act(DESK_HEAD, plan, "checkPlan", Map.of("decision", "RETURN")), "Nhập «Ý kiến».");
        act(DESK_HEAD, plan, "checkPlan", Map.of("decision", "PASS"));
        refuses(() -> act(LEADER, plan, "issuePlan", Map.of("decision", "RETURN")), "Nhập «Nội dung cần sửa».");
    }

    @Test
    void letsTheChairTakeTheIssueOver() {
        var plan = checked(CLEAR);
        var task = item(plan, "issuePlan").taskId();
        refuses(() -> openWork.takeOver(task, DESK_HEAD), "không có quyền nhận việc này");

        openWork.takeOver(task, CHAIR);
        assertThat(item(plan, "issuePlan").assignee()).contains(CHAIR);
        act(CHAIR, plan, "issuePlan", issue("1003/KH-UBND"));

        assertThat(stateOf(plan)).isEqualTo(PlanState.ISSUED);
        assertThat(recordOf(plan)).last().asString().startsWith(CHAIR + ": Ban hành");
    }

    @Test
    void namesInTheRecordWhoActedForAnother() {
        deputise("VHXH.head", OFFICER);
        try {
            var plan = submitted(CLEAR);
            act(OFFICER, plan, "checkPlan", Map.of("decision", "PASS"));
            assertThat(jdbc.sql("select by_right from plan_record where plan = ? and by = ?")
                            .params(plan, OFFICER)
                            .query(String.class)
                            .single())
                    .isEqualTo("xử lý thay (theo ủy quyền)");
        } finally {
            endDeputy("VHXH.head");
            openWork.followDeputies();
        }
    }

    @Test
    void refusesAnIssueWithoutNumberOrWithAWrongOne() {
        var plan = checked(CLEAR);
        refuses(
                () -> act(LEADER, plan, "issuePlan", Map.of("decision", "ISSUE", "documentDate", "2026-06-10")),
                "Số, ký hiệu kế hoạch");
        refuses(() -> act(LEADER, plan, "issuePlan", issue("KH-UBND")), "chưa đúng dạng");
        refuses(
                () -> act(
                        LEADER,
                        plan,
                        "issuePlan",
                        Map.of("decision", "ISSUE", "documentNumber", "1004/KH-UBND", "documentDate", "2026-06-11")),
                "không được sau ngày hôm nay");
        assertThat(open(plan)).containsExactly("issuePlan");
    }

    @Test
    void refusesANumberThatAnotherPlanHas() {
        var first = checked(CLEAR);
        act(LEADER, first, "issuePlan", issue("1005/KH-UBND"));
        var second = checked(CLEAR);

        refuses(
                () -> act(LEADER, second, "issuePlan", issue(" 1005/KH-UBND ")),
                "Đã có kế hoạch mang số 1005/KH-UBND trong năm.");
        assertThat(stateOf(second)).isEqualTo(PlanState.SUBMITTED);
    }

    @Test
    void issuesWhatIsUnclearOnlyWithARecordedReason() {
        var plan = ending(draft(Map.of(), UNCLEAR));
        submitting.submit(plan, DESK, "Sản phẩm bổ sung trong quý III");
        act(DESK_HEAD, plan, "checkPlan", Map.of("decision", "PASS"));
        assertThat(view(plan, "issuePlan").values()).containsEntry("gapReason", "Sản phẩm bổ sung trong quý III");
        assertThat(view(plan, "issuePlan").facts())
                .containsEntry("unclear", "1/1 nhiệm vụ")
                .containsEntry("gaps", "I.1: Chưa rõ kết quả: không ghi sản phẩm.");

        refuses(() -> act(LEADER, plan, "issuePlan", issue("1006/KH-UBND")), "I.1 còn điểm chưa rõ; hãy nêu lý do");
        var decided = new java.util.HashMap<>(issue("1006/KH-UBND"));
        decided.put("gapReason", "Đồng ý như đề nghị");
        act(LEADER, plan, "issuePlan", decided);

        assertThat(stored.get(plan).gapReason()).contains("Đồng ý như đề nghị");
        assertThat(recordOf(plan)).last().asString().endsWith("chưa rõ: Đồng ý như đề nghị");
    }

    @Test
    void submitsNothingThatNobodyLeads() {
        var plan = draft(Map.of(), Row.ledBy("Công ty Ánh Sao"));
        refuses(() -> submitting.submit(plan, DESK), "Chưa xác định được đơn vị chủ trì của nhiệm vụ số I.1.");
    }

    @Test
    void isSubmittedOnceAndByThePlanDeskAlone() {
        var plan = draft(Map.of(), CLEAR);
        refuses(() -> submitting.submit(plan, OFFICER), "do bộ phận tổng hợp kế hoạch thực hiện");
        submitting.submit(plan, DESK);
        refuses(() -> submitting.submit(plan, DESK), "đã được trình");
        refuses(() -> submitting.resubmit(plan, DESK), "không ở bước hoàn thiện");
        assertThatThrownBy(() -> act(DESK, plan, "checkPlan", Map.of("decision", "PASS")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void changesNobodyWhileItIsWithSomebodyElse() {
        var plan = submitted(CLEAR);
        refuses(() -> plans.rewrite(plan, part(CLEAR)), "đang trình, chưa sửa được");
        act(DESK_HEAD, plan, "checkPlan", Map.of("decision", "PASS"));
        act(LEADER, plan, "issuePlan", issue("1007/KH-UBND"));
        refuses(() -> plans.rewrite(plan, part(CLEAR)), "đã được ban hành");
        refuses(() -> submitting.submit(plan, DESK), "đã được ban hành");
    }

    @Test
    void leavesNothingIssuedWhereATaskCannotStart() {
        var plan = checked(CLEAR, CLEAR);
        jdbc.sql("update planned_task set lead_units = '{NOBODY}' where plan = ? and number = '2'")
                .param(plan)
                .update();

        assertThatThrownBy(() -> act(LEADER, plan, "issuePlan", issue("1008/KH-UBND")))
                .hasStackTraceContaining("assignment_commune_lead_unit_fkey");

        assertThat(stateOf(plan)).isEqualTo(PlanState.SUBMITTED);
        assertThat(stored.get(plan).number()).isEmpty();
        assertThat(open(plan)).containsExactly("issuePlan");
        assertThat(assignments.findByPlanAndParentIsNull(plan)).isEmpty();
        assertThat(mails(plan)).isEmpty();
        assertThat(recordOf(plan)).hasSize(2);
    }

    @Test
    void writesOneMailToEachUnitWithItsTasks() {
        var plan = checked(CLEAR, Row.ledBy("Văn phòng HĐND và UBND").until("30/9/2026"));
        act(LEADER, plan, "issuePlan", issue("1009/KH-UBND"));

        assertThat(mails(plan)).containsExactlyInAnyOrder("KT anlao.kt.truong", "VP anlao.vp.truong");
        var lead = assignments.findByPlanAndParentIsNull(plan).stream()
                .filter(assignment -> assignment.leadUnit().equals("KT"))
                .findFirst()
                .orElseThrow();
        assertThat(mail(plan, "KT", "text"))
                .contains("CHỦ TRÌ (1 nhiệm vụ)\n\nI.1. Nhiệm vụ thử 1\n   Thời hạn: 31/12/2026\n")
                .contains("/nhiem-vu/" + lead.id)
                .doesNotContain("PHỐI HỢP");
        assertThat(mail(plan, "VP", "text"))
                .contains(
                        "CHỦ TRÌ (1 nhiệm vụ)\n\nI.2. Nhiệm vụ thử 2\n   Thời hạn: 30/09/2026 (kế hoạch ghi: 30/9/2026)")
                .contains("PHỐI HỢP (1 nhiệm vụ)\n\nI.1. Nhiệm vụ thử 1\n   Chủ trì: Phòng Kinh tế")
                .contains("/ke-hoach/" + plan + "#nv-1-I.1");
        assertThat(mail(plan, "KT", "html")).contains("<a ", "/nhiem-vu/" + lead.id);
        assertThat(mail(plan, "KT", "subject")).isEqualTo("KH 1009/KH-UBND giao Phòng Kinh tế: chủ trì 1 nhiệm vụ");
        assertThat(mail(plan, "KT", "state")).isEqualTo("NOT_CONFIGURED");

        announcing.announce(plan);
        assertThat(mails(plan)).as("announced twice").hasSize(2);
    }

    @Test
    void writesToTheDeputyAndToThePlanDeskForAUnitWithoutAccounts() {
        var plan = checked(CLEAR.with("Các thôn"));
        deputise("KT.head", OFFICER);
        try {
            act(LEADER, plan, "issuePlan", issue("1010/KH-UBND"));
        } finally {
            endDeputy("KT.head");
            openWork.followDeputies();
        }

        assertThat(mails(plan)).contains("KT " + OFFICER).doesNotContain("KT " + HEAD);
        assertThat(mail(plan, "KT", "text")).contains("xử lý thay (theo ủy quyền)");
        assertThat(mails(plan)).contains("THON-BAC anlao.thon4.truong", "THON-CAU " + DESK);
        assertThat(jdbc.sql("select text from mail where key = 'plan-issued:' || ? || ':THON-CAU:' || ?")
                        .params(plan.toString(), DESK)
                        .query(String.class)
                        .single())
                .contains("chưa có người nhận thư trong hệ thống");
    }

    @Test
    void stillIssuesAtOnceForADemonstration() {
        var plan = issue(draft(Map.of(), CLEAR), "");
        assertThat(stateOf(plan)).isEqualTo(PlanState.ISSUED);
        refuses(() -> issuing.start(plan), "đã được ban hành");
        refuses(
                () -> issuing.issue(
                        plan, new PlanIssuing.Issue("9/KH-UBND", java.time.LocalDate.parse("2026-06-10"), ""), DESK),
                "đã được ban hành");
    }

    private UUID submitted(Row... rows) {
        var plan = ending(draft(Map.of(), rows));
        submitting.submit(plan, DESK);
        return plan;
    }

    private UUID checked(Row... rows) {
        var plan = submitted(rows);
        act(DESK_HEAD, plan, "checkPlan", Map.of("decision", "PASS"));
        return plan;
    }

    private static Map<String, Object> issue(String number) {
        return Map.of("decision", "ISSUE", "documentNumber", number, "documentDate", "2026-06-10");
    }

    private static Map<String, Object> back(String note) {
        return Map.of("decision", "RETURN", "note", note);
    }

    /** The content of a draft as a page of ours would hand it over. */
    private PlanPart part(Row... rows) {
        var tasks = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            tasks.add(row.cells(tasks.size() + 1));
        }
        var groups = List.of(Map.of("number", "I", "title", "Nhóm", "tasks", tasks));
        var plan = Map.of(
                "commune",
                COMMUNE,
                "subject",
                "Kế hoạch thử năm 2026",
                "leader",
                "vice-chair",
                "year",
                2026,
                "appendices",
                List.of(Map.of("title", "Phụ lục", "groups", groups)));
        try {
            return json.readValue(
                            new ByteArrayInputStream(json.writeValueAsBytes(Map.of("plan", plan))), PlanFile.class)
                    .plan();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PlanState stateOf(UUID plan) {
        return stored.get(plan).state();
    }

    private StepView view(UUID plan, String step) {
        WorkItem item = item(plan, step);
        return steps.stream()
                .filter(each -> each.key().equals(item.step()))
                .findFirst()
                .orElseThrow()
                .view(new vn.tiendo.workflow.StepRef(item.subject(), item.coordination()));
    }

    private List<String> recordOf(UUID plan) {
        return jdbc.sql(
                        """
                        select by || ': ' || event || case when text = '' then '' else '. ' || text end
                        from plan_record where plan = ? order by id""")
                .param(plan)
                .query(String.class)
                .list();
    }

    private List<String> mails(UUID plan) {
        return jdbc.sql(
                        "select split_part(key, ':', 3) || ' ' || recipient from mail where key like 'plan-issued:' || ? || ':%'")
                .param(plan.toString())
                .query(String.class)
                .list();
    }

    private String mail(UUID plan, String unit, String column) {
        return jdbc.sql("select " + column + " from mail where key like 'plan-issued:' || ? || ':' || ? || ':%'")
                .params(plan.toString(), unit)
                .query(String.class)
                .single();
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable action, String sentence) {
        assertThatThrownBy(action).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}

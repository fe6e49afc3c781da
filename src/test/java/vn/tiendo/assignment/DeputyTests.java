package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authorising;
import vn.tiendo.unit.Person;

/** A deputy acts between two dates, and the record says so. */
class DeputyTests extends CommuneTest {

    private static final String DEPUTY = "anlao.kt.pho";
    private static final String INSTEAD = "xử lý thay (theo ủy quyền)";
    private static final String DESK_2 = "anlao.vhxh.tonghop2";

    @Autowired
    ApplicationContext application;

    @Autowired
    vn.tiendo.reminder.AnnouncingPlan announcing;

    @AfterEach
    void endAll() {
        jdbc.sql("delete from deputy where reason = 'Nghỉ phép (thử)'").update();
    }

    private Authorising head() {
        return new Authorising(application, HEAD, "KT.head");
    }

    private Authorising leader() {
        return new Authorising(application, LEADER, "vice-chair");
    }

    @Test
    void deputyActsUntilTheLastDaysMidnight() {
        head().until(DEPUTY, "2026-06-10", "2026-06-12");
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        at(LocalDateTime.parse("2026-06-12T23:59:59"));
        openWork.followDeputies();
        assertThat(item(task, "acceptAssignment").assignee()).contains(DEPUTY);
        accept(task, DEPUTY, OFFICER);
        assertThat(record.of(task, 1).get(0).byRight()).isEqualTo(INSTEAD);

        at(LocalDateTime.parse("2026-06-13T00:00:00"));
        file(task, OFFICER, "REPORT");
        assertThat(item(task, "signOff").assignee()).contains(HEAD);
        assertThatThrownBy(() -> sign(task, DEPUTY)).hasMessageContaining("TASK_WORK");
    }

    @Test
    void workThatIsOpenWhenTheDaysBeginAndEndGoesAlongOverAMonthsEnd() {
        head().until(DEPUTY, "2026-06-29", "2026-07-01");
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        assertThat(assigneeOn("2026-06-28", task)).contains(HEAD);
        assertThat(assigneeOn("2026-06-29", task)).contains(DEPUTY);
        assertThat(assigneeOn("2026-06-30", task)).contains(DEPUTY);
        assertThat(assigneeOn("2026-07-01", task)).contains(DEPUTY);
        assertThat(assigneeOn("2026-07-02", task)).contains(HEAD);
    }

    @Test
    void deputyWhoBeginsOnADayOffActsOnIt() {
        head().until(DEPUTY, "2026-06-13", "2026-06-15");
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        assertThat(assigneeOn("2026-06-13", task)).as("a Saturday").contains(DEPUTY);
    }

    @Test
    void deputyFromTodayHasTheOpenWorkAtOnceAndGivesItBackWhenEndedEarly() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        var deputy = head().until(DEPUTY, "2026-06-10", "2026-06-19");
        assertThat(item(task, "acceptAssignment").assignee()).contains(DEPUTY);

        on("2026-06-15");
        head().end(deputy);
        assertThat(item(task, "acceptAssignment").assignee()).contains(HEAD);
        assertThat(lastDay(deputy)).isEqualTo("2026-06-14");
        assertThatThrownBy(() -> head().end(deputy)).hasMessage("Ủy quyền này đã kết thúc.");
    }

    @Test
    void deputyEndedOnTheFirstDayStaysOnRecordWithoutADay() {
        var deputy = head().until(DEPUTY, "2026-06-10", "2026-06-19");

        head().end(deputy);

        assertThat(lastDay(deputy)).isEqualTo("2026-06-09");
        assertThat(acting("KT.head")).containsExactly(HEAD);
    }

    @Test
    void deputyThatHasNotBegunGoesWithANoteInTheLog() {
        var deputy = head().until(DEPUTY, "2026-08-03", "2026-08-07");

        head().end(deputy);

        assertThat(jdbc.sql("select count(*) from deputy where id = ?")
                        .param(deputy)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select detail from access_log where event = 'DEPUTY_REMOVED' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("KT.head thay anlao.kt.truong: anlao.kt.pho 03/08/2026 – 07/08/2026, Nghỉ phép (thử)");
    }

    @Test
    void refusesWhatTheRulesOfDeputiesDoNotAllow() {
        refused(DEPUTY, "2026-06-09", "2026-06-12", "Ngày bắt đầu phải từ hôm nay trở đi");
        refused(DEPUTY, "2026-06-12", "2026-06-11", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        refused(DEPUTY, "2026-06-12", "2027-06-12", "không quá 12 tháng");
        refused(DEPUTY, "2027-06-11", "2027-06-12", "không được quá 12 tháng tới");
        refused(HEAD, "2026-06-12", "2026-06-12", "Người này đang giữ chính chức vụ đó.");
        refused("anlao.thon5.truong", "2026-06-12", "2026-06-12", "Người này không có tài khoản để xử lý thay.");
        refused("chiminh.kt.cv1", "2026-06-12", "2026-06-12", "Người xử lý thay phải là người của xã, phường này.");
    }

    private void refused(String deputy, String from, String to, String sentence) {
        assertThatThrownBy(() -> head().until(deputy, from, to))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void twelveMonthsToTheDayAreAllowed() {
        head().until(DEPUTY, "2026-08-03", "2027-08-02");

        assertThat(organisation.acting(COMMUNE, "KT.head", LocalDate.parse("2027-08-02")))
                .extracting(Person::username)
                .containsExactly(DEPUTY);
    }

    @Test
    void nobodyIsASecondDeputyOnTheSameDay() {
        head().until(DEPUTY, "2026-08-03", "2026-08-07");

        refused("anlao.kt.cv2", "2026-08-07", "2026-08-10", "đã ủy quyền cho Đào Cẩm Vân từ 03/08/2026");
        head().until("anlao.kt.cv2", "2026-08-08", "2026-08-10");
    }

    @Test
    void deputyDoesNotAuthoriseAnother() {
        head().until(DEPUTY, "2026-06-10", "2026-06-12");

        assertThatThrownBy(() -> new Authorising(application, DEPUTY, "KT.head")
                        .until("anlao.kt.cv2", "2026-06-15", "2026-06-16"))
                .hasMessageContaining("người được ủy quyền không ủy quyền tiếp");
    }

    @Test
    void deputyOfOneHolderLeavesTheOtherHolderInPlace() {
        new Authorising(application, DESK, "plan-desk").until("anlao.vhxh.cv1", "2026-06-10", "2026-06-12");

        assertThat(acting("plan-desk")).containsExactlyInAnyOrder("anlao.vhxh.cv1", DESK_2);
        new Authorising(application, DESK_2, "plan-desk").until("anlao.vhxh.cv2", "2026-06-10", "2026-06-12");
        assertThat(acting("plan-desk")).containsExactlyInAnyOrder("anlao.vhxh.cv1", "anlao.vhxh.cv2");
    }

    @Test
    void deputyOfTheWholePositionStandsInForAllHolders() {
        new Authorising(application, DESK, "plan-desk").wholePosition("anlao.vhxh.cv1", "2026-06-10", "2026-06-12");

        assertThat(acting("plan-desk")).containsExactly("anlao.vhxh.cv1");
    }

    @Test
    void everyStepOfATaskSaysThatADeputyActed() {
        head().until(DEPUTY, "2026-06-10", "2026-06-12");
        new Authorising(application, DESK, "plan-desk").wholePosition("anlao.vhxh.cv1", "2026-06-10", "2026-06-12");
        new Authorising(application, DESK_HEAD, "VHXH.head").until("anlao.vhxh.pho", "2026-06-10", "2026-06-12");
        leader().until("anlao.pct2", "2026-06-10", "2026-06-12");
        new Authorising(application, CLERK, "clerk").until("anlao.vp.cv1", "2026-06-10", "2026-06-12");
        var task = issued(Row.ledBy("Phòng Kinh tế").giving("Kế hoạch"));

        accept(task, DEPUTY, OFFICER);
        file(task, OFFICER, "PLAN");
        sign(task, DEPUTY);
        act("anlao.vhxh.cv1", task, "examineOutput", accepted());
        act("anlao.vhxh.pho", task, "decideOutput", accepted());
        act("anlao.pct2", task, "signDocument", Map.of("decision", "SIGN"));
        act(
                "anlao.vp.cv1",
                task,
                "numberDocument",
                Map.of("decision", "NUMBER", "documentNumber", "5/KH-UBND", "documentDate", "2026-06-10"));

        assertThat(record.of(task, 100))
                .filteredOn(entry -> List.of(DEPUTY, "anlao.vhxh.cv1", "anlao.vhxh.pho", "anlao.pct2", "anlao.vp.cv1")
                        .contains(entry.by()))
                .hasSize(6)
                .allSatisfy(entry -> assertThat(entry.byRight()).isEqualTo(INSTEAD));
    }

    @Test
    void tasksOfAPlanThatALeadersDeputyIssuedSaySo() {
        leader().until("anlao.pct2", "2026-06-10", "2026-06-12");
        var plan = draft(Map.of(), Row.ledBy("Phòng Kinh tế"));
        issuing.issue(
                plan,
                new vn.tiendo.plan.PlanIssuing.Issue("901/KH-UBND", LocalDate.parse("2026-06-10"), "Vẫn ban hành"),
                "anlao.pct2");
        ending(plan);

        var task = assignments.findByPlanAndParentIsNull(plan).get(0).id;
        assertThat(record.of(task, 1).get(0).byRight()).isEqualTo(INSTEAD);
    }

    @Test
    void mailToAUnitGoesToTheHeadsDeputyAndSaysWhy() {
        head().until(DEPUTY, "2026-06-10", "2026-06-12");
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        announcing.announce(of(task).plan);

        var mails = jdbc.sql("select recipient, text from mail where key like ?")
                .param("%" + of(task).plan + "%")
                .query()
                .listOfRows();
        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.get("recipient")).isEqualTo(DEPUTY);
            assertThat(mail.get("text").toString()).contains(INSTEAD);
        });
    }

    @Test
    void whatTheChairTookOverStaysThereWhenTheOrganisationChanges() {
        var task = ofPlanDesk();
        openWork.takeOver(item(task, "approveOutput").taskId(), CHAIR);

        leader().until("anlao.pct2", "2026-06-10", "2026-06-12");

        assertThat(item(task, "approveOutput").assignee()).contains(CHAIR);
    }

    @Test
    void whatTheChairHasAsADeputyGoesBack() {
        leader().until(CHAIR, "2026-06-10", "2026-06-12");
        var task = ofPlanDesk();
        assertThat(item(task, "approveOutput").assignee()).contains(CHAIR);

        on("2026-06-13");
        openWork.followDeputies();
        assertThat(item(task, "approveOutput").assignee()).contains(LEADER);
    }

    @Test
    void officerOfThePlanDesksUnitDoesNotAcceptItsOutputAsALeadersDeputy() {
        leader().until("anlao.vhxh.pho", "2026-06-10", "2026-06-12");
        var task = ofPlanDesk();

        assertThatThrownBy(() -> act("anlao.vhxh.pho", task, "approveOutput", accepted()))
                .isInstanceOf(Refusal.class)
                .hasMessage("Không ai được chấp nhận sản phẩm của chính đơn vị mình, kể cả khi xử lý thay; hãy để chính"
                        + " người ủy quyền, hoặc Chủ tịch nhận về, xử lý việc này.");
        act(LEADER, task, "approveOutput", accepted());
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void nobodyOfThePlanDesksUnitAcceptsWhatItAnsweredForAsALeadersDeputy() {
        leader().until("anlao.vhxh.pho", "2026-06-10", "2026-06-12");
        var task = issued(Row.ledBy("Thôn Cầu"));
        openWork.followDeputies();
        accept(task, DESK, DESK);
        file(task, DESK, "REPORT");
        sign(task, DESK);

        assertThatThrownBy(() -> act("anlao.vhxh.pho", task, "approveOutput", accepted()))
                .hasMessageContaining("kể cả khi xử lý thay");
    }

    @Test
    void leaderWhoSignedOffAsTheHeadsDeputyDoesNotAcceptToo() {
        new Authorising(application, DESK_HEAD, "VHXH.head").until(LEADER, "2026-06-10", "2026-06-10");
        var task = issued(Row.ledBy("Phòng Văn hóa - Xã hội"));
        accept(task, LEADER, "anlao.vhxh.cv1");
        file(task, "anlao.vhxh.cv1", "REPORT");
        sign(task, LEADER);

        assertThatThrownBy(() -> act(LEADER, task, "approveOutput", accepted()))
                .hasMessageContaining("Người đã ký duyệt hoặc đang là thủ trưởng");
        on("2026-06-11");
        openWork.followDeputies();
        assertThatThrownBy(() -> act(LEADER, task, "approveOutput", accepted()))
                .hasMessageContaining("Người đã ký duyệt hoặc đang là thủ trưởng");
        openWork.takeOver(item(task, "approveOutput").taskId(), CHAIR);
        act(CHAIR, task, "approveOutput", accepted());
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    private UUID ofPlanDesk() {
        var task = issued(Row.ledBy("Phòng Văn hóa - Xã hội"));
        accept(task, DESK_HEAD, "anlao.vhxh.cv1");
        file(task, "anlao.vhxh.cv1", "REPORT");
        sign(task, DESK_HEAD);
        return task;
    }

    private List<String> acting(String position) {
        return organisation.acting(COMMUNE, position, vn.tiendo.calendar.VietnamTime.today(clock)).stream()
                .map(Person::username)
                .toList();
    }

    private java.util.Optional<String> assigneeOn(String day, UUID task) {
        on(day);
        openWork.followDeputies();
        return item(task, "acceptAssignment").assignee();
    }

    private String lastDay(UUID deputy) {
        return jdbc.sql("select to_day::text from deputy where id = ?")
                .param(deputy)
                .query(String.class)
                .single();
    }
}

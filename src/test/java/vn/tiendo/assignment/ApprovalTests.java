package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.extension.Asking;
import vn.tiendo.obstacle.Raising;
import vn.tiendo.plan.PlanSubmitting;
import vn.tiendo.report.OpeningPeriods;
import vn.tiendo.report.Reporting;

/** Each kind of decision on "Chờ tôi duyệt": chosen with the first tap, confirmed with the second, by the forms' own rules. */
class ApprovalTests extends CommuneTest {

    private static final Row ROW = Row.ledBy("Phòng Kinh tế").until("31/07/2026");
    private static final String DEPUTY = "anlao.kt.pho";
    private static final String DESK_2 = "anlao.vhxh.tonghop2";

    @Autowired
    WebApplicationContext context;

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    PlanSubmitting submitting;

    @Autowired
    OpeningPeriods periods;

    @Autowired
    Reporting reporting;

    private Phone as(String username) {
        return Phone.of(context, username);
    }

    private String step(UUID subject, String step) {
        return item(subject, step).taskId();
    }

    @Test
    void headAcceptsAndNamesOfficerAndCoordinators() {
        var task = issued(ROW);
        var step = step(task, "acceptAssignment");
        assertThat(as(HEAD).choose(step, "ACCEPT")).contains("Xác nhận: Tiếp nhận", "Phạm Văn Hậu", "Đơn vị phối hợp");

        var done = as(HEAD).confirm(
                        step,
                        "decision",
                        "ACCEPT",
                        "officer",
                        OFFICER,
                        "coordinators",
                        "YT",
                        "coordinators",
                        "CA",
                        "note",
                        "Làm sớm");

        assertThat(done).isEqualTo("Đã ghi nhận «Tiếp nhận» cho việc «Tiếp nhận: Nhiệm vụ thử 1».");
        assertThat(of(task).officer).isEqualTo(OFFICER);
        assertThat(coordinations.findByAssignmentOrderByUnit(task))
                .extracting(asked -> asked.unit)
                .containsExactly("CA", "YT");
        assertThat(open(task)).containsExactly("performAssignment");
    }

    @Test
    void headSignsOffInTwoTaps() {
        var task = filed();
        var step = step(task, "signOff");
        assertThat(as(HEAD).list()).contains("Ký duyệt: Nhiệm vụ thử 1", "người gửi: Phạm Văn Hậu", "Phòng Kinh tế");
        assertThat(as(HEAD).open(step))
                .contains("Sản phẩm của đơn vị", "Ký duyệt", "Trả lại người thực hiện")
                .contains("REPORT.docx", "chờ ký duyệt", "Diễn biến gần đây")
                .doesNotContain("Xác nhận:");
        assertThat(as(HEAD).choose(step, "SIGN")).contains("Xác nhận: Ký duyệt").doesNotContain("Lý do trả lại");

        as(HEAD).confirm(step, "decision", "SIGN");

        assertThat(state(task)).isEqualTo("chờ thẩm định");
        assertThat(as(HEAD).list()).doesNotContain(step);
    }

    @Test
    void returnNeedsItsReasonAndKeepsWhatWasTyped() {
        var task = filed();
        var step = step(task, "signOff");

        var refused = as(HEAD).confirm(step, "decision", "RETURN", "note", "Thiếu <số liệu>");

        assertThat(refused)
                .contains(
                        "<span class=\"sai\">Chọn «Lý do trả lại».</span>",
                        "Thiếu &lt;số liệu&gt;",
                        "aria-invalid=\"true\"")
                .contains("Xác nhận: Trả lại người thực hiện");
        assertThat(state(task)).isEqualTo("chờ ký duyệt");
        assertThat(as(HEAD).confirm(
                                step, "decision", "RETURN", "returnReason", "WRONG_DATA", "note", "Thiếu <số liệu>"))
                .startsWith("Đã ghi nhận «Trả lại người thực hiện»");
        assertThat(of(task).lastReturn).contains("Thiếu <số liệu>");
        assertThat(open(task)).containsExactly("performAssignment");
    }

    @Test
    void ruleThatNoFormKnowsIsToldAndNothingIsLost() {
        var extension = asked();
        var step = step(extension, "decideExtension");

        var refused = as(LEADER)
                .confirm(
                        step,
                        "decision",
                        "OTHER",
                        "due",
                        "27/9/2026",
                        "confirmedCategory",
                        "OBJECTIVE",
                        "note",
                        "Đủ thời gian");

        assertThat(refused).contains("class=\"loi\"", "value=\"27/09/2026\"", "Đủ thời gian");
        assertThat(open(extension)).containsExactly("decideExtension");
    }

    @Test
    void leaderDecidesAnExtension() {
        var extension = asked();
        var step = step(extension, "decideExtension");
        assertThat(as(LEADER).open(step))
                .contains("Đề nghị đến", "30/09/2026", "Ý kiến của VHXH", "Đồng ý với ngày khác");
        assertThat(as(LEADER).confirm(step, "decision", "AGREE")).contains("Lãnh đạo xác nhận nguyên nhân");

        as(LEADER).confirm(step, "decision", "AGREE", "confirmedCategory", "OBJECTIVE");

        assertThat(new Asking(application, HEAD).state(extension)).isEqualTo("được gia hạn");
    }

    @Test
    void leaderAcceptsWhatThePlanDeskMade() {
        var task = issued(Row.ledBy("Phòng Văn hóa - Xã hội"));
        accept(task, DESK_HEAD, "anlao.vhxh.cv1");
        file(task, "anlao.vhxh.cv1", "REPORT");
        sign(task, DESK_HEAD);

        as(LEADER).confirm(step(task, "approveOutput"), "decision", "ACCEPT");

        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void deskTakesUpWhatSeveralMayAndItsHeadDecides() {
        var task = filed();
        sign(task, HEAD);
        var examine = step(task, "examineOutput");
        assertThat(items.find(examine).orElseThrow().assignee()).isEmpty();
        assertThat(as(DESK).all()).contains(examine);
        assertThat(as(DESK_2).all()).contains(examine);

        as(DESK_2).confirm(examine, "decision", "RETURN", "returnReason", "INCOMPLETE", "note", "Thiếu phụ lục");

        assertThat(record.of(task, 1).get(0).by()).isEqualTo(DESK_2);
        var decide = step(task, "decideOutput");
        assertThat(as(DESK_HEAD).open(decide)).contains("Trả lại (được đề xuất)");
        assertThat(as(DESK_HEAD).choose(decide, "RETURN")).contains("Thiếu phụ lục");
        assertThat(as(DESK_HEAD).choose(decide, "ACCEPT")).doesNotContain(">Thiếu phụ lục</textarea>");
        as(DESK_HEAD).confirm(decide, "decision", "ACCEPT");
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void whatAColleagueTookUpIsTheirs() {
        var task = filed();
        sign(task, HEAD);
        var examine = step(task, "examineOutput");
        identity.setAuthentication(DESK, organisation.groupsOf(DESK, VietnamTime.today(clock)), List.of(COMMUNE));
        tasks.claim(examine, DESK);
        identity.clearAuthentication();

        assertThat(as(DESK_2).all()).doesNotContain(examine);
        assertThat(as(DESK_2).open(examine))
                .contains("Việc này đang do " + organisation.nameOf(DESK) + " xử lý.")
                .doesNotContain("chon=ACCEPT");
        assertThat(as(DESK_2).confirm(examine, "decision", "ACCEPT")).contains("Việc này đang do");
        assertThat(state(task)).isEqualTo("chờ thẩm định");
    }

    @Test
    void leaderMovesADisputedTask() {
        var task = issued(ROW);
        as(HEAD).confirm(
                        step(task, "acceptAssignment"),
                        "decision",
                        "DISPUTE",
                        "disputeReason",
                        "Không thuộc chức năng");
        var step = step(task, "decideDispute");
        assertThat(as(LEADER).choose(step, "REASSIGN"))
                .contains("Đơn vị chủ trì mới", "Không thuộc chức năng", "<option value=\"YT\"");

        as(LEADER).confirm(step, "decision", "REASSIGN", "unit", "YT", "reason", "Đúng chức năng");

        assertThat(of(task).leadUnit).isEqualTo("YT");
    }

    @Test
    void leaderDirectsThatAnObstacleIsSolved() {
        var task = issued(ROW);
        accept(task);
        var obstacle = new Raising(application, HEAD).raise(task, "Thiếu máy");
        var advise = step(obstacle, "adviseObstacle");
        as(DESK).confirm(advise, "suggestion", "DIRECT", "note", "Phù hợp");
        var decide = step(obstacle, "decideObstacle");
        assertThat(as(LEADER).choose(decide, "DIRECT"))
                .contains("Đơn vị giải quyết", "placeholder=\"dd/mm/yyyy\"", "Phù hợp");

        as(LEADER).confirm(decide, "decision", "DIRECT", "direction", "Cho mượn máy", "unit", "YT", "due", "26062026");

        assertThat(open(obstacle)).containsExactly("resolveObstacle");
        act("anlao.yt.truong", obstacle, "resolveObstacle", Map.of("result", "Đã cho mượn máy"));
        as(HEAD).confirm(step(obstacle, "confirmObstacle"), "decision", "SOLVED");
        assertThat(new Raising(application, HEAD).state(obstacle)).isEqualTo("đã giải quyết");
    }

    @Test
    void draftIsCheckedAndIssued() {
        var plan = ending(draft(Map.of(), ROW));
        submitting.submit(plan, DESK);
        as(DESK_HEAD).confirm(step(plan, "checkPlan"), "decision", "PASS");
        var step = step(plan, "issuePlan");
        assertThat(as(LEADER).list()).contains("người gửi: " + organisation.nameOf(DESK_HEAD));
        assertThat(as(LEADER).confirm(step, "decision", "ISSUE", "documentNumber", "36", "documentDate", "31.6.2026"))
                .contains("chưa đúng dạng", "value=\"36\"", "phải là một ngày có thật", "value=\"31.6.2026\"");

        as(LEADER).confirm(step, "decision", "ISSUE", "documentNumber", "1536/KH-UBND", "documentDate", "10/06/2026");

        assertThat(assignments.findByPlanAndParentIsNull(plan)).hasSize(1);
    }

    @Test
    void headSignsTheUnitsReport() {
        on("2026-05-20");
        var head = Map.<String, Object>of(
                "regime", Map.of("unitReport", "Hằng tháng, ngày 18", "communeReport", "Hằng tháng, ngày 20"));
        var plan = issue(draft(head, ROW), "Vẫn ban hành");
        on("2026-06-01");
        try {
            periods.openDue();
            var report = reporting.report(reporting.of(plan).get(0).id(), "KT");
            reporting.delegate(report, OFFICER, HEAD);
            reporting.nothing(report, OFFICER);
            reporting.handIn(report, OFFICER);
            var step = step(report, "signUnitReport");
            assertThat(as(HEAD).open(step)).contains("Mở bảng báo cáo để xem, điền nội dung", "/bao-cao/" + report);

            as(HEAD).confirm(step, "decision", "SIGN");

            assertThat(reporting.state(report)).isEqualTo("đã gửi đúng hạn");
        } finally {
            endReports();
        }
    }

    @Test
    void stepThatNeedsAFileLeadsToTasklist() {
        var task = issued(ROW);
        accept(task);
        var obstacle = new Raising(application, HEAD).raise(task, "Thiếu máy");
        act(DESK, obstacle, "adviseObstacle", Map.of("suggestion", "CITY", "note", "Phù hợp"));
        as(LEADER).confirm(step(obstacle, "decideObstacle"), "decision", "CITY", "note", "Vượt thẩm quyền");
        var step = step(obstacle, "recordObstacleLetter");

        assertThat(as(CLERK).open(step))
                .contains("Bước này cần tải tệp", "href=\"/viec/" + step + "\"")
                .doesNotContain("Xác nhận:");
    }

    @Test
    void deputyDecidesAndTheRecordSaysSo() {
        deputise("KT.head", DEPUTY);
        try {
            var task = filed(DEPUTY);
            var step = step(task, "signOff");
            assertThat(as(HEAD).all()).doesNotContain(step);
            assertThat(as(DEPUTY).list()).contains(step, "xử lý thay (theo ủy quyền)");
            assertThat(as(DEPUTY).open(step)).contains("xử lý thay (theo ủy quyền)");

            as(DEPUTY).confirm(step, "decision", "SIGN");

            assertThat(record.of(task, 1).get(0).byRight()).isEqualTo("xử lý thay (theo ủy quyền)");
        } finally {
            endDeputy("KT.head");
        }
    }

    @Test
    void anothersTaskIsNotThere() {
        var task = filed();
        var step = step(task, "signOff");

        for (var username : List.of(OFFICER, DESK, LEADER, "anlao.yt.truong", "anlao.quantri")) {
            assertThat(as(username).status(step)).as(username).isEqualTo(404);
            assertThat(as(username).sent(step, "decision", "SIGN").getResponse().getStatus())
                    .as(username)
                    .isEqualTo(404);
            assertThat(as(username).all()).as(username).doesNotContain(step);
        }
        assertThat(state(task)).isEqualTo("chờ ký duyệt");
    }

    @Test
    void whatIsDoneAlreadyIsToldKindly() {
        var task = filed();
        var step = step(task, "signOff");
        as(HEAD).confirm(step, "decision", "SIGN");
        var entries = record.of(task, 100).size();

        assertThat(as(HEAD).confirm(step, "decision", "RETURN")).startsWith("Việc này đã được xử lý xong");
        assertThat(as(HEAD).status(step)).isEqualTo(302);
        assertThat(record.of(task, 100)).hasSize(entries);
    }

    @Test
    void ofTwoTapsAtTheSameMomentOneDecides() throws Exception {
        var task = filed();
        var step = step(task, "signOff");
        var together = new CountDownLatch(2);
        Callable<String> tap = () -> {
            together.countDown();
            together.await();
            return as(HEAD).confirm(step, "decision", "SIGN");
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(List.of(tap, tap))) {
                answers.add(answer.get());
            }
            assertThat(answers)
                    .containsExactlyInAnyOrder(
                            "Đã ghi nhận «Ký duyệt» cho việc «Ký duyệt: Nhiệm vụ thử 1».",
                            "Việc này đã được xử lý xong, anh/chị không cần làm gì thêm.");
        } finally {
            threads.shutdown();
        }
        assertThat(events(task).stream().filter(event -> event.startsWith("Ký duyệt")))
                .hasSize(1);
    }

    @Test
    void showsTheSameAsTasklistsFilter() {
        var signed = filed();
        sign(signed, HEAD);
        filed();
        issued(ROW);
        asked();

        for (var username : List.of(HEAD, LEADER, CHAIR, DESK, DESK_2, DESK_HEAD, CLERK, OFFICER)) {
            assertThat(as(username).all()).as(username).containsExactlyInAnyOrderElementsOf(inTasklist(username));
        }
        assertThat(inTasklist(HEAD)).hasSizeGreaterThan(1);
    }

    private List<String> inTasklist(String username) {
        var filter = filters.createTaskFilterQuery()
                .filterName("Chờ tôi duyệt")
                .singleResult()
                .getId();
        identity.setAuthentication(
                username, organisation.groupsOf(username, VietnamTime.today(clock)), List.of(COMMUNE));
        try {
            return filters.<Task>list(filter).stream().map(Task::getId).toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void barLeadsWhoDecidesThereWithTheNumber() {
        var before = as(HEAD).all().size();
        filed();

        assertThat(as(HEAD).list()).contains(">Chờ tôi duyệt (" + (before + 1) + ")</a>");
        assertThat(as(OFFICER).list()).doesNotContain("href=\"/cho-duyet\"");
    }

    @Test
    void saysSoWhereNothingWaits() {
        assertThat(as("anlao.quantri").list()).contains("Hiện không có việc nào chờ bạn quyết định.");
    }

    @Test
    void stepThatIsNoDecisionOpensInTasklist() {
        var task = issued(ROW);
        accept(task);
        var step = step(task, "performAssignment");

        assertThat(as(OFFICER).status(step)).isEqualTo(302);
        assertThat(as(OFFICER).sent(step, "action", "PROGRESS").getResponse().getStatus())
                .isEqualTo(404);
    }

    private UUID filed() {
        return filed(HEAD);
    }

    private UUID filed(String head) {
        var task = issued(ROW);
        accept(task, head, OFFICER);
        file(task, OFFICER, "REPORT");
        return task;
    }

    /** A request that VHXH has given its opinion on. */
    private UUID asked() {
        var task = issued(ROW);
        accept(task);
        var extension = new Asking(application, HEAD).until(task, "2026-09-30");
        act(DESK, extension, "adviseExtension", Map.of("opinion", "AGREE", "note", "Phù hợp"));
        return extension;
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.amendment.Proposing;
import vn.tiendo.extension.Asking;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** Which tasks may be extended, to which days, until when; and what becomes of a request whose task ends first. */
class ExtensionOfWhatTests extends CommuneTest {

    private static final Row ROW = Row.ledBy("Phòng Kinh tế").until("31/07/2026");

    @Autowired
    ApplicationContext application;

    @Autowired
    Plans stored;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Test
    void dueDayEndsAtMidnightAndAfterItAnExplanationIsNeeded() {
        var inTime = started(ROW);
        var late = started(ROW);
        at(LocalDateTime.of(2026, 7, 31, 23, 59));
        assertThat(by(HEAD).isLate(by(HEAD).until(inTime, "2026-09-30"))).isFalse();

        at(LocalDateTime.of(2026, 8, 1, 0, 0));
        assertThatThrownBy(() -> by(HEAD).until(late, "2026-09-30")).hasMessageContaining("hãy giải trình");
        var explained = by(HEAD).until(late, "2026-09-30", "Văn bản của thành phố đến ngày 31/07");
        assertThat(by(HEAD).isLate(explained)).isTrue();
        advise(explained);
        agree(explained);
        assertThat(facts.of(of(late))).containsEntry("lateness", "trong hạn");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, Thời hạn mới phải sau thời hạn hiện nay (31/07/2026).",
        "2026-07-01, Thời hạn mới phải sau thời hạn hiện nay (31/07/2026).",
        "2026-08-23, Ngày 23/08/2026 là ngày nghỉ. Ngày làm việc gần nhất: 22/08/2026 hoặc 24/08/2026.",
        "2026-09-02, Ngày 02/09/2026 là ngày nghỉ. Ngày làm việc gần nhất: 28/08/2026 hoặc 03/09/2026.",
        "2026-08-01, Ngày 01/08/2026 là ngày nghỉ. Ngày làm việc gần nhất: 03/08/2026.",
        "9999-12-31, Thời hạn mới cách hôm nay quá 5 năm; hãy kiểm tra lại năm."
    })
    void saysWhichWorkingDaysAreNear(String wanted, String sentence) {
        var task = started(ROW);

        assertThatThrownBy(() -> by(HEAD).until(task, wanted)).hasMessage(sentence);
    }

    @Test
    void noTaskIsDueInTheDaysOfTet() {
        on("2026-01-05");
        var task = started(Row.ledBy("Phòng Kinh tế").until("06/02/2026"));

        assertThatThrownBy(() -> by(HEAD).until(task, "2026-02-17"))
                .hasMessage("Ngày 17/02/2026 là ngày nghỉ. Ngày làm việc gần nhất: 13/02/2026 hoặc 23/02/2026.");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-22", "2026-12-31"})
    void takesAMakeUpSaturdayAndTheLastDayOfTheYear(String wanted) {
        var task = started(ROW);
        var extension = by(HEAD).until(task, wanted);
        advise(extension);
        agree(extension);

        assertThat(of(task).due).isEqualTo(wanted);
    }

    @Test
    void dateAfterThePlansYearIsAskedAboutAndLeapDaysExist() {
        var task = started(ROW);

        assertThatThrownBy(() -> by(HEAD).until(task, "2028-02-29"))
                .hasMessageStartingWith("Thời hạn mới sang năm 2028, sau năm của kế hoạch (2026).");
        var extension = by(HEAD).beyondTheYear(task, "2028-02-29");
        advise(extension);
        agree(extension);
        assertThat(of(task).due).isEqualTo("2028-02-29");
    }

    @Test
    void dateThatHasPassedIsGrantedOnlyWithALaterOne() {
        var task = started(ROW);
        var extension = by(HEAD).until(task, "2026-08-07");
        advise(extension);
        on("2026-08-10");

        assertThatThrownBy(() -> agree(extension))
                .hasMessage("Ngày đề nghị (07/08/2026) đã qua; hãy chọn «Đồng ý với ngày khác», từ hôm nay trở đi.");
        assertThatThrownBy(() -> other(extension, "2026-08-07"))
                .hasMessage("Thời hạn mới phải từ hôm nay (10/08/2026) trở đi.");
        other(extension, "2026-08-10");

        assertThat(of(task).due).isEqualTo("2026-08-10");
        assertThat(of(task).dueSource).isEqualTo("gia hạn lần 1, quyết định ngày 10/08/2026");
    }

    @Test
    void whatHasNoDateOfItsOwnIsNotExtended() {
        assertThatThrownBy(
                        () -> by(HEAD).until(started(Row.ledBy("Phòng Kinh tế").until("Thường xuyên")), "2026-09-30"))
                .hasMessage("Nhiệm vụ thường xuyên không có thời hạn nên không gia hạn.");
        var waiting = issued(Row.ledBy("Phòng Kinh tế").until("Theo hướng dẫn của thành phố"));
        assertThatThrownBy(() -> by(HEAD).until(waiting, "2026-09-30"))
                .hasMessage("Nhiệm vụ còn chờ điều kiện hoặc chờ xác nhận, chưa có thời hạn để gia hạn.");
        assertThatThrownBy(() -> by(HEAD).until(issued(ROW), "2026-09-30"))
                .hasMessage("Đơn vị chưa tiếp nhận nhiệm vụ này; hãy tiếp nhận trước, rồi đề nghị gia hạn.");
        var stopped = started(ROW);
        stopping.stop(stopped, actor(LEADER), "Thử");
        assertThatThrownBy(() -> by(HEAD).until(stopped, "2026-09-30"))
                .hasMessage("Nhiệm vụ đã kết thúc, không gia hạn được nữa.");
    }

    @Test
    void outputUnderReviewIsNotExtendedUntilItComesBack() {
        var task = started(ROW);
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        assertThatThrownBy(() -> by(HEAD).until(task, "2026-09-30"))
                .hasMessage("Sản phẩm đang được thẩm định, phê duyệt nên không đề nghị gia hạn lúc này.");

        act(DESK, task, "examineOutput", returned("Thiếu số liệu"));
        act(DESK_HEAD, task, "decideOutput", returned("Thiếu số liệu"));
        assertThat(by(HEAD).until(task, "2026-09-30")).isNotNull();
    }

    @Test
    void eachUnitOfACollectiveTaskAsksForItsOwnPart() {
        var schools = issued(Row.ledBy("Các trường THCS").until("30/06/2026"));
        var first = assignments.children(schools).get(0).id;
        var second = assignments.children(schools).get(1).id;
        accept(first, "anlao.thcs1.truong", "anlao.thcs1.truong");
        assertThatThrownBy(() -> by("anlao.thcs1.truong").until(schools, "2026-07-31"))
                .hasMessage("Nhiệm vụ do nhiều đơn vị cùng chủ trì: mỗi đơn vị đề nghị gia hạn phần của mình.");
        var extension = by("anlao.thcs1.truong").until(first, "2026-07-31");
        advise(extension);
        agree(extension);

        assertThat(of(first).due).isEqualTo("2026-07-31");
        assertThat(of(second).due).isEqualTo("2026-06-30");
        assertThat(of(schools).due).isEqualTo("2026-07-31");
        assertThat(of(schools).originalDue).isEqualTo("2026-06-30");
        assertThat(of(schools).extensions).isZero();
        assertThat(events(schools)).contains("Chuyển thời hạn chung đến 31/07/2026, theo phần của Trường THCS An Lão");
    }

    @Test
    void occurrenceIsExtendedBeforeTheNextOne() {
        var whole = issued(Row.ledBy("Phòng Kinh tế").until("Hằng quý"));
        var occurrence = assignments.children(whole).get(0);
        accept(occurrence.id);
        assertThat(occurrence.due).isEqualTo("2026-06-30");
        assertThatThrownBy(() -> by(HEAD).until(whole, "2026-08-31"))
                .hasMessage("Nhiệm vụ được thực hiện nhiều lần: hãy đề nghị gia hạn ở lần đang thực hiện.");
        assertThatThrownBy(() -> by(HEAD).until(occurrence.id, "2026-09-30"))
                .hasMessageStartingWith("Lần thực hiện tiếp theo đến hạn ngày 30/09/2026;");

        var extension = by(HEAD).until(occurrence.id, "2026-07-31");
        advise(extension);
        agree(extension);
        assertThat(of(whole).due).isEqualTo("2026-07-31");
        jumpTo("2026-07-15");
        assertThat(assignments.children(whole)).hasSize(1);
        jumpTo("2026-08-01");
        assertThat(assignments.children(whole))
                .extracting(child -> String.valueOf(child.due))
                .containsExactly("2026-07-31", "2026-09-30");
    }

    @Test
    void requestLapsesWhenItsTaskIsCompleted() {
        var task = started(ROW);
        var extension = by(HEAD).until(task, "2026-09-30");
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        act(DESK, task, "examineOutput", accepted());
        assertThat(open(extension)).containsExactly("adviseExtension");
        act(DESK_HEAD, task, "decideOutput", accepted());

        assertThat(by(HEAD).state(extension)).isEqualTo("hết hiệu lực");
        assertThat(by(HEAD).lapseReason(extension)).isEqualTo("Nhiệm vụ đã kết thúc: hoàn thành đúng hạn.");
        assertThat(items.of(extension)).isEmpty();
        assertThat(events(task)).contains("Đề nghị gia hạn hết hiệu lực");
    }

    @Test
    void requestLapsesWhenItsTaskIsStoppedOrGivenToAnotherUnit() {
        var stopped = started(ROW);
        var first = by(HEAD).until(stopped, "2026-09-30");
        stopping.stop(stopped, actor(LEADER), "Thành phố thu hồi");
        assertThat(by(HEAD).lapseReason(first)).isEqualTo("Nhiệm vụ đã kết thúc: dừng thực hiện.");

        var moved = started(ROW);
        var second = by(HEAD).until(moved, "2026-09-30");
        var adjustment = new Proposing(application, HEAD).ledBy(moved, stored.task(of(moved).plannedTask), "Trạm Y tế");
        act(DESK, adjustment, "adviseAdjustment", Map.of("opinion", "AGREE", "note", "Phù hợp"));
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "AGREE"));
        assertThat(by(HEAD).lapseReason(second)).startsWith("Nhiệm vụ bắt đầu lại");
        assertThat(items.of(second)).isEmpty();
        assertThat(open(moved)).containsExactly("acceptAssignment");
    }

    @Test
    void requestLapsesWhenTheOperatorDeletesItAloneOrWithItsTask() {
        var task = started(ROW);
        var alone = by(HEAD).until(task, "2026-09-30");
        delete(alone, "adviseExtension");
        assertThat(by(HEAD).lapseReason(alone)).contains("quy trình của nhiệm vụ bị hủy");
        assertThat(open(task)).containsExactly("performAssignment");

        var together = by(HEAD).until(task, "2026-09-30");
        delete(task, "performAssignment");
        assertThat(by(HEAD).state(together)).isEqualTo("hết hiệu lực");
        assertThat(state(task)).isEqualTo("dừng thực hiện");
        assertThat(items.of(together)).isEmpty();
    }

    /** As in Cockpit: a request's own process, or the whole of a task's. */
    private void delete(UUID subject, String step) {
        var part = tasks.createTaskQuery()
                .taskId(item(subject, step).taskId())
                .singleResult()
                .getProcessInstanceId();
        var instance = step.equals("performAssignment")
                ? runtime.createProcessInstanceQuery()
                        .processInstanceId(part)
                        .singleResult()
                        .getRootProcessInstanceId()
                : part;
        runtime.deleteProcessInstance(instance, "Thử");
    }

    @Test
    void onlyOneRequestIsOpenForATask() {
        var task = started(ROW);
        by(HEAD).until(task, "2026-09-30");

        assertThatThrownBy(() -> by(HEAD).until(task, "2026-08-28"))
                .hasMessage("Nhiệm vụ này đang có một đề nghị gia hạn chưa giải quyết xong.");
    }

    @Test
    void ofTwoRequestsAtTheSameMomentExactlyOneWins() throws Exception {
        var task = started(ROW);
        var answers = together(() -> by(HEAD).until(task, "2026-09-30"), () -> by(HEAD).until(task, "2026-08-28"));

        assertThat(answers)
                .containsExactlyInAnyOrder("xong", "Nhiệm vụ này đang có một đề nghị gia hạn chưa giải quyết xong.");
        assertThat(by(HEAD).ofTask(task)).containsExactly("chờ ý kiến");
    }

    @Test
    void requestAtTheMomentOfSignOffIsTakenWholeOrRefusedWhole() throws Exception {
        var task = started(ROW);
        file(task, OFFICER, "REPORT");
        var signOff = item(task, "signOff").taskId();
        var answers = together(() -> by(HEAD).until(task, "2026-09-30"), () -> {
            runner.submit(HEAD, signOff, Map.of("decision", "SIGN"));
            return task;
        });

        assertThat(answers[1]).isEqualTo("xong");
        assertThat(state(task)).isEqualTo("chờ thẩm định");
        assertThat(open(task)).containsExactly("examineOutput");
        assertThat(by(HEAD).ofTask(task)).hasSize(answers[0].equals("xong") ? 1 : 0);
    }

    @Test
    void grantAtTheMomentOfCompletionLeavesOneTruth() throws Exception {
        var task = started(ROW);
        var extension = by(HEAD).until(task, "2026-09-30");
        advise(extension);
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        act(DESK, task, "examineOutput", accepted());
        var decide = item(task, "decideOutput").taskId();
        var answers = together(
                () -> {
                    agree(extension);
                    return extension;
                },
                () -> {
                    runner.submit(DESK_HEAD, decide, accepted());
                    return task;
                });

        assertThat(answers).contains("xong");
        assertThat(of(task).due).isEqualTo(of(task).extensions == 1 ? "2026-09-30" : "2026-07-31");
        assertThat(by(HEAD).state(extension))
                .isEqualTo(
                        of(task).extensions == 1
                                ? "được gia hạn"
                                : of(task).hasEnded() ? "hết hiệu lực" : "chờ lãnh đạo quyết định");
    }

    /** What each of two people was told who acted at the same moment: "xong", or why not. */
    private static String[] together(Callable<UUID> one, Callable<UUID> other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> answer(start, one));
            var second = threads.submit(() -> answer(start, other));
            return new String[] {first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS)};
        } finally {
            threads.shutdownNow();
        }
    }

    private static String answer(CyclicBarrier start, Callable<UUID> action) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        try {
            action.call();
            return "xong";
        } catch (Refusal refused) {
            return String.valueOf(refused.getMessage());
        } catch (RuntimeException collided) {
            return collided.getClass().getSimpleName();
        }
    }

    private UUID started(Row row) {
        var task = issued(row);
        accept(task);
        return task;
    }

    private void advise(UUID extension) {
        act(DESK, extension, "adviseExtension", Map.of("opinion", "AGREE", "note", "Phù hợp"));
    }

    private void agree(UUID extension) {
        act(LEADER, extension, "decideExtension", Map.of("decision", "AGREE", "confirmedCategory", "OBJECTIVE"));
    }

    private void other(UUID extension, String due) {
        act(
                LEADER,
                extension,
                "decideExtension",
                Map.of(
                        "decision",
                        "OTHER",
                        "due",
                        due,
                        "confirmedCategory",
                        "OBJECTIVE",
                        "note",
                        "Ngày đề nghị đã qua"));
    }

    private Asking by(String username) {
        return new Asking(application, username);
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.amendment.PlanDesk;
import vn.tiendo.amendment.Proposing;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** One task is changed, stopped or added without a new plan: a head proposes, VHXH advises, the leader decides. */
class AdjustmentTests extends CommuneTest {

    private static final Row ROW = Row.ledBy("Phòng Kinh tế").with("Công an xã").until("31/07/2026");

    @Autowired
    ApplicationContext application;

    @Autowired
    Plans stored;

    private UUID task = UUID.randomUUID();

    @BeforeEach
    void issueOneTask() {
        task = issued(ROW);
        accept(task);
    }

    @Test
    void headProposesTheDeskAdvisesAndTheLeaderAgrees() {
        var step = item(task, "performAssignment").taskId();
        var adjustment = by(HEAD).until(task, row(), "30/09/2026");
        assertThat(by(HEAD).state(adjustment)).isEqualTo("chờ ý kiến");
        assertThat(of(task).due).isEqualTo("2026-07-31");

        act(DESK, adjustment, "adviseAdjustment", Map.of("opinion", "AGREE", "note", "Phù hợp"));
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "AGREE"));

        assertThat(by(HEAD).state(adjustment)).isEqualTo("đã đồng ý");
        assertThat(of(task).due).isEqualTo("2026-09-30");
        assertThat(of(task).originalDue).isEqualTo("2026-07-31");
        assertThat(of(task).dueSource).isEqualTo("quyết định điều chỉnh ngày 10/06/2026");
        assertThat(item(task, "performAssignment").taskId()).isEqualTo(step);
        assertThat(item(task, "performAssignment").due()).isEqualTo("2026-09-30");
        assertThat(new PlanDesk(application, DESK).record(of(task).plannedTask))
                .containsExactly("deadline: 31/07/2026 → 30/09/2026");
        assertThat(events(task)).anyMatch(event -> event.startsWith("Điều chỉnh theo quyết định"));
        assertThat(items.of(adjustment)).isEmpty();
    }

    @Test
    void refusedProposalChangesNothingAndAnotherMayFollow() {
        var adjustment = by(HEAD).until(task, row(), "30/09/2026");
        advise(adjustment);
        assertThatThrownBy(() -> act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "REFUSE")))
                .isInstanceOf(Refusal.class);
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "REFUSE", "note", "Còn đủ thời gian"));

        assertThat(by(HEAD).state(adjustment)).isEqualTo("không đồng ý");
        assertThat(of(task).due).isEqualTo("2026-07-31");
        assertThat(by(HEAD).until(task, row(), "31/08/2026")).isNotNull();
    }

    @Test
    void returnedProposalIsCompletedByWhoMadeIt() {
        var adjustment = by(HEAD).until(task, row(), "31/12/2026");
        advise(adjustment);
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "RETURN", "note", "Xin ngắn hơn"));
        assertThat(item(adjustment, "reviseAdjustment").assignee()).contains(HEAD);

        var row = row();
        act(
                HEAD,
                adjustment,
                "reviseAdjustment",
                Map.of(
                        "decision",
                        "RESUBMIT",
                        "title",
                        row.title(),
                        "lead",
                        row.lead(),
                        "coordinating",
                        row.coordinating(),
                        "output",
                        row.output(),
                        "deadline",
                        "31/08/2026",
                        "reason",
                        "Cần thêm một tháng"));
        advise(adjustment);
        act(CHAIR, adjustment, Map.of("decision", "AGREE"));

        assertThat(of(task).due).isEqualTo("2026-09-03");
    }

    /** The chair takes the decision over and decides. */
    private void act(String chair, UUID adjustment, Map<String, Object> fields) {
        openWork.takeOver(item(adjustment, "decideAdjustment").taskId(), chair);
        act(chair, adjustment, "decideAdjustment", fields);
    }

    @Test
    void returnedProposalMayBeWithdrawn() {
        var adjustment = by(HEAD).stop(task);
        advise(adjustment);
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "RETURN", "note", "Làm rõ"));
        act(HEAD, adjustment, "reviseAdjustment", Map.of("decision", "WITHDRAW"));

        assertThat(by(HEAD).state(adjustment)).isEqualTo("đã rút");
        assertThat(state(task)).isEqualTo("đang thực hiện");
    }

    @Test
    void agreedStopEndsTheTaskWithTheReason() {
        var adjustment = by(HEAD).stop(task);
        advise(adjustment);
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "AGREE"));

        assertThat(state(task)).isEqualTo("dừng thực hiện");
        assertThat(of(task).stopReason).startsWith("Chưa đủ số liệu (quyết định điều chỉnh");
        assertThat(items.of(task)).isEmpty();
        assertThat(stored.tasks(of(task).plan)).isEmpty();
    }

    @Test
    void planDeskAddsATask() {
        var plan = of(task).plan;
        assertThatThrownBy(() -> by(HEAD).add(plan, "Lập bản đồ ngập", "Phòng Kinh tế"))
                .hasMessage("Việc này do bộ phận tổng hợp kế hoạch thực hiện.");
        assertThatThrownBy(() -> by(DESK).add(plan, "Lập bản đồ ngập", "Phòng Không Có"))
                .isInstanceOf(Refusal.class);
        var adjustment = by(DESK).add(plan, "Lập bản đồ ngập", "Phòng Kinh tế");
        advise(adjustment);
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "AGREE"));

        assertThat(stored.tasks(plan)).extracting(PlannedTask::numbering).containsExactly("I.1", "I.2");
        var added = assignments.findByPlanAndParentIsNull(plan).stream()
                .filter(assignment -> assignment.title.equals("Lập bản đồ ngập"))
                .findFirst()
                .orElseThrow();
        assertThat(open(added.id)).containsExactly("acceptAssignment");
    }

    @Test
    void documentThatOrdersTheChangeNeedsItsFileAndNoOpinion() throws IOException {
        assertThatThrownBy(() -> by(DESK).ordered(task, row(), "30/09/2026", Optional.empty()))
                .hasMessageContaining("Hãy đính kèm tệp");
        assertThatThrownBy(() -> by(HEAD).ordered(task, row(), "30/09/2026", Optional.of(word())))
                .isInstanceOf(Refusal.class);

        var adjustment = by(DESK).ordered(task, row(), "30/09/2026", Optional.of(word()));
        assertThat(open(adjustment)).containsExactly("decideAdjustment");
        assertThat(documents.list(adjustment)).hasSize(1);
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "AGREE"));

        assertThat(of(task).dueSource).isEqualTo("văn bản 125/UBND-VP ngày 09/06/2026");
        assertThat(jdbc.sql("select document_number || ' ' || document_date from task_change where task = ?")
                        .param(of(task).plannedTask)
                        .query(String.class)
                        .single())
                .isEqualTo("125/UBND-VP 2026-06-09");
    }

    @Test
    void fileOfAnotherKindIsRefusedAndNothingIsKept() {
        var broken = new java.io.ByteArrayInputStream(new byte[] {'M', 'Z', 0, 1});

        assertThatThrownBy(() -> by(DESK).ordered(task, row(), "30/09/2026", Optional.of(broken)))
                .isInstanceOf(Refusal.class);
        assertThat(jdbc.sql("select count(*) from adjustment where task = ?")
                        .param(of(task).plannedTask)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyOneProposalIsOpenForATask() {
        by(HEAD).until(task, row(), "30/09/2026");

        assertThatThrownBy(() -> by(DESK).until(task, row(), "31/08/2026"))
                .hasMessage("Nhiệm vụ này đang có một đề nghị điều chỉnh chưa giải quyết xong.");
    }

    @Test
    void ofTwoProposalsAtTheSameMomentExactlyOneWins() throws Exception {
        var row = row();
        var together = new CyclicBarrier(2);
        var answers = new ArrayList<String>();
        try (var both = new Closing(Executors.newFixedThreadPool(2))) {
            var ofHead = both.threads().submit(() -> answer(together, () -> by(HEAD).until(task, row, "30/09/2026")));
            var ofDesk = both.threads().submit(() -> answer(together, () -> by(DESK).until(task, row, "31/08/2026")));
            answers.add(ofHead.get(60, TimeUnit.SECONDS));
            answers.add(ofDesk.get(60, TimeUnit.SECONDS));
        }

        assertThat(answers)
                .containsExactlyInAnyOrder(
                        "đã đề nghị", "Nhiệm vụ này đang có một đề nghị điều chỉnh chưa giải quyết xong.");
        assertThat(jdbc.sql("select id from adjustment where task = ?")
                        .param(of(task).plannedTask)
                        .query(UUID.class)
                        .list())
                .singleElement()
                .satisfies(kept -> assertThat(open(kept)).containsExactly("adviseAdjustment"));
    }

    private record Closing(ExecutorService threads) implements AutoCloseable {

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    private static String answer(CyclicBarrier together, Callable<UUID> proposal) throws Exception {
        together.await(30, TimeUnit.SECONDS);
        try {
            proposal.call();
            return "đã đề nghị";
        } catch (Refusal refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void nobodyElseProposesAndNothingEndedIsAdjusted() {
        assertThatThrownBy(() -> by("anlao.yt.truong").until(task, row(), "30/09/2026"))
                .hasMessageContaining("Chỉ thủ trưởng đơn vị chủ trì");
        assertThatThrownBy(() -> by(OFFICER).stop(task)).hasMessageContaining("Chỉ thủ trưởng đơn vị chủ trì");
        assertThatThrownBy(() -> by(HEAD).until(task, row(), "31/07/2026"))
                .hasMessage("Đề nghị chưa thay đổi nội dung nào.");
        assertThatThrownBy(() -> by(HEAD).until(task, row(), "31/02/2026")).isInstanceOf(Refusal.class);
        stopping.stop(task, actor(LEADER), "Thử");
        assertThatThrownBy(() -> by(HEAD).until(task, row(), "30/09/2026"))
                .hasMessage("Nhiệm vụ đã kết thúc, không điều chỉnh được nữa.");
    }

    @Test
    void taskThatEndedMeanwhileIsNotChanged() {
        var adjustment = by(HEAD).until(task, row(), "30/09/2026");
        advise(adjustment);
        stopping.stop(task, actor(LEADER), "Thử");

        assertThatThrownBy(() -> act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "AGREE")))
                .hasMessageContaining("Nhiệm vụ đã kết thúc");
        assertThat(open(adjustment)).containsExactly("decideAdjustment");
        assertThat(by(HEAD).state(adjustment)).isEqualTo("chờ lãnh đạo quyết định");
    }

    @Test
    void readersOfTheTaskReadItsAdjustment() {
        var adjustment = by(HEAD).until(task, row(), "30/09/2026");

        assertThat(by("anlao.giamsat").mayRead(adjustment)).isTrue();
        assertThat(by(OFFICER).mayRead(adjustment)).isTrue();
        assertThat(by("anlao.ca.truong").mayRead(adjustment)).isTrue();
        assertThat(by("anlao.yt.truong").mayRead(adjustment)).isFalse();
    }

    @Test
    void anotherUnitLeadsAfterTheLeaderAgreed() {
        var adjustment = by(HEAD).ledBy(task, row(), "Trạm Y tế");
        advise(adjustment);
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "AGREE"));

        assertThat(open(task)).containsExactly("acceptAssignment");
        assertThat(item(task, "acceptAssignment").assignee()).contains("anlao.yt.truong");
    }

    private Proposing by(String username) {
        return new Proposing(application, username);
    }

    private PlannedTask row() {
        return stored.task(of(task).plannedTask);
    }

    private void advise(UUID adjustment) {
        act(DESK, adjustment, "adviseAdjustment", Map.of("opinion", "AGREE", "note", "Phù hợp"));
    }
}

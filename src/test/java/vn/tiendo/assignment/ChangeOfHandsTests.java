package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.refusal.Refusal;

/** Deputies, two at once, and the end by a leader. */
class ChangeOfHandsTests extends CommuneTest {

    @Autowired
    RuntimeService runtime;

    @Test
    void workFollowsTheDeputyOnTheFirstDayAndGoesBackAfterTheLast() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        on("2026-06-21");
        openWork.followDeputies();
        assertThat(item(task, "acceptAssignment").assignee()).contains(HEAD);

        on("2026-06-22");
        openWork.followDeputies();
        assertThat(item(task, "acceptAssignment").assignee()).contains("anlao.kt.pho");

        on("2026-06-27");
        openWork.followDeputies();
        assertThat(item(task, "acceptAssignment").assignee()).contains(HEAD);
    }

    @Test
    void recordSaysThatADeputyActed() {
        on("2026-06-26");
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        accept(task, "anlao.kt.pho", OFFICER);

        assertThat(record.of(task, 1).get(0).byRight()).isEqualTo("xử lý thay (theo ủy quyền)");
    }

    @Test
    void deputyActsOnNoOtherDay() {
        on("2026-06-29");
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        assertThatThrownBy(() -> accept(task, "anlao.kt.pho", OFFICER)).hasMessageContaining("TASK_WORK");
        assertThat(open(task)).containsExactly("acceptAssignment");
    }

    @Test
    void ofTwoWhoSubmitTheSameTaskAtOnceOneIsToldThatItIsDone() throws Exception {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        accept(task);
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        var step = item(task, "examineOutput").taskId();

        var results = atOnce(
                () -> runner.submit(DESK, step, accepted()),
                () -> runner.submit("anlao.vhxh.tonghop2", step, accepted()));

        assertThat(results)
                .filteredOn(Throwable.class::isInstance)
                .singleElement()
                .satisfies(failure -> assertThat((Throwable) failure)
                        .isInstanceOf(Refusal.class)
                        .hasMessage("Công việc này đã kết thúc."));
        assertThat(open(task)).containsExactly("decideOutput");
        assertThat(events(task)).filteredOn("Đề xuất đạt"::equals).hasSize(1);
    }

    @Test
    void whoComesAfterwardsIsToldThatItIsDone() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        accept(task);
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        var step = item(task, "examineOutput").taskId();
        runner.submit(DESK, step, accepted());

        assertThatThrownBy(() -> runner.submit("anlao.vhxh.tonghop2", step, accepted()))
                .isInstanceOf(Refusal.class)
                .hasMessage("Công việc này đã kết thúc.");
    }

    @Test
    void planIsIssuedOnceThoughTwoIssueItAtOnce() throws Exception {
        var plan = draft(Map.of(), Row.ledBy("Phòng Kinh tế"));

        var results = atOnce(() -> issue(plan, ""), () -> issue(plan, ""));

        assertThat(results)
                .filteredOn(Throwable.class::isInstance)
                .singleElement()
                .satisfies(failure -> assertThat((Throwable) failure).hasMessage("Kế hoạch này đã được ban hành."));
        assertThat(assignments.findByPlanAndParentIsNull(plan)).hasSize(1);
    }

    @Test
    void membersThatEndAtTheSameMomentEndTogether() throws Exception {
        var task = issued(Row.ledBy("Các trường THCS"));
        var members = assignments.children(task);
        for (var place = 0; place < 3; place++) {
            var head = "anlao.thcs" + (place + 1) + ".truong";
            var member = members.get(place).id;
            accept(member, head, head);
            file(member, head, "REPORT");
            sign(member, head);
            act(DESK, member, "examineOutput", accepted());
        }
        var results = atOnce(members.stream()
                .map(member -> item(member.id, "decideOutput").taskId())
                .<Runnable>map(step -> () -> runner.submit(DESK_HEAD, step, accepted()))
                .toArray(Runnable[]::new));

        assertThat(results).noneMatch(Throwable.class::isInstance);
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void coordinatorsAnswerAtTheSameMoment() throws Exception {
        var task = issued(Row.ledBy("Phòng Kinh tế").with("Công an xã; Trạm Y tế; Trung tâm Phục vụ hành chính công"));
        accept(task);

        var results = atOnce(items.of(task).stream()
                .filter(item -> item.coordination().isPresent())
                .<Runnable>map(item ->
                        () -> runner.submit(item.assignee().orElseThrow(), item.taskId(), Map.of("answer", "NOTHING")))
                .toArray(Runnable[]::new));

        assertThat(results).hasSize(3).noneMatch(Throwable.class::isInstance);
    }

    @Test
    void leaderStopsWithAReason() {
        var task = issued(Row.ledBy("Phòng Kinh tế").with("Công an xã"));
        accept(task);

        assertThatThrownBy(() -> stopping.stop(task, actor(LEADER), " ")).hasMessage("Hãy nêu lý do dừng thực hiện.");
        stopping.stop(task, actor(LEADER), "Trùng nhiệm vụ");

        assertThat(state(task)).isEqualTo("dừng thực hiện");
        assertThat(of(task).stopReason).isEqualTo("Trùng nhiệm vụ");
        assertThat(items.of(task)).isEmpty();
        assertThat(running(task)).isZero();
        assertThatThrownBy(() -> stopping.stop(task, actor(LEADER), "Lần nữa"))
                .hasMessage("Nhiệm vụ đã kết thúc, không dừng được nữa.");
    }

    @Test
    void instanceDeletedByTheOperatorEndsItsTaskWithTheReason() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));

        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processDefinitionKey("assignment-lifecycle")
                        .variableValueEquals("assignmentId", task.toString())
                        .singleResult()
                        .getId(),
                "nhập nhầm");

        assertThat(state(task)).isEqualTo("dừng thực hiện");
        assertThat(of(task).stopReason).isEqualTo("Người vận hành hủy quy trình: nhập nhầm");
        assertThat(open(task)).isEmpty();
    }

    private long running(UUID task) {
        return runtime.createProcessInstanceQuery()
                .variableValueEquals("assignmentId", task.toString())
                .count();
    }

    /** Runs all at the same moment; a failure stands in the place of its result. */
    private static java.util.List<Object> atOnce(Runnable... actions) throws Exception {
        var barrier = new CyclicBarrier(actions.length);
        var threads = Executors.newFixedThreadPool(actions.length);
        try {
            var running = Stream.of(actions)
                    .map(action -> (Callable<Object>) () -> {
                        barrier.await();
                        try {
                            action.run();
                            return "done";
                        } catch (RuntimeException failed) {
                            return failed;
                        }
                    })
                    .map(threads::submit)
                    .toList();
            var results = new java.util.ArrayList<Object>();
            for (Future<Object> result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.tiendo.handover.Leaving;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authorising;

/** A leaver's open items are listed and moved in one step. */
class HandoverTests extends CommuneTest {

    private static final String ADMINISTRATOR = "anlao.quantri";
    private static final String NEXT = "anlao.kt.cv2";
    private static final String DEPUTY_HEAD = "anlao.kt.pho";
    private static final String SENTENCE = "Bàn giao từ Phạm Văn Hậu sang Đặng Thị Mai Phương, theo " + Leaving.GROUND;

    @Autowired
    ApplicationContext application;

    @AfterEach
    void asBefore() throws IOException {
        jdbc.sql("delete from deputy where reason = 'Nghỉ phép (thử)'").update();
        jdbc.sql("delete from successor").update();
        jdbc.sql("delete from handover_piece").update();
        jdbc.sql("delete from handover").update();
        communes.load(new ClassPathResource("sample/an-lao/commune.yaml").getInputStream(), Optional.of(COMMUNE));
    }

    private Leaving administrator() {
        return new Leaving(application, ADMINISTRATOR);
    }

    @Test
    void everythingOpenOfAnOfficerIsListedAndMovesWithAnEntryInEachRecord() {
        var performed = performed();
        var coordinated = coordinated();
        assertThat(administrator().pieces(OFFICER)).hasSize(2);
        assertThat(administrator().pieces(OFFICER)).anyMatch(piece -> piece.startsWith("Thực hiện: "));
        assertThat(administrator().pieces(OFFICER)).anyMatch(piece -> piece.startsWith("Phối hợp: "));

        assertThat(administrator().closing(OFFICER, NEXT)).isEqualTo(2);

        assertThat(of(performed).officer).isEqualTo(NEXT);
        assertThat(item(performed, "performAssignment").assignee()).contains(NEXT);
        assertThat(item(coordinated, "coordinate").assignee()).contains(NEXT);
        assertThat(events(performed).get(0)).isEqualTo(SENTENCE);
        assertThat(events(coordinated).get(0)).isEqualTo(SENTENCE);
        assertThat(record.of(performed, 1).get(0).by()).isEqualTo(ADMINISTRATOR);
        assertThat(organisation.person(OFFICER).orElseThrow().hasAccount()).isFalse();
        assertThat(administrator().pieces(OFFICER)).isEmpty();
        assertThat(administrator().record(OFFICER)).hasSize(2).allMatch(line -> line.endsWith("→ Đặng Thị Mai Phương"));
        file(performed, NEXT, "REPORT");
    }

    @Test
    void tasksUnderReviewMoveTooAndComeBackToTheSuccessor() {
        var task = performed();
        file(task, OFFICER, "REPORT");

        administrator().closing(OFFICER, NEXT);
        act(HEAD, task, "signOff", returned("Bổ sung số liệu"));

        assertThat(item(task, "performAssignment").assignee()).contains(NEXT);
    }

    @Test
    void singleTaskGoesToSomebodyElse() {
        var first = performed();
        var second = performed();
        var other = Map.of("assignment:" + second, DEPUTY_HEAD);

        administrator().to(NEXT, OFFICER, other, false);

        assertThat(of(first).officer).isEqualTo(NEXT);
        assertThat(of(second).officer).isEqualTo(DEPUTY_HEAD);
        assertThat(organisation.person(OFFICER).orElseThrow().hasAccount()).isTrue();
    }

    @Test
    void refusesASuccessorOfAnotherUnitAndMovesNothing() {
        var task = performed();

        assertThatThrownBy(() -> administrator().closing(OFFICER, "anlao.yt.cv1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa bàn giao")
                .hasMessageContaining("phải là người của Phòng Kinh tế");

        assertThat(of(task).officer).isEqualTo(OFFICER);
        assertThat(item(task, "performAssignment").assignee()).contains(OFFICER);
        assertThat(organisation.person(OFFICER).orElseThrow().hasAccount()).isTrue();
        assertThat(events(task)).noneMatch(event -> event.startsWith("Bàn giao"));
    }

    @Test
    void refusesASuccessorWithoutAccountOrFromElsewhereOrTheLeaver() {
        performed();
        for (var nobody : List.of("anlao.thon5.truong", OFFICER, "vanhanh")) {
            assertThatThrownBy(() -> administrator().to(nobody, OFFICER))
                    .hasMessage("Hãy chọn người nhận là người khác của xã, phường, đang có tài khoản.");
        }
    }

    @Test
    void positionPassesOnWithItsOpenWorkAndWhoDeputisedForTheLeaverStops() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        new Authorising(application, HEAD, "KT.head").until(DEPUTY_HEAD, "2026-06-10", "2026-06-19");
        assertThat(item(task, "acceptAssignment").assignee()).contains(DEPUTY_HEAD);

        administrator().closing(HEAD, NEXT);

        assertThat(item(task, "acceptAssignment").assignee()).contains(NEXT);
        accept(task, NEXT, OFFICER);
        assertThat(record.of(task, 1).get(0).byRight()).isEmpty();
    }

    @Test
    void deputyWhoTakesThePositionOverHoldsIt() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        new Authorising(application, HEAD, "KT.head").until(DEPUTY_HEAD, "2026-06-10", "2026-06-19");

        administrator().closing(HEAD, DEPUTY_HEAD);
        accept(task, DEPUTY_HEAD, OFFICER);

        assertThat(record.of(task, 1).get(0).byRight()).isEmpty();
    }

    @Test
    void whatALeaverDeputisesForGoesBackToItsHolder() {
        new Authorising(application, HEAD, "KT.head").until(DEPUTY_HEAD, "2026-06-10", "2026-06-19");
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        assertThat(administrator().pieces(DEPUTY_HEAD))
                .anyMatch(piece -> piece.startsWith("Xử lý thay: Trưởng phòng Kinh tế, đến hết 19/06/2026"));

        administrator().closing(DEPUTY_HEAD, NEXT);

        assertThat(item(task, "acceptAssignment").assignee()).contains(HEAD);
    }

    @Test
    void whatOneOfSeveralHoldersTookUpGoesToTheSuccessor() {
        var task = performed();
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        jdbc.sql("update work_item set assignee = ? where task_id = ?")
                .params(DESK, item(task, "examineOutput").taskId())
                .update();

        administrator().closing(DESK, "anlao.vhxh.cv1");

        assertThat(item(task, "examineOutput").assignee()).contains("anlao.vhxh.cv1");
        act("anlao.vhxh.cv1", task, "examineOutput", accepted());
    }

    @Test
    void headHandsOverTheUnitsTasksButNoPositionAndNoAccount() {
        var task = performed();
        var head = new Leaving(application, HEAD);

        assertThatThrownBy(() -> head.closing(OFFICER, NEXT))
                .hasMessage("Chỉ quản trị của xã, phường mới đóng được tài khoản.");
        head.to(NEXT, OFFICER);

        assertThat(of(task).officer).isEqualTo(NEXT);
        assertThat(record.of(task, 1).get(0).by()).isEqualTo(HEAD);
    }

    @Test
    void headsDeputyHandsOverAndTheRecordSaysSo() {
        var task = performed();
        new Authorising(application, HEAD, "KT.head").until(DEPUTY_HEAD, "2026-06-10", "2026-06-19");

        new Leaving(application, DEPUTY_HEAD).to(NEXT, OFFICER);

        assertThat(record.of(task, 1).get(0).byRight()).isEqualTo("xử lý thay (theo ủy quyền)");
    }

    @Test
    void nobodyElseHandsOver() {
        performed();
        for (var nobody : List.of(NEXT, "anlao.yt.truong", LEADER, DESK, "anlao.giamsat", "vanhanh")) {
            assertThatThrownBy(() -> new Leaving(application, nobody).to(NEXT, OFFICER))
                    .hasMessage("Bạn không có quyền bàn giao thay người này.");
        }
    }

    @Test
    void administratorDoesNotCloseTheirOwnAccount() {
        assertThatThrownBy(() -> administrator().closing(ADMINISTRATOR, "anlao.vp.cv1"))
                .hasMessageContaining("Không tự đóng được tài khoản của mình");
    }

    @Test
    void ofTwoWhoHandOverAtOnceTheSecondIsToldThatNothingIsLeft() throws Exception {
        var task = performed();

        var results = atOnce(() -> administrator().closing(OFFICER, NEXT), () -> administrator()
                .closing(OFFICER, NEXT));

        assertThat(results)
                .filteredOn(Throwable.class::isInstance)
                .singleElement()
                .satisfies(failure -> assertThat((Throwable) failure)
                        .isInstanceOf(Refusal.class)
                        .hasMessage("Phạm Văn Hậu không còn việc nào để bàn giao; có thể vừa được bàn giao xong."));
        assertThat(events(task)).filteredOn(SENTENCE::equals).hasSize(1);
    }

    @Test
    void reportSubmittedAtTheSameMomentIsKeptOrRefusedInWords() throws Exception {
        for (var round = 0; round < 8; round++) {
            var task = performed();
            var step = item(task, "performAssignment").taskId();
            Map<String, Object> report = Map.of("action", "PROGRESS", "percent", 40, "done", "Đã làm một phần");

            var results = atOnce(() -> administrator().to(NEXT, OFFICER), () -> runner.submit(OFFICER, step, report));

            assertThat(results.get(0)).as("handover").isEqualTo("done");
            assertThat(of(task).officer).isEqualTo(NEXT);
            assertThat(item(task, "performAssignment").assignee()).contains(NEXT);
            if (results.get(1) instanceof Throwable refused) {
                assertThat(refused)
                        .hasMessageMatching(
                                "(?s)Bạn không phải là người được giao xử lý công việc này\\.|.*TASK_WORK.*");
                assertThat(of(task).percent).isZero();
            } else {
                assertThat(of(task).percent).isEqualTo(40);
                assertThat(events(task)).contains("Cập nhật tiến độ 40%");
            }
            stopping.stop(task, actor(CHAIR), "Hết phần thử");
        }
    }

    @Test
    void stepThatOpensByNameForWhoLeftOpensForTheSuccessor() {
        jdbc.sql("insert into successor values (?, ?, now())")
                .params(OFFICER, NEXT)
                .update();
        var task = performed();
        file(task, OFFICER, "REPORT");
        account(OFFICER, false);

        act(HEAD, task, "signOff", returned("Bổ sung số liệu"));

        assertThat(item(task, "performAssignment").assignee()).contains(NEXT);
    }

    private UUID performed() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        accept(task);
        return task;
    }

    private UUID coordinated() {
        var task = issued(Row.ledBy("Trạm Y tế").with("Phòng Kinh tế"));
        accept(task, "anlao.yt.truong", "anlao.yt.cv1");
        act(HEAD, task, "coordinate", Map.of("answer", "DELEGATE", "officer", OFFICER));
        return task;
    }

    /** Runs both at the same moment; a failure stands in the place of its result. */
    private static List<Object> atOnce(Runnable... actions) throws Exception {
        var barrier = new CyclicBarrier(actions.length);
        var threads = Executors.newFixedThreadPool(actions.length);
        try {
            var running = new ArrayList<Future<Object>>();
            for (var action : actions) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    try {
                        action.run();
                        return "done";
                    } catch (RuntimeException failed) {
                        return failed;
                    }
                }));
            }
            var results = new ArrayList<>();
            for (var result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}

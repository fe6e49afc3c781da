package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.extension.Asking;
import vn.tiendo.extension.ExtensionDecided;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.RecordEntry;

/** A head asks for a later due date, VHXH gives its opinion, the leader decides, and the date moves with all on it. */
class ExtensionTests extends CommuneTest {

    private static final Row ROW = Row.ledBy("Phòng Kinh tế").with("Công an xã").until("31/07/2026");

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    TaskService tasks;

    private UUID task = UUID.randomUUID();

    @BeforeEach
    void issueOneTask() {
        task = issued(ROW);
        accept(task);
    }

    @Test
    void grantedRequestMovesTheDateAndAllThatHangsOnIt() {
        var perform = item(task, "performAssignment").taskId();
        var coordinate = item(task, "coordinate").taskId();
        assertThat(item(task, "coordinate").due()).isEqualTo("2026-07-24");

        var extension = by(HEAD).until(task, "2026-09-30");
        assertThat(open(extension)).containsExactly("adviseExtension");
        advise(extension);
        assertThat(of(task).due).isEqualTo("2026-07-31");
        agree(extension);

        assertThat(of(task).due).isEqualTo("2026-09-30");
        assertThat(of(task).originalDue).isEqualTo("2026-07-31");
        assertThat(of(task).extensions).isEqualTo(1);
        assertThat(of(task).dueSource).isEqualTo("gia hạn lần 1, quyết định ngày 10/06/2026");
        assertThat(item(task, "performAssignment").taskId()).isEqualTo(perform);
        assertThat(item(task, "performAssignment").due()).isEqualTo("2026-09-30");
        assertThat(inTasklist(perform)).isEqualTo(VietnamTime.endOf(of(task).due));
        assertThat(item(task, "coordinate").due()).isEqualTo("2026-09-23");
        assertThat(inTasklist(coordinate)).isEqualTo("2026-09-23T16:59:59Z");
        assertThat(items.of(extension)).isEmpty();
    }

    private Instant inTasklist(String taskId) {
        return tasks.createTaskQuery()
                .taskId(taskId)
                .singleResult()
                .getDueDate()
                .toInstant();
    }

    @Test
    void everyPlaceSaysThatTheDateWasExtended() {
        granted("2026-09-30");

        assertThat(facts.of(of(task)))
                .containsEntry("state", "đang thực hiện, sau 1 lần gia hạn")
                .containsEntry("due", "30/09/2026")
                .containsEntry("dueSource", "theo gia hạn lần 1, quyết định ngày 10/06/2026; ban đầu 31/07/2026");
        granted("2026-10-30");
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        act(DESK, task, "examineOutput", accepted());
        act(DESK_HEAD, task, "decideOutput", accepted());

        assertThat(of(task).stateInWords()).isEqualTo("hoàn thành đúng hạn, sau 2 lần gia hạn");
        assertThat(events(task)).contains("Kết thúc: hoàn thành đúng hạn, sau 2 lần gia hạn");
    }

    @Test
    void recordOfTheTaskHoldsEachRequestOpinionAndDecision() {
        var extension = by(HEAD).until(task, "2026-09-30");
        act(DESK, extension, "adviseExtension", Map.of("opinion", "OTHER", "note", "Đến 28/08/2026"));
        decide(extension, Map.of("decision", "OTHER", "due", "2026-08-28", "note", "Đủ thời gian"), "SUBJECTIVE");

        assertThat(record.of(task, 4).stream().map(ExtensionTests::told))
                .containsExactly(
                        LEADER + " Chuyển thời hạn: 31/07/2026 → 28/08/2026: gia hạn lần 1, quyết định ngày 10/06/2026",
                        LEADER + " Đồng ý gia hạn đến 28/08/2026, xác nhận nguyên nhân chủ quan: Đủ thời gian",
                        DESK + " Ý kiến về gia hạn: Đề nghị gia hạn đến ngày khác: Đến 28/08/2026",
                        HEAD + " Đề nghị gia hạn 31/07/2026 → 30/09/2026: Nguyên nhân khách quan."
                                + " Chờ hướng dẫn của thành phố");
        assertThat(by(HEAD).category(extension)).isEqualTo("khách quan; lãnh đạo xác nhận: chủ quan / " + LEADER);
    }

    private static String told(RecordEntry entry) {
        return entry.by() + " " + entry.event() + ": " + entry.text();
    }

    @Test
    void whatFailsAtTheEndLeavesEverythingAsItWas() {
        var extension = by(HEAD).until(task, "2026-09-30");
        advise(extension);
        var perform = item(task, "performAssignment").taskId();
        var coordinate = item(task, "coordinate");

        listening(
                decided -> {
                    assertThat(of(task).due).isEqualTo("2026-09-30");
                    throw new IllegalStateException("asked to fail");
                },
                () -> assertThatThrownBy(() -> agree(extension)).hasStackTraceContaining("asked to fail"));

        assertThat(of(task).due).isEqualTo("2026-07-31");
        assertThat(of(task).extensions).isZero();
        assertThat(item(task, "performAssignment").due()).isEqualTo("2026-07-31");
        assertThat(inTasklist(perform)).isEqualTo(VietnamTime.endOf(of(task).due));
        assertThat(item(task, "coordinate")).isEqualTo(coordinate);
        assertThat(by(HEAD).state(extension)).isEqualTo("chờ lãnh đạo quyết định");
        assertThat(open(extension)).containsExactly("decideExtension");
        assertThat(events(task)).noneMatch(event -> event.startsWith("Chuyển thời hạn"));
    }

    @Test
    void tellsOthersOfEachDecision() {
        var told = new ArrayList<ExtensionDecided>();
        var refused = by(HEAD).until(task, "2026-09-30");
        advise(refused);
        listening(told::add, () -> refuse(refused));
        var granted = by(HEAD).until(task, "2026-09-30");
        advise(granted);
        listening(told::add, () -> agree(granted));

        assertThat(told)
                .containsExactly(
                        new ExtensionDecided(refused, task, COMMUNE, "KT", false),
                        new ExtensionDecided(granted, task, COMMUNE, "KT", true));
    }

    private void listening(Consumer<ExtensionDecided> heard, Runnable action) {
        ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
            if (event.getPayload() instanceof ExtensionDecided decided) {
                heard.accept(decided);
            }
        };
        application.addApplicationListener(listener);
        try {
            action.run();
        } finally {
            application.removeApplicationListener(listener);
        }
    }

    @Test
    void refusedRequestMovesNothingAndAnotherMayFollow() {
        var extension = by(HEAD).until(task, "2026-09-30");
        advise(extension);
        assertThatThrownBy(() -> act(LEADER, extension, "decideExtension", Map.of("decision", "REFUSE")))
                .isInstanceOf(Refusal.class);
        refuse(extension);

        assertThat(by(HEAD).state(extension)).isEqualTo("không đồng ý");
        assertThat(of(task).due).isEqualTo("2026-07-31");
        assertThat(of(task).stateInWords()).isEqualTo("đang thực hiện");
        assertThat(by(HEAD).until(task, "2026-08-28")).isNotNull();
    }

    @Test
    void returnedRequestIsCompletedWithEvidenceAndDecidedAgain() throws IOException {
        var extension = by(HEAD).until(task, "2026-12-31");
        advise(extension);
        act(LEADER, extension, "decideExtension", Map.of("decision", "RETURN", "note", "Thiếu văn bản"));
        assertThat(by(HEAD).state(extension)).isEqualTo("trả lại để bổ sung");
        var revise = item(extension, "reviseExtension");
        assertThat(revise.assignee()).contains(HEAD);
        documents.add(revise.taskId(), HEAD, "Công văn.docx", "EVIDENCE", word());
        assertThatThrownBy(() -> documents.add(revise.taskId(), OFFICER, "Của tôi.docx", "EVIDENCE", word()))
                .hasMessageContaining("không thêm được tài liệu");

        act(HEAD, extension, "reviseExtension", again("2026-08-28"));
        advise(extension);
        openWork.takeOver(item(extension, "decideExtension").taskId(), CHAIR);
        act(CHAIR, extension, "decideExtension", Map.of("decision", "AGREE", "confirmedCategory", "SUBJECTIVE"));

        assertThat(of(task).due).isEqualTo("2026-08-28");
        assertThat(documents.list(extension)).singleElement().matches(file -> !file.isDraft());
        assertThat(by(HEAD).category(extension)).isEqualTo("khách quan; lãnh đạo xác nhận: chủ quan / " + CHAIR);
    }

    private static Map<String, Object> again(String due) {
        return Map.of("decision", "RESUBMIT", "due", due, "category", "OBJECTIVE", "reason", "Đã bổ sung văn bản");
    }

    @Test
    void returnedRequestMayBeWithdrawn() {
        var extension = by(HEAD).until(task, "2026-09-30");
        advise(extension);
        act(LEADER, extension, "decideExtension", Map.of("decision", "RETURN", "note", "Làm rõ"));
        act(HEAD, extension, "reviseExtension", Map.of("decision", "WITHDRAW"));

        assertThat(by(HEAD).state(extension)).isEqualTo("đã rút");
        assertThat(items.of(extension)).isEmpty();
        assertThat(of(task).due).isEqualTo("2026-07-31");
    }

    @Test
    void thirdExtensionIsRefusedWithTheTwoThatWereGranted() {
        granted("2026-08-28");
        granted("2026-09-30");

        assertThatThrownBy(() -> by(HEAD).until(task, "2026-10-30"))
                .hasMessage("Nhiệm vụ đã được gia hạn 2 lần, là số lần tối đa (gia hạn lần 1, quyết định ngày"
                        + " 10/06/2026: đến 28/08/2026; gia hạn lần 2, quyết định ngày 10/06/2026: đến 30/09/2026);"
                        + " không gia hạn thêm được nữa.");
        assertThat(of(task).originalDue).isEqualTo("2026-07-31");
        assertThat(of(task).due).isEqualTo("2026-09-30");
    }

    @Test
    void onlyTheHeadOfTheLeadOrADeputyAsks() {
        for (var other : List.of(OFFICER, "anlao.ca.truong", DESK, DESK_HEAD, LEADER, CHAIR, CLERK, "anlao.giamsat")) {
            assertThatThrownBy(() -> by(other).until(task, "2026-09-30"))
                    .as(other)
                    .hasMessage("Chỉ thủ trưởng đơn vị chủ trì mới đề nghị gia hạn được.");
        }
        deputise("KT.head", "anlao.kt.pho");
        try {
            by("anlao.kt.pho").until(task, "2026-09-30");
        } finally {
            endDeputy("KT.head");
        }
        assertThat(record.of(task, 1).get(0).byRight()).isEqualTo("xử lý thay (theo ủy quyền)");
    }

    @Test
    void nobodyElseAdvisesOrDecides() {
        var extension = by(HEAD).until(task, "2026-09-30");
        var opinion = Map.<String, Object>of("opinion", "AGREE", "note", "Phù hợp");
        for (var other : List.of(HEAD, OFFICER, LEADER, CLERK, "anlao.giamsat")) {
            assertThatThrownBy(() -> act(other, extension, "adviseExtension", opinion))
                    .as(other)
                    .isInstanceOf(RuntimeException.class);
        }
        advise(extension);
        var decision = Map.<String, Object>of("decision", "AGREE", "confirmedCategory", "OBJECTIVE");
        for (var other : List.of(HEAD, OFFICER, DESK, DESK_HEAD, "anlao.ca.truong")) {
            assertThatThrownBy(() -> act(other, extension, "decideExtension", decision))
                    .as(other)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(of(task).due).isEqualTo("2026-07-31");
    }

    @Test
    void whoReadsTheTaskReadsItsExtensions() {
        var extension = by(HEAD).until(task, "2026-09-30");

        assertThat(by("anlao.giamsat").mayRead(extension)).isTrue();
        assertThat(by(OFFICER).mayRead(extension)).isTrue();
        assertThat(by("anlao.ca.truong").mayRead(extension)).isTrue();
        assertThat(by("anlao.yt.truong").mayRead(extension)).isFalse();
        assertThat(by("vanhanh").mayRead(extension)).isFalse();
    }

    @Test
    void nobodyAdvisesOnATaskOfTheirOwnUnit() {
        var own = issued(Row.ledBy("Phòng Văn hóa - Xã hội").until("31/07/2026"));
        accept(own, DESK_HEAD, DESK);
        var ofDesk = by(DESK_HEAD).until(own, "2026-09-30");
        assertThat(open(ofDesk)).containsExactly("decideExtension");

        var hamlet = issued(Row.ledBy("Thôn Cầu").until("31/07/2026"));
        accept(hamlet, DESK, DESK);
        var ofHamlet = by(DESK).until(hamlet, "2026-09-30");
        assertThat(record.of(hamlet, 1).get(0).byRight()).isEqualTo("Phòng Văn hóa - Xã hội trả lời thay");
        assertThat(open(ofHamlet)).containsExactly("decideExtension");
        agree(ofHamlet);
        assertThat(of(hamlet).due).isEqualTo("2026-09-30");
    }

    @Test
    void evidenceComesWithTheRequestAndAFileOfAnotherKindKeepsNothing() throws IOException {
        assertThatThrownBy(() -> by(HEAD).withEvidence(task, "2026-09-30", "Văn bản.docx", new byte[] {'M', 'Z', 0}))
                .isInstanceOf(Refusal.class);
        assertThat(by(HEAD).ofTask(task)).isEmpty();
        assertThat(open(task)).containsExactly("performAssignment");

        var extension = by(HEAD).withEvidence(task, "2026-09-30", "Văn bản.docx", word().readAllBytes());
        assertThat(documents.list(extension)).singleElement().matches(file -> !file.isDraft());
        assertThat(documents.list(task)).isEmpty();
    }

    @Test
    void leaderConfirmsTheCauseAndGivesAReasonForAnotherDate() {
        var extension = by(HEAD).until(task, "2026-09-30");
        advise(extension);

        assertThatThrownBy(() -> act(LEADER, extension, "decideExtension", Map.of("decision", "AGREE")))
                .hasMessage("Hãy xác nhận nguyên nhân là khách quan hay chủ quan.");
        assertThatThrownBy(() -> act(
                        LEADER,
                        extension,
                        "decideExtension",
                        Map.of("decision", "OTHER", "due", "2026-08-28", "confirmedCategory", "OBJECTIVE")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> act(LEADER, extension, "decideExtension", Map.of("decision", "RETURN")))
                .isInstanceOf(Refusal.class);
        assertThat(open(extension)).containsExactly("decideExtension");
    }

    private void granted(String due) {
        var extension = by(HEAD).until(task, due);
        advise(extension);
        agree(extension);
    }

    private void advise(UUID extension) {
        act(DESK, extension, "adviseExtension", Map.of("opinion", "AGREE", "note", "Phù hợp"));
    }

    private void agree(UUID extension) {
        decide(extension, Map.of("decision", "AGREE"), "OBJECTIVE");
    }

    private void refuse(UUID extension) {
        act(LEADER, extension, "decideExtension", Map.of("decision", "REFUSE", "note", "Còn đủ thời gian"));
    }

    private void decide(UUID extension, Map<String, Object> fields, String category) {
        var all = new java.util.HashMap<>(fields);
        all.put("confirmedCategory", category);
        act(LEADER, extension, "decideExtension", all);
    }

    private Asking by(String username) {
        return new Asking(application, username);
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tiendo.obstacle.ObstacleAnswered;
import vn.tiendo.obstacle.ObstacleDecided;
import vn.tiendo.obstacle.Raising;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.StepView;
import vn.tiendo.workflow.UserStep;

/** A difficulty goes through VHXH to the leader, and from there to a unit or to the city, until the head says that it is solved. */
@RecordApplicationEvents
class ObstacleTests extends CommuneTest {

    private static final String OTHER_HEAD = "anlao.yt.truong";

    @Autowired
    ApplicationContext application;

    @Autowired
    ApplicationEvents published;

    @Autowired
    List<UserStep> steps;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private UUID task = UUID.randomUUID();

    @BeforeEach
    void issueOneTask() {
        task = issued(Row.ledBy("Phòng Kinh tế").with("Công an xã").until("31/07/2026"));
        accept(task);
    }

    @Test
    void headRaisesVhxhAdvisesTheLeaderDirectsAndTheHeadConfirms() throws IOException {
        var obstacle = by(HEAD).raise(task, "Thiếu kinh phí mua máy", word());
        assertThat(state(HEAD, obstacle)).isEqualTo("chờ VHXH cho ý kiến");
        assertThat(documents.list(obstacle)).singleElement().matches(file -> !file.isDraft());
        assertThat(by(HEAD).besideTask(task)).containsExactly("Thiếu kinh phí mua máy – chờ VHXH cho ý kiến");

        advise(obstacle);
        assertThat(item(obstacle, "decideObstacle").due()).isEqualTo("2026-06-12");
        direct(LEADER, obstacle, "YT", "2026-06-26");
        assertThat(state(HEAD, obstacle)).isEqualTo("đang giải quyết");
        assertThat(item(obstacle, "resolveObstacle").due()).isEqualTo("2026-06-26");
        assertThat(item(obstacle, "resolveObstacle").assignee()).contains(OTHER_HEAD);
        assertThat(published.stream(ObstacleDecided.class))
                .containsExactly(new ObstacleDecided(obstacle, task, COMMUNE, "KT"));

        act(OTHER_HEAD, obstacle, "resolveObstacle", Map.of("result", "Đã cho mượn máy"));
        assertThat(state(HEAD, obstacle)).isEqualTo("chờ xác nhận");
        act(HEAD, obstacle, "confirmObstacle", Map.of("decision", "SOLVED"));

        assertThat(state(HEAD, obstacle)).isEqualTo("đã giải quyết");
        assertThat(items.of(obstacle)).isEmpty();
        assertThat(state(task)).isEqualTo("đang thực hiện");
        assertThat(by(HEAD).record(obstacle))
                .containsExactly(
                        "Xác nhận đã giải quyết",
                        "Báo cáo kết quả giải quyết",
                        "Chỉ đạo giải quyết: Trạm Y tế, xong trước khi hết ngày 26/06/2026",
                        "Ý kiến: Đề nghị lãnh đạo chỉ đạo giải quyết",
                        "Nêu vướng mắc");
    }

    @Test
    void officersTickMakesAnObstacleThatGoesToTheCityAndComesBackAnswered() {
        progress(Map.of("difficulty", "Chưa có kinh phí", "proposal", "Cấp bổ sung", "raise", true));
        var obstacle = by(HEAD).only(task);
        assertThat(state(HEAD, obstacle)).isEqualTo("chờ thủ trưởng");
        assertThat(item(obstacle, "raiseObstacle").assignee()).contains(HEAD);
        assertThat(view(obstacle, "raiseObstacle").values())
                .containsEntry("content", "Chưa có kinh phí")
                .containsEntry("proposal", "Cấp bổ sung");

        forward(obstacle, "Chưa có kinh phí năm 2026");
        advise(obstacle);
        act(LEADER, obstacle, "decideObstacle", Map.of("decision", "CITY", "note", "Vượt thẩm quyền của xã"));
        assertThat(state(HEAD, obstacle)).isEqualTo("chờ văn bản gửi thành phố");

        var letter = Map.<String, Object>of("documentNumber", "125/UBND-VHXH", "documentDate", "2026-06-09");
        assertThatThrownBy(() -> act(CLERK, obstacle, "recordObstacleLetter", letter))
                .hasMessageContaining("Chưa có tệp «Văn bản gửi thành phố»");
        upload(obstacle, "recordObstacleLetter", CLERK, "OBSTACLE_LETTER");
        act(CLERK, obstacle, "recordObstacleLetter", letter);
        assertThat(state(HEAD, obstacle)).isEqualTo("chờ thành phố trả lời");
        assertThat(item(obstacle, "recordObstacleAnswer").due()).isEqualTo("2026-06-23");

        on("2026-06-24");
        act(DESK, obstacle, "recordObstacleAnswer", Map.of("action", "URGED", "note", "Gọi Sở Tài chính"));
        assertThat(item(obstacle, "recordObstacleAnswer").due()).isEqualTo("2026-06-23");
        assertThat(by(HEAD).words(obstacle).get("urged")).contains("Đã đôn đốc 1 lần, gần nhất ngày 24/06/2026");

        upload(obstacle, "recordObstacleAnswer", DESK, "OBSTACLE_ANSWER");
        assertThatThrownBy(() -> answer(obstacle, "2026-06-08")).hasMessageContaining("không được trước ngày");
        answer(obstacle, "2026-06-24");
        assertThat(published.stream(ObstacleAnswered.class))
                .containsExactly(new ObstacleAnswered(obstacle, task, COMMUNE, "KT"));
        act(HEAD, obstacle, "confirmObstacle", Map.of("decision", "SOLVED"));

        assertThat(state(HEAD, obstacle)).isEqualTo("đã giải quyết");
        assertThat(by(HEAD).words(obstacle))
                .containsEntry("letter", "125/UBND-VHXH, ngày 09/06/2026")
                .containsEntry("answer", "2150/UBND-KGVX, ngày 24/06/2026: Đồng ý cấp");
        assertThat(documents.list(obstacle)).hasSize(2).noneMatch(file -> file.isDraft());
    }

    @Test
    void tickWithoutADifficultyIsRefused() {
        assertThatThrownBy(() -> progress(Map.of("raise", true)))
                .hasMessage("Hãy nêu khó khăn, vướng mắc cần trình UBND giải quyết.");
        progress(Map.of("difficulty", "Trời mưa", "raise", false));

        assertThat(by(HEAD).besideTask(task)).isEmpty();
    }

    @Test
    void monthlyEntryOfAContinuousTaskRaisesOneToo() {
        var monthly = issued(Row.ledBy("Phòng Kinh tế").until("Thường xuyên"));
        accept(monthly);
        act(
                OFFICER,
                monthly,
                "reportPeriod",
                Map.of("answer", "REPORT", "done", "Tuyên truyền", "difficulty", "Thiếu loa", "raise", true));

        assertThat(by(OFFICER).besideTask(monthly)).containsExactly("Thiếu loa – chờ thủ trưởng");
        assertThat(by(HEAD).record(by(HEAD).only(monthly))).containsExactly("Báo cáo vướng mắc, đề nghị trình UBND");
    }

    @Test
    void headSettlesInTheUnitOrWithdraws() {
        progress(Map.of("difficulty", "Thiếu bàn ghế", "raise", true));
        var first = by(HEAD).only(task);
        assertThatThrownBy(() -> act(HEAD, first, "raiseObstacle", Map.of("decision", "SETTLE")))
                .isInstanceOf(Refusal.class);
        act(HEAD, first, "raiseObstacle", Map.of("decision", "SETTLE", "note", "Mượn của hội trường"));
        progress(Map.of("difficulty", "Thiếu ghế", "raise", true));
        var second = by(HEAD).only(task);
        act(HEAD, second, "raiseObstacle", Map.of("decision", "WITHDRAW", "note", "Đã đủ"));

        assertThat(state(HEAD, first)).isEqualTo("đã giải quyết");
        assertThat(state(HEAD, second)).isEqualTo("đã rút");
        assertThat(items.of(first)).isEmpty();
        assertThat(items.of(second)).isEmpty();
    }

    @Test
    void returnedOneIsMadeClearAndRefusedOneEnds() {
        var obstacle = raised("Thiếu máy");
        act(LEADER, obstacle, "decideObstacle", Map.of("decision", "RETURN", "note", "Thiếu bao nhiêu?"));
        assertThat(state(HEAD, obstacle)).isEqualTo("chờ thủ trưởng");
        assertThat(by(HEAD).words(obstacle)).containsEntry("returned", "Thiếu bao nhiêu?");

        forward(obstacle, "Thiếu 3 máy");
        advise(obstacle);
        act(LEADER, obstacle, "decideObstacle", Map.of("decision", "REFUSE", "note", "Đủ máy theo định mức"));

        assertThat(state(HEAD, obstacle)).isEqualTo("không chấp nhận");
        assertThat(items.of(obstacle)).isEmpty();
        assertThat(by(HEAD).raise(task, "Thiếu máy in")).isNotNull();
    }

    @Test
    void notSolvedGoesBackToVhxh() {
        var obstacle = raised("Mạng chậm");
        direct(LEADER, obstacle, "YT", "2026-06-26");
        act(OTHER_HEAD, obstacle, "resolveObstacle", Map.of("result", "Đã báo nhà mạng"));
        act(HEAD, obstacle, "confirmObstacle", Map.of("decision", "NOT_SOLVED", "note", "Vẫn chậm"));

        assertThat(state(HEAD, obstacle)).isEqualTo("chờ VHXH cho ý kiến");
        assertThat(open(obstacle)).containsExactly("adviseObstacle");
        assertThat(by(HEAD).words(obstacle)).containsEntry("opinion", "").containsEntry("returned", "Vẫn chậm");
    }

    @Test
    void nobodyGivesAnOpinionOnWhatVhxhItselfRaises() {
        var own = issued(Row.ledBy("Phòng Văn hóa - Xã hội").until("31/07/2026"));
        var obstacle = by(DESK_HEAD).raise(own, "Thiếu người");

        assertThat(state(DESK_HEAD, obstacle)).isEqualTo("chờ lãnh đạo");
        assertThat(open(obstacle)).containsExactly("decideObstacle");
    }

    @Test
    void obstacleOutlivesItsTaskAndSaysSo() {
        var obstacle = raised("Thiếu kinh phí");
        stopping.stop(task, actor(LEADER), "Thử");

        assertThat(open(obstacle)).containsExactly("decideObstacle");
        assertThat(by(HEAD).record(obstacle).get(0)).isEqualTo("Nhiệm vụ đã kết thúc: dừng thực hiện");
        assertThat(by(HEAD).words(obstacle)).containsEntry("taskState", "đã kết thúc: dừng thực hiện");
        direct(LEADER, obstacle, "YT", "2026-06-26");
        act(OTHER_HEAD, obstacle, "resolveObstacle", Map.of("result", "Xong"));
        act(HEAD, obstacle, "confirmObstacle", Map.of("decision", "SOLVED"));
        assertThat(state(HEAD, obstacle)).isEqualTo("đã giải quyết");
        assertThatThrownBy(() -> by(HEAD).raise(task, "Nữa")).hasMessage("Nhiệm vụ này không còn thực hiện.");
    }

    @Test
    void obstacleWhoseProcessTheOperatorDeletesEnds() {
        var obstacle = raised("Thiếu kinh phí");
        var step = tasks.createTaskQuery()
                .taskId(item(obstacle, "decideObstacle").taskId())
                .singleResult();
        runtime.deleteProcessInstance(step.getProcessInstanceId(), "Nêu nhầm");

        assertThat(state(HEAD, obstacle)).isEqualTo("đã rút");
        assertThat(items.of(obstacle)).isEmpty();
        assertThat(by(HEAD).words(obstacle)).containsEntry("returned", "Nêu nhầm");
        assertThat(by(HEAD).record(obstacle).get(0)).isEqualTo("Người vận hành hủy quy trình của vướng mắc");
    }

    @Test
    void deputyActsInTheHeadsPlaceAndTheRecordSaysSo() {
        deputise("KT.head", OTHER_HEAD);
        try {
            var obstacle = by(OTHER_HEAD).raise(task, "Thiếu kinh phí");
            assertThat(by(HEAD).record(obstacle)).containsExactly("xử lý thay (theo ủy quyền): Nêu vướng mắc");
        } finally {
            endDeputy("KT.head");
        }
    }

    @Test
    void nobodyElseRaisesDecidesOrReads() {
        assertThatThrownBy(() -> by(OFFICER).raise(task, "Thiếu")).hasMessageContaining("Chỉ thủ trưởng đơn vị");
        assertThatThrownBy(() -> by(OTHER_HEAD).raise(task, "Thiếu")).hasMessageContaining("Chỉ thủ trưởng đơn vị");
        assertThatThrownBy(() -> by(HEAD).raise(task, " ")).hasMessageContaining("Hãy nêu nội dung");
        var obstacle = raised(mark() + " Thiếu kinh phí");
        assertThatThrownBy(() -> direct(DESK, obstacle, "YT", "2026-06-26")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> direct(LEADER, obstacle, "YT", "2026-06-09"))
                .hasMessageContaining("không được trước ngày hôm nay");

        assertThat(by(OTHER_HEAD).mayRead(obstacle)).isFalse();
        assertThat(by(OTHER_HEAD).register("tim", mark())).isEmpty();
        direct(LEADER, obstacle, "YT", "2026-06-26");
        assertThat(by(OTHER_HEAD).mayRead(obstacle)).isTrue();
        assertThat(by("anlao.giamsat").mayRead(obstacle)).isTrue();
        assertThat(by("anlao.ca.truong").mayRead(obstacle)).isFalse();
        assertThat(by("vanhanh").mayRead(obstacle)).isFalse();
    }

    @Test
    void longTextsAreKeptWhole() {
        var text = "Khó khăn về kinh phí. ".repeat(500).substring(0, 9_999) + ".";
        progress(Map.of("difficulty", text, "proposal", text, "raise", true));
        var obstacle = by(HEAD).only(task);
        forward(obstacle, text);
        act(DESK, obstacle, "adviseObstacle", Map.of("suggestion", "DIRECT", "note", text));
        act(
                LEADER,
                obstacle,
                "decideObstacle",
                Map.of("decision", "DIRECT", "direction", text, "unit", "YT", "due", "2026-06-26"));
        act(OTHER_HEAD, obstacle, "resolveObstacle", Map.of("result", text));

        assertThat(by(HEAD).words(obstacle).get("content").equals(text)).isTrue();
        assertThat(by(HEAD).words(obstacle).get("result").equals(text)).isTrue();
        assertThat(by(HEAD).words(obstacle).get("decision")).hasSizeGreaterThan(10_000);
        assertThatThrownBy(() -> by(HEAD).raise(task, text + "x")).hasMessageContaining("không quá 10.000 ký tự");
        assertThat(by(HEAD).raise(task, "x".repeat(10_000))).isNotNull();
    }

    @Test
    void ofTwoDecisionsAtTheSameMomentExactlyOneHolds() throws Exception {
        var obstacle = raised("Thiếu kinh phí");
        var step = item(obstacle, "decideObstacle").taskId();
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<String>();
        try {
            var refuses = threads.submit(() -> answer(together, step, Map.of("decision", "REFUSE", "note", "Không")));
            var sends = threads.submit(() -> answer(together, step, Map.of("decision", "CITY", "note", "Trình")));
            answers.add(refuses.get(60, TimeUnit.SECONDS));
            answers.add(sends.get(60, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).containsOnlyOnce("đã quyết định");
        assertThat(by(HEAD).record(obstacle)).hasSize(3);
        assertThat(published.stream(ObstacleDecided.class).count()).isLessThanOrEqualTo(1);
    }

    private String answer(CyclicBarrier together, String step, Map<String, Object> fields) throws Exception {
        together.await(30, TimeUnit.SECONDS);
        return told(() -> {
            runner.submit(LEADER, step, fields);
            return "đã quyết định";
        });
    }

    private static String told(Callable<String> action) throws Exception {
        try {
            return action.call();
        } catch (RuntimeException refused) {
            return "không quyết định được";
        }
    }

    @Test
    void registerIsNarrowedByWhatIsAsked() {
        var mark = mark();
        var money = by(HEAD).raise(task, mark + " Thiếu kinh phí mua máy");
        var line = by(HEAD).raise(task, mark + " Đường truyền chậm");
        advise(line);
        direct(LEADER, line, "YT", "2026-06-26");

        assertThat(by(DESK).register("tim", mark + " kinh phi")).containsExactly(mark + " Thiếu kinh phí mua máy");
        assertThat(by(DESK).register("tim", mark + " KINH PHÍ máy")).hasSize(1);
        assertThat(by(DESK).register("tim", mark + " duong")).containsExactly(mark + " Đường truyền chậm");
        assertThat(by(DESK).register("tim", mark + " đất")).isEmpty();
        assertThat(by(DESK).register("tim", mark, "trang-thai", "RESOLVING")).hasSize(1);
        assertThat(by(DESK).register("tim", mark, "don-vi", "YT")).containsExactly(mark + " Đường truyền chậm");
        assertThat(by(DESK).register("tim", mark, "don-vi", "KT")).hasSize(2);
        assertThat(by(DESK).register("ke-hoach", of(task).plan.toString())).hasSize(2);
        assertThat(by(DESK).register("ke-hoach", UUID.randomUUID().toString())).isEmpty();
        assertThat(by(OTHER_HEAD).register("tim", mark)).containsExactly(mark + " Đường truyền chậm");
        assertThat(by("anlao.ca.truong").register("tim", mark)).isEmpty();
        assertThat(by(DESK).register("tim", mark, "trang", "1")).isEmpty();
        assertThat(by(DESK).counts("tim", mark, "trang-thai", "SOLVED"))
                .isEqualTo(Map.of("chờ VHXH cho ý kiến", 1L, "đang giải quyết", 1L));

        assertThat(by(DESK).register("tim", mark, "muc-do", "OVERDUE")).isEmpty();
        on("2026-06-16");
        assertThat(by(DESK).register("tim", mark, "muc-do", "OVERDUE"))
                .containsExactly(mark + " Thiếu kinh phí mua máy");
        assertThat(by(DESK).register("tim", mark, "muc-do", "OPEN")).hasSize(2);
        assertThat(state(HEAD, money)).isEqualTo("chờ VHXH cho ý kiến");
    }

    @Test
    void exportHoldsTheFilteredLinesAsTextAlone() throws IOException {
        var mark = mark();
        by(HEAD).raise(task, "=HYPERLINK(\"http://x\") " + mark);
        by(HEAD).raise(task, "Việc khác");

        try (var book = WorkbookFactory.create(new ByteArrayInputStream(by(DESK).workbook("tim", mark)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("Khó khăn, vướng mắc");
            assertThat(sheet.getRow(1).getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(sheet.getRow(1).getCell(8).getStringCellValue()).isEqualTo("chờ VHXH cho ý kiến");
        }
    }

    /** A word that no other test's obstacles have. */
    private String mark() {
        return "m" + task.toString().replace("-", "");
    }

    private Raising by(String username) {
        return new Raising(application, username);
    }

    private String state(String username, UUID obstacle) {
        return by(username).state(obstacle);
    }

    /** One that VHXH has given its opinion on. */
    private UUID raised(String content) {
        var obstacle = by(HEAD).raise(task, content);
        advise(obstacle);
        return obstacle;
    }

    private void progress(Map<String, Object> more) {
        var fields =
                new java.util.HashMap<String, Object>(Map.of("action", "PROGRESS", "percent", 20, "done", "Dự thảo"));
        fields.putAll(more);
        act(OFFICER, task, "performAssignment", fields);
    }

    private void forward(UUID obstacle, String content) {
        act(
                HEAD,
                obstacle,
                "raiseObstacle",
                Map.of("decision", "FORWARD", "content", content, "level", "CITY", "wantedBy", "2026-07-15"));
    }

    private void advise(UUID obstacle) {
        act(DESK, obstacle, "adviseObstacle", Map.of("suggestion", "DIRECT", "note", "Phù hợp"));
    }

    private void direct(String leader, UUID obstacle, String unit, String due) {
        act(
                leader,
                obstacle,
                "decideObstacle",
                Map.of("decision", "DIRECT", "direction", "Bố trí máy", "unit", unit, "due", due));
    }

    private void answer(UUID obstacle, String day) {
        act(
                DESK,
                obstacle,
                "recordObstacleAnswer",
                Map.of(
                        "action",
                        "ANSWERED",
                        "documentNumber",
                        "2150/UBND-KGVX",
                        "documentDate",
                        day,
                        "answer",
                        "Đồng ý cấp"));
    }

    private void upload(UUID obstacle, String step, String username, String type) {
        try {
            documents.add(item(obstacle, step).taskId(), username, type + ".docx", type, word());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private StepView view(UUID obstacle, String step) {
        var open = item(obstacle, step);
        return steps.stream()
                .filter(each -> each.key().equals(open.step()))
                .findFirst()
                .orElseThrow()
                .view(new vn.tiendo.workflow.StepRef(open.subject(), open.coordination()));
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.tiendo.extension.Asking;
import vn.tiendo.reminder.AnnouncingPlan;
import vn.tiendo.workflow.RecordEntry;

/** What supervisors do across tasks: read a whole history, remind and reassign many at once, let what failed try again. */
class SupervisionTests extends CommuneTest {

    private static final String OVERSEER = "anlao.giamsat";
    private static final String OPERATOR = "vanhanh";
    private static final String OTHER_OFFICER = "anlao.kt.cv2";
    private static final Row BRIDGE =
            Row.ledBy("Phòng Kinh tế").until("30/06/2026").and("title", "Sửa cầu thôn Đoài");
    private static final Row ROAD =
            Row.ledBy("Phòng Kinh tế").until("15/06/2026").and("title", "Sửa đường thôn Hạ");

    @Autowired
    WebApplicationContext context;

    @Autowired
    MovingDueDate moving;

    @Autowired
    AnnouncingPlan announcing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        jdbc.sql("delete from reminder").update();
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from notice_setting").update();
    }

    // The whole history of a case

    @Test
    void instanceShowsEverythingThatHappenedToItsTask() throws Exception {
        var task = performed(BRIDGE);
        transaction.executeWithoutResult(status -> moving.move(
                task,
                LocalDate.of(2026, 7, 15),
                new Ground(LEADER, "", "Thông báo 12/TB-UBND", LocalDate.of(2026, 6, 10))));
        file(task, OFFICER, "REPORT");

        var history = read(OVERSEER, "/giam-sat/ho-so/" + instance(task));

        assertThat(texts(history.get("record"), "event")).isEqualTo(events(task));
        assertThat(history.get("href").asText()).isEqualTo("/nhiem-vu/" + task);
        assertThat(history.get("moved")).hasSize(1);
        assertThat(history.at("/moved/0/from").asText()).isEqualTo("30/06/2026");
        assertThat(history.at("/moved/0/to").asText()).isEqualTo("15/07/2026");
        assertThat(history.at("/moved/0/ground").asText()).isEqualTo("Thông báo 12/TB-UBND");
        assertThat(history.at("/moved/0/by").asText()).isEqualTo(organisation.nameOf(LEADER));
        var stored = documents.list(task).get(0);
        assertThat(history.at("/files/0/sha256").asText()).isEqualTo(stored.sha256());
        assertThat(history.at("/files/0/size").asLong()).isEqualTo(stored.size());
        assertThat(history.at("/files/0/filed").asBoolean()).isTrue();
        assertThat(texts(history.get("mails"), "subject")).contains("Chờ anh/chị xử lý: Ký duyệt: Sửa cầu thôn Đoài");
        assertThat(texts(history.get("mails"), "state")).containsOnly("chưa cấu hình máy chủ thư");
        assertThat(texts(history.get("mails"), "recipient")).contains(organisation.nameOf(HEAD));
    }

    @Test
    void announcementOfThePlanIsPartOfTheHistory() throws Exception {
        var task = issued(BRIDGE);
        announcing.announce(of(task).plan);

        var history = read(LEADER, "/giam-sat/ho-so/" + instance(task));

        assertThat(texts(history.get("mails"), "kind")).contains("Giao nhiệm vụ");
    }

    @Test
    void requestForALaterDateHasAHistoryOfItsOwnAndItsMailsStandInTheTasksToo() throws Exception {
        var task = performed(BRIDGE);
        var extension = new Asking(context, HEAD).until(task, "2026-07-31");

        var own = read(DESK, "/giam-sat/ho-so/" + instance("assignment-extension", "extensionId", extension));
        assertThat(own.get("href").asText()).isEqualTo("/gia-han/" + extension);
        assertThat(own.get("record")).isNotEmpty();
        assertThat(texts(own.get("mails"), "kind")).containsOnly("Chờ quyết định");
        assertThat(texts(read(DESK, "/giam-sat/ho-so/" + instance(task)).get("mails"), "subject"))
                .containsAll(texts(own.get("mails"), "subject"));
    }

    @Test
    void historyIsForWhoMayReadTheTask() throws Exception {
        var task = issued(BRIDGE);
        var path = "/giam-sat/ho-so/" + instance(task);

        assertThat(as(OFFICER, get(path)).getStatus()).isEqualTo(200);
        for (var stranger : List.of("anlao.yt.cv1", OPERATOR)) {
            assertThat(as(stranger, get(path)).getStatus()).as(stranger).isEqualTo(404);
        }
        assertThat(as(LEADER, get("/giam-sat/ho-so/" + UUID.randomUUID())).getStatus())
                .isEqualTo(404);
    }

    // Open work

    @Test
    void definitionShowsWhatIsOpenInItAndInWhatItCallsTheMostOverdueFirst() throws Exception {
        var late = performed(ROAD);
        var later = performed(BRIDGE);
        on("2026-06-18");

        var shown = read(LEADER, "/giam-sat/viec?don-vi=KT&quy-trinh=" + definition("assignment-lifecycle"));

        var ids = texts(shown.get("items"), "taskId");
        assertThat(ids.indexOf(step(late))).isLessThan(ids.indexOf(step(later)));
        var line = shown.get("items").get(ids.indexOf(step(late)));
        assertThat(line.get("status").asText()).isEqualTo("quá hạn 3 ngày làm việc");
        assertThat(line.get("who").asText()).isEqualTo(organisation.nameOf(OFFICER));
        assertThat(line.get("href").asText()).isEqualTo("/nhiem-vu/" + late);
        assertThat(line.get("mayPassOn").asBoolean()).isFalse();
        assertThat(shown.get("total").asInt())
                .isEqualTo(jdbc.sql("select count(*) from work_item where commune = ? and unit = 'KT'"
                                + " and subject_kind = 'ASSIGNMENT'")
                        .param(COMMUNE)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void headSeesWhatConcernsTheOwnUnitOnly() throws Exception {
        performed(BRIDGE);
        var other = issued(Row.ledBy("Trạm Y tế"));

        var shown = read(HEAD, "/giam-sat/viec?don-vi=YT&quy-trinh=" + definition("assignment-lifecycle"));

        assertThat(texts(shown.get("items"), "taskId"))
                .isNotEmpty()
                .doesNotContain(item(other, "acceptAssignment").taskId());
        assertThat(texts(shown.get("items"), "unit")).containsOnly("Phòng Kinh tế");
        assertThat(texts(shown.get("items"), "mayPassOn")).contains("true");
    }

    // Reminding

    @Test
    void manyAreRemindedWithOneMailAPersonOnceADay() throws Exception {
        var first = performed(BRIDGE);
        var second = performed(ROAD);
        var waiting = issued(Row.ledBy("Trạm Y tế"));
        on("2026-06-18");
        var ticked = List.of(
                step(first), step(second), item(waiting, "acceptAssignment").taskId());

        assertThat(act(LEADER, "/giam-sat/nhac", Map.of("items", ticked))).isEqualTo("Đã nhắc 2 người về 3 việc.");

        assertThat(mails("Nhắc trực tiếp"))
                .hasSize(2)
                .anyMatch(text -> text.contains("Sửa cầu thôn Đoài")
                        && text.contains("Sửa đường thôn Hạ")
                        && text.contains("quá hạn 3 ngày làm việc")
                        && text.contains(organisation.nameOf(LEADER)));
        var entry = record.of(first, 1).get(0);
        assertThat(entry.event()).isEqualTo("Nhắc trực tiếp: " + organisation.nameOf(OFFICER));
        assertThat(entry.by()).isEqualTo(LEADER);
        assertThat(act(DESK, "/giam-sat/nhac", Map.of("items", ticked)))
                .isEqualTo("Không nhắc thêm ai. 3 việc đã được nhắc trong hôm nay hoặc do chính anh/chị giữ.");
        assertThat(mails("Nhắc trực tiếp")).hasSize(2);
        assertThat(record.of(first, 100).stream().map(RecordEntry::event).filter(said -> said.startsWith("Nhắc")))
                .hasSize(1);

        on("2026-06-19");
        assertThat(act(DESK_HEAD, "/giam-sat/nhac", Map.of("items", List.of(step(first)))))
                .isEqualTo("Đã nhắc 1 người về 1 việc.");
        var history = read(LEADER, "/giam-sat/ho-so/" + instance(first));
        assertThat(texts(history.get("reminders"), "what"))
                .containsExactly("nhiệm vụ: nhắc trực tiếp", "nhiệm vụ: nhắc trực tiếp");
        assertThat(texts(history.get("mails"), "kind"))
                .filteredOn("Nhắc trực tiếp"::equals)
                .hasSize(2);
    }

    @Test
    void whoWantsNoUrgentMailIsRemindedInTheLogOnly() throws Exception {
        var task = performed(BRIDGE);
        jdbc.sql(
                        """
                        insert into notice_setting (username, commune, digest_at, daily_mail, urgent_mail, calendar_attached)
                        values (?, ?, '07:30', true, false, true)""")
                .params(OFFICER, COMMUNE)
                .update();

        act(DESK, "/giam-sat/nhac", Map.of("items", List.of(step(task))));

        assertThat(mails("Nhắc trực tiếp")).isEmpty();
        assertThat(events(task).get(0)).startsWith("Nhắc trực tiếp: ");
    }

    @Test
    void onlyThePlanDeskItsHeadAndTheLeadersRemind() throws Exception {
        var ticked = Map.of("items", List.of(step(performed(BRIDGE))));

        for (var other : List.of(OFFICER, HEAD, CLERK, OVERSEER, "anlao.quantri", OPERATOR)) {
            assertThat(post(other, "/giam-sat/nhac", ticked).getStatus())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(mails("Nhắc trực tiếp")).isEmpty();
    }

    @Test
    void workOfAnotherCommuneIsNotThere() throws Exception {
        var foreign = step(performed(BRIDGE));
        jdbc.sql("update work_item set commune = 'chi-minh' where task_id = ?")
                .param(foreign)
                .update();

        var answer = post(LEADER, "/giam-sat/nhac", Map.of("items", List.of(foreign)));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("đã được xử lý xong");
        jdbc.sql("update work_item set commune = 'an-lao' where task_id = ?")
                .param(foreign)
                .update();
    }

    // Reassigning

    @Test
    void headPassesSeveralOnToAnotherOfficer() throws Exception {
        var first = performed(BRIDGE);
        var second = performed(ROAD);
        var part = coordinated();

        var ticked = List.of(step(first), step(second), item(part, "coordinate").taskId());
        assertThat(act(HEAD, "/giam-sat/doi-nguoi", Map.of("items", ticked, "to", OTHER_OFFICER)))
                .isEqualTo("Đã giao lại 3 việc.");

        for (var task : List.of(first, second)) {
            assertThat(of(task).officer).isEqualTo(OTHER_OFFICER);
            assertThat(item(task, "performAssignment").assignee()).contains(OTHER_OFFICER);
            assertThat(events(task).get(0)).isEqualTo("Đổi chuyên viên: " + organisation.nameOf(OTHER_OFFICER));
        }
        assertThat(item(part, "coordinate").assignee()).contains(OTHER_OFFICER);
        assertThat(events(part).get(0))
                .isEqualTo("Đổi người phối hợp của Phòng Kinh tế: " + organisation.nameOf(OTHER_OFFICER));
        file(first, OTHER_OFFICER, "REPORT");
    }

    @Test
    void whereOneCannotPassOnNothingDoesAndEachReasonIsSaid() throws Exception {
        var performed = performed(BRIDGE);
        var waiting = issued(ROAD);
        var ticked = List.of(step(performed), item(waiting, "acceptAssignment").taskId());

        var answer = json.readTree(post(HEAD, "/giam-sat/doi-nguoi", Map.of("items", ticked, "to", OTHER_OFFICER))
                .getContentAsByteArray());

        assertThat(answer.get("message").asText()).startsWith("Chưa giao lại việc nào: 1 việc");
        assertThat(answer.at("/refused/0/title").asText()).isEqualTo("Tiếp nhận: Sửa đường thôn Hạ");
        assertThat(answer.at("/refused/0/reason").asText()).contains("người giữ chức vụ xử lý");
        assertThat(of(performed).officer).isEqualTo(OFFICER);
        assertThat(events(performed)).noneMatch(event -> event.startsWith("Đổi"));
    }

    @Test
    void officerOfAnotherUnitIsRefused() throws Exception {
        var task = performed(BRIDGE);

        var answer = json.readTree(
                post(HEAD, "/giam-sat/doi-nguoi", Map.of("items", List.of(step(task)), "to", "anlao.yt.cv1"))
                        .getContentAsByteArray());

        assertThat(answer.at("/refused/0/reason").asText()).isEqualTo("người nhận phải là người của Phòng Kinh tế");
        assertThat(of(task).officer).isEqualTo(OFFICER);
    }

    @Test
    void whoHeadsNoUnitPassesNothingOn() throws Exception {
        var ticked = Map.of("items", List.of(step(performed(BRIDGE))), "to", OTHER_OFFICER);

        for (var other : List.of(OFFICER, LEADER, CLERK, OVERSEER, "anlao.quantri", OPERATOR)) {
            assertThat(post(other, "/giam-sat/doi-nguoi", ticked).getStatus())
                    .as(other)
                    .isEqualTo(403);
        }
        var byOtherHead =
                json.readTree(post(DESK_HEAD, "/giam-sat/doi-nguoi", ticked).getContentAsByteArray());
        assertThat(byOtherHead.at("/refused/0/reason").asText())
                .isEqualTo("chỉ thủ trưởng của Phòng Kinh tế mới đổi được người xử lý");
    }

    @Test
    void pageWithoutScriptDoesTheSame() throws Exception {
        var task = performed(BRIDGE);
        assertThat(as(HEAD, get("/viec-dang-mo")).getContentAsString())
                .contains("Thực hiện: Sửa cầu thôn Đoài", "Giao lại các việc đã chọn")
                .doesNotContain("Nhắc các việc đã chọn");
        assertThat(as(LEADER, get("/viec-dang-mo").param("quy-trinh", "assignment-output"))
                        .getContentAsString())
                .contains("Nhắc các việc đã chọn")
                .doesNotContain("Giao lại các việc đã chọn");
        assertThat(as(OFFICER, get("/viec-dang-mo")).getStatus()).isEqualTo(403);

        var request = MockMvcRequestBuilders.post("/viec-dang-mo")
                .param("lam", "giao-lai")
                .param("viec", step(task))
                .param("nguoi", OTHER_OFFICER);
        assertThat(as(HEAD, request.with(csrf())).getRedirectedUrl()).startsWith("/viec-dang-mo");

        assertThat(of(task).officer).isEqualTo(OTHER_OFFICER);
    }

    @Test
    void chartsAreFetchedOnceAndKept() throws Exception {
        assertThat(as(LEADER, get("/tinh/thu-vien/echarts-5.5.0.js")).getHeader("Cache-Control"))
                .isEqualTo("max-age=31536000, public, immutable");
    }

    // What failed

    @Test
    void failedStepIsShownWithItsReasonAndTriedAgainByTheOperator() throws Exception {
        var run = brokenReminding();
        failUntilGivenUp();

        var page = as(OPERATOR, get("/quan-tri/viec-loi")).getContentAsString();
        assertThat(page)
                .contains(
                        "Không tìm thấy dữ liệu mà bước này cần",
                        "đã dừng",
                        "Vết lỗi kỹ thuật",
                        "EmptyResultDataAccess");
        var ofCommune = as("anlao.quantri", get("/quan-tri/viec-loi")).getContentAsString();
        assertThat(ofCommune)
                .contains("Không tìm thấy dữ liệu mà bước này cần")
                .doesNotContain("EmptyResultDataAccess", "type=\"checkbox\"");
        var job = management.createJobQuery().noRetriesLeft().singleResult().getId();
        assertThat(retry("anlao.quantri", job).getStatus()).isEqualTo(403);
        assertThat(retry(LEADER, job).getStatus()).isEqualTo(403);

        mend(run);
        assertThat(retry(OPERATOR, job).getRedirectedUrl()).isEqualTo("/quan-tri/viec-loi");
        timers.fireDue(Date.from(clock.instant()));

        assertThat(management.createJobQuery().jobId(job).count()).isZero();
        assertThat(as(OPERATOR, get("/quan-tri/viec-loi")).getContentAsString()).contains("Không có bước nào bị lỗi.");
        assertThat(jdbc.sql("select detail from access_log where username = ? and event = 'RETRY'")
                        .param(OPERATOR)
                        .query(String.class)
                        .list())
                .containsExactly("1 bước");
    }

    /** A commune's reminding whose row is gone when its first step runs. */
    private UUID brokenReminding() {
        var run = UUID.randomUUID();
        mend(run);
        runtime.createProcessInstanceByKey("daily-digest")
                .processDefinitionWithoutTenantId()
                .setVariable("digestId", run.toString())
                .execute();
        jdbc.sql("delete from digest_run where id = ?").param(run).update();
        return run;
    }

    private void mend(UUID run) {
        jdbc.sql(
                        "insert into digest_run (id, commune, day, at_time, started_at) values (?, ?, '2026-06-10', '07:30', now())")
                .params(run, COMMUNE)
                .update();
    }

    private void failUntilGivenUp() {
        var time = LocalDateTime.parse("2026-06-10T08:00");
        for (var round = 0; round < 6; round++) {
            time = time.plusHours(1);
            at(time);
            timers.fireDue(Date.from(clock.instant()));
        }
    }

    private MockHttpServletResponse retry(String username, String job) throws Exception {
        return as(
                username,
                MockMvcRequestBuilders.post("/quan-tri/viec-loi")
                        .param("viec", job)
                        .with(csrf()));
    }

    private UUID performed(Row row) {
        var task = issued(row);
        accept(task);
        return task;
    }

    /** A task of another unit in which the officer has Phòng Kinh tế's part. */
    private UUID coordinated() {
        var task = issued(Row.ledBy("Trạm Y tế").with("Phòng Kinh tế"));
        accept(task, "anlao.yt.truong", "anlao.yt.truong");
        act(HEAD, task, "coordinate", Map.of("answer", "DELEGATE", "officer", OFFICER));
        return task;
    }

    private String step(UUID task) {
        return item(task, "performAssignment").taskId();
    }

    private String instance(UUID task) {
        return instance("assignment-lifecycle", "assignmentId", task);
    }

    private String instance(String process, String variable, UUID subject) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .variableValueEquals(variable, subject.toString())
                .singleResult()
                .getId();
    }

    private String definition(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<String> mails(String kind) {
        return jdbc.sql("select text from mail where kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.findValuesAsText(field);
    }

    private JsonNode read(String username, String path) throws Exception {
        var answer = as(username, get(path));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray());
    }

    /** The sentence of an answer that worked. */
    private String act(String username, String path, Map<String, Object> body) throws Exception {
        var answer = post(username, path, body);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray()).get("message").asText();
    }

    private MockHttpServletResponse post(String username, String path, Map<String, ?> body) throws Exception {
        return as(
                username,
                MockMvcRequestBuilders.post(path)
                        .contentType("application/json")
                        .content(json.writeValueAsBytes(body))
                        .with(csrf()));
    }

    private MockHttpServletResponse as(String username, MockHttpServletRequestBuilder request) throws Exception {
        var response = web.perform(request.with(user(username))).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return Objects.requireNonNull(response);
    }
}

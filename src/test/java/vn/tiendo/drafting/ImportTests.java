package vn.tiendo.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Accounts;
import vn.tiendo.unit.CommuneImport;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItems;

/** A plan's file from its upload to the plan in force, over the pages that people use, on a PostgreSQL. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "TIENDO_ADMIN_USER=vanhanh",
            "TIENDO_ADMIN_PASSWORD=TienDo@2026",
            "camunda.bpm.job-execution.enabled=false",
            "tiendo.demo=false"
        })
@AutoConfigureMockMvc
class ImportTests {

    private static final String DESK = "anlao.vhxh.tonghop";
    private static final String DESK_HEAD = "anlao.vhxh.truong";
    private static final String COLLEAGUE = "anlao.vhxh.tonghop2";
    private static final String LEADER = "anlao.pct";
    private static final String OTHER_UNIT = "anlao.kt.truong";
    private static final String OTHER_COMMUNE = "chiminh.vhxh.tonghop";

    private static final String HEADINGS =
            "STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tSản phẩm\tThời gian hoàn thành\n";

    @Autowired
    MockMvc web;

    @Autowired
    CommuneImport communes;

    @Autowired
    Organisation organisation;

    @Autowired
    Accounts accounts;

    @Autowired
    Plans plans;

    @Autowired
    StepRunner runner;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void loadCommunes() throws IOException {
        if (organisation.communes().isEmpty()) {
            for (var commune : List.of("an-lao", "chi-minh")) {
                var file = new ClassPathResource("sample/" + commune + "/commune.yaml");
                communes.load(file.getInputStream(), Optional.of(commune));
            }
            accounts.openAll("TienDo@2026");
        }
    }

    @Test
    void showsWhatIsDoubtfulOfWhatWasRead() throws Exception {
        var id = upload(plan(
                "1\tSửa đường truyền\tPhòng Kinh tế\tCông an xã\tBáo cáo\t16/2026",
                "2\tMở lớp học\tBan Điều hành số\tPhòng VHXH\t\t12/2026"));

        assertThat(open(id))
                .containsExactly(
                        "leader: Chưa chọn lãnh đạo phụ trách kế hoạch.",
                        "deadline: Thời hạn không hợp lệ: 16/2026.",
                        "lead: Chưa xác định được đơn vị: Ban Điều hành số.",
                        "lead: Chưa rõ người: chưa xác định được đơn vị chủ trì.",
                        "output: Chưa rõ kết quả: không ghi sản phẩm.");
        assertThat(row(id, "Sửa đường truyền").at("/meaning/lead").asText()).isEqualTo("Phòng Kinh tế");
        assertThat(page("/nhap-ke-hoach/" + id, DESK))
                .contains("Sửa đường truyền")
                .contains("Cần quyết định");
    }

    @Test
    void saysThatAFileIsOfAnotherCommuneAndWhatItsLetterLeavesOpen() throws Exception {
        var id = upload(plan("1\tKiểm kê thiết bị\tPhòng Kinh tế\tCông an xã\tBáo cáo\t12/2026")
                .replace("XÃ AN LÃO", "XÃ ĐÔNG SƠN")
                .replace("hàng tháng, vào ngày 18", "theo quy định"));

        assertThat(open(id))
                .contains("issuer: Tệp ghi cơ quan ban hành là xã Đông Sơn, không phải Xã An Lão.")
                .contains("unitReport: Kế hoạch không ghi ngày báo cáo định kỳ; cần nhập chế độ báo cáo.");
    }

    @Test
    void aDeadlineThatIsOverTodayIsAskedAboutBeforeTheLeaderHasToGiveAReason() throws Exception {
        var id = upload(plan("1\tKiểm kê thiết bị\tPhòng Kinh tế\tCông an xã\tBáo cáo\tQuý I/2026"));

        assertThat(open(id)).contains("deadline: Thời hạn đã qua khi ban hành: Quý I/2026.");
    }

    @Test
    void aColumnOfMoneyIsUnderstoodAndAnyOtherIsAskedAbout() throws Exception {
        var id = upload(plan("1\tKiểm kê thiết bị\tPhòng Kinh tế\tCông an xã\tBáo cáo\t12/2026\t10 triệu đồng\tKH 12")
                .replace(HEADINGS, HEADINGS.strip() + "\tKinh phí\tVăn bản căn cứ\n"));

        assertThat(open(id))
                .noneMatch(point -> point.contains("Kinh phí"))
                .anyMatch(point -> point.contains("Văn bản căn cứ"));
    }

    @Test
    void becomesAPlanInForceOnceEverythingIsDecided() throws Exception {
        var id = upload(plan("1\tKiểm kê thiết bị\tPhòng Kinh tế\tCông an xã\tBáo cáo\t16/2026"));
        assertThat(submit(id, DESK)).endsWith("/nhap-ke-hoach/" + id + "#kiem-tra");
        assertThat(intakePlan(id)).isEmpty();

        decide(id, DESK, Facts.SUBJECT, Facts.LEADER, "vice-chair");
        decide(id, DESK, "Kiểm kê thiết bị", Columns.DEADLINE, "12/2026");
        assertThat(open(id)).isEmpty();
        assertThat(submit(id, OTHER_UNIT)).isEqualTo("404");
        var plan = UUID.fromString(submit(id, DESK).replaceAll(".*/", ""));

        assertThat(plans.tasks(plan)).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("Kiểm kê thiết bị");
            assertThat(task.due()).hasValueSatisfying(due -> assertThat(due).hasToString("2026-12-31"));
            assertThat(task.doubts()).isEmpty();
        });
        assertThat(statusOf(send(post("/nhap-ke-hoach/" + id + "/gop"), DESK, Map.of("row", UUID.randomUUID()))))
                .isEqualTo(422);
        step(plan, DESK_HEAD, "userTask_checkPlan", Map.of("decision", "PASS"));
        step(plan, LEADER, "userTask_issuePlan", issue("301/KH-UBND"));
        assertThat(plans.get(plan).issued()).isTrue();
    }

    @Test
    void isCorrectedAndSubmittedAgainAfterAReturn() throws Exception {
        var id = upload(plan("1\tBổ sung sách\tPhòng Kinh tế\tCông an xã\tBáo cáo\t12/2026"));
        decide(id, DESK, Facts.SUBJECT, Facts.LEADER, "vice-chair");
        var plan = UUID.fromString(submit(id, DESK).replaceAll(".*/", ""));
        assertThat(data(id).at("/isOpen").asBoolean()).isFalse();
        step(plan, DESK_HEAD, "userTask_checkPlan", Map.of("decision", "RETURN", "note", "Đổi thời hạn"));

        assertThat(data(id).at("/isOpen").asBoolean()).isTrue();
        decide(id, DESK, "Bổ sung sách", Columns.DEADLINE, "11/2026");
        assertThat(submit(id, DESK)).endsWith("/ke-hoach/" + plan);

        assertThat(plans.tasks(plan)).singleElement().satisfies(task -> assertThat(task.deadline())
                .isEqualTo("11/2026"));
        assertThat(items.of(plan)).singleElement().satisfies(item -> assertThat(item.step())
                .isEqualTo("userTask_checkPlan"));
    }

    @Test
    void remembersForLaterPlansWhatWordsMean() throws Exception {
        var id = upload(plan("1\tVận hành bảng tin\tTổ Truyền thông xóm Đông; Kênh loa\t\tTin bài\tThường xuyên"));

        send(
                post("/nhap-ke-hoach/" + id + "/don-vi"),
                DESK,
                Map.of("words", "Tổ Truyền thông xóm Đông", "meaning", "UNIT:THON-DONG"));
        send(post("/nhap-ke-hoach/" + id + "/don-vi"), DESK, Map.of("words", "Kênh loa", "meaning", "CHANNEL"));

        assertThat(row(id, "Vận hành bảng tin").at("/meaning/lead").asText()).isEqualTo("Thôn Đông");
        var later = upload(plan("1\tViệc khác\ttổ truyền thông xóm đông\tkênh loa\tTin bài\tThường xuyên"));
        assertThat(row(later, "Việc khác").at("/meaning/lead").asText()).isEqualTo("Thôn Đông");
        assertThat(open(later)).containsExactly("leader: Chưa chọn lãnh đạo phụ trách kế hoạch.");

        takeBack(id, "«Kênh loa» là kênh thông tin");
        assertThat(open(later)).contains("coordinating: Chưa xác định được đơn vị phối hợp: kênh loa.");
    }

    @Test
    void laterSaveOfAStaleCellIsRefusedWithTheOthersName() throws Exception {
        var id = upload(plan("1\tViệc chung\tPhòng Kinh tế\t\tBáo cáo\t12/2026"));
        var before = row(id, "Việc chung");
        decide(id, COLLEAGUE, "Việc chung", Columns.DEADLINE, "11/2026");

        var refused = send(post("/nhap-ke-hoach/" + id + "/sua"), DESK, edits(before, Columns.DEADLINE, "10/2026", 0));

        assertThat(statusOf(refused)).isEqualTo(409);
        assertThat(text(refused)).contains(organisation.nameOf(COLLEAGUE)).contains("11/2026");
        assertThat(row(id, "Việc chung").at("/cells/deadline/value").asText()).isEqualTo("11/2026");
        var again = send(post("/nhap-ke-hoach/" + id + "/sua"), DESK, edits(before, Columns.DEADLINE, "10/2026", 1));
        assertThat(statusOf(again)).isEqualTo(200);
    }

    @Test
    void tellsOnlyWhatIsNew() throws Exception {
        var id = upload(plan("1\tViệc yên\tPhòng Kinh tế\t\tBáo cáo\t12/2026"));
        var revision = data(id).at("/revision").asLong();

        assertThat(statusOf(read("/nhap-ke-hoach/" + id + "/du-lieu?tu=" + revision, DESK)))
                .isEqualTo(204);
        decide(id, COLLEAGUE, "Việc yên", Columns.OUTPUT, "Kế hoạch");
        assertThat(text(read("/nhap-ke-hoach/" + id + "/du-lieu?tu=" + revision, DESK)))
                .contains("Kế hoạch");
    }

    @Test
    void splitsJoinsTakesOutAndTakesEverythingBack() throws Exception {
        var id = upload(plan(
                "1\tLập danh sách\tPhòng Kinh tế\t\tBáo cáo\t10/2026; 12/2026",
                "2\tViệc hai\tPhòng VHXH\t\tBáo cáo\t12/2026"));
        var first = row(id, "Lập danh sách");

        send(
                post("/nhap-ke-hoach/" + id + "/tach"),
                DESK,
                Map.of("first", edit(first, Columns.DEADLINE, "10/2026", 0), "second", "12/2026"));
        assertThat(tasks(id)).containsExactly("1 10/2026", "a 12/2026", "2 12/2026");
        send(
                post("/nhap-ke-hoach/" + id + "/gop"),
                DESK,
                Map.of("row", row(id, "Việc hai").get("id").asText()));
        assertThat(tasks(id)).containsExactly("1 10/2026", "a 12/2026");

        takeBack(id, "Phụ lục / I / 1a: Gộp dòng với dòng trên");
        takeBack(id, "Phụ lục / I / 1: Tách dòng làm hai");
        assertThat(tasks(id)).containsExactly("1 10/2026; 12/2026", "2 12/2026");
    }

    @Test
    void letsACellStandOnceSomebodyLooked() throws Exception {
        var id = upload(plan("1\tViệc mờ\tPhòng Kinh tế\t\tBáo cáo\t16/2026"));
        var doubt = row(id, "Việc mờ").at("/doubts/0");

        var column = Columns.SEEN + doubt.get("key").asText();
        send(post("/nhap-ke-hoach/" + id + "/sua"), DESK, edits(row(id, "Việc mờ"), column, "1", null));

        assertThat(row(id, "Việc mờ").at("/doubts/0/state").asText()).isEqualTo("SEEN");
        assertThat(row(id, "Việc mờ").at("/clear/2").asBoolean()).isFalse();
    }

    @Test
    void letsAGapInTheNumbersStandButNoMissingNumber() throws Exception {
        var id = upload(plan(
                "1\tViệc đầu\tPhòng Kinh tế\t\tBáo cáo\t12/2026", "3\tViệc cuối\tPhòng Kinh tế\t\tBáo cáo\t12/2026"));
        var gap = row(id, "Việc cuối").at("/doubts/0");
        assertThat(gap.at("/why").asText()).startsWith("Số thứ tự nhảy từ 1 sang 3");

        assertThat(gap.at("/canBeLeft").asBoolean()).isTrue();
        decide(id, DESK, "Việc cuối", Columns.NUMBER, "");
        assertThat(open(id)).contains("number: Nhiệm vụ chưa có số.");
        assertThat(row(id, "Việc cuối").at("/doubts/0/canBeLeft").asBoolean()).isFalse();
    }

    @Test
    void amendmentHasTheLeaderOfThePlanThatItChangesButNotItsNumber() throws Exception {
        var text = plan("1\tKiểm tra nhà văn hóa\tPhòng Kinh tế\t\tBáo cáo\t12/2026");
        var first = upload(text);
        decide(first, DESK, Facts.SUBJECT, Facts.LEADER, "vice-chair");
        var plan = UUID.fromString(submit(first, DESK).replaceAll(".*/", ""));
        step(plan, DESK_HEAD, "userTask_checkPlan", Map.of("decision", "PASS"));
        step(plan, LEADER, "userTask_issuePlan", issue("302/KH-UBND"));

        var table = text.replace("KẾ HOẠCH\n", "Số: 302/KH-UBND\n\nKẾ HOẠCH\n");
        var amended = upload(table, Map.of("muc-dich", "AMENDS", "ke-hoach", plan.toString()));

        assertThat(open(amended)).isEmpty();
        assertThat(data(amended).at("/rows/0/cells/planNumber/value").asText()).isEmpty();
        assertThat(submit(amended, DESK)).endsWith("/so-sanh");
    }

    @Test
    void keepsNothingOfAFileThatCannotBeRead() throws Exception {
        var before = count();
        for (var broken : List.of(
                new byte[0],
                "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8),
                "PK\3\4".getBytes(StandardCharsets.UTF_8))) {
            var answer = send("ke-hoach.docx", broken);
            assertThat(answer.getRedirectedUrl()).isEqualTo("/nhap-ke-hoach");
        }
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void namesEarlierImportsOfTheSameFile() throws Exception {
        var text = plan("1\tTrùng tệp\tPhòng Kinh tế\t\tBáo cáo\t12/2026");
        upload(text);

        assertThat(page("/nhap-ke-hoach/" + upload(text), DESK)).contains("Tệp này đã được nhập trước đây");
    }

    @Test
    void isThereForThePlanDeskAndItsUnitOnly() throws Exception {
        var id = upload(plan("1\tViệc riêng\tPhòng Kinh tế\t\tBáo cáo\t12/2026"));
        var paths = List.of("", "/" + id, "/" + id + "/du-lieu", "/" + id + "/thay-doi", "/" + id + "/tep");

        for (var path : paths) {
            assertThat(statusOf(read("/nhap-ke-hoach" + path, DESK_HEAD))).isEqualTo(200);
            assertThat(statusOf(read("/nhap-ke-hoach" + path, COLLEAGUE))).isEqualTo(200);
            assertThat(statusOf(read("/nhap-ke-hoach" + path, OTHER_UNIT))).isEqualTo(404);
            assertThat(statusOf(read("/nhap-ke-hoach" + path, LEADER))).isEqualTo(404);
        }
        paths.stream().skip(1).forEach(path -> assertThat(statusOf(read("/nhap-ke-hoach" + path, OTHER_COMMUNE)))
                .isEqualTo(404));
        assertThat(statusOf(
                        send(post("/nhap-ke-hoach/" + id + "/gop"), OTHER_COMMUNE, Map.of("row", UUID.randomUUID()))))
                .isEqualTo(404);
    }

    @Test
    void givesTheFileBackAsItCame() throws Exception {
        var text = plan("1\tTệp gốc\tPhòng Kinh tế\t\tBáo cáo\t12/2026");

        assertThat(text(read("/nhap-ke-hoach/" + upload(text) + "/tep", DESK))).isEqualTo(text);
    }

    private static String plan(String... rows) {
        return "ỦY BAN NHÂN DÂN\nXÃ AN LÃO\n\nKẾ HOẠCH\nNâng chất lượng phục vụ người dân trên địa bàn xã năm 2026\n\n"
                + "Các đơn vị báo cáo hàng tháng, vào ngày 18.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐỗ Văn Thử\n\n"
                + "Phụ lục: Phân công nhiệm vụ\n"
                + HEADINGS
                + "I\tNhóm một\t\t\t\t\n"
                + String.join("\n", rows)
                + "\n";
    }

    private UUID upload(String text) throws Exception {
        return upload(text, Map.of());
    }

    private UUID upload(String text, Map<String, String> fields) throws Exception {
        var answer = send("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8), fields);
        assertThat(answer.getRedirectedUrl()).startsWith("/nhap-ke-hoach/");
        return UUID.fromString(String.valueOf(answer.getRedirectedUrl()).replace("/nhap-ke-hoach/", ""));
    }

    private MockHttpServletResponse send(String name, byte[] content) throws Exception {
        return send(name, content, Map.of());
    }

    private MockHttpServletResponse send(String name, byte[] content, Map<String, String> fields) throws Exception {
        var file = new MockMultipartFile("tep", name, "application/octet-stream", content);
        var request = multipart("/nhap-ke-hoach").file(file);
        fields.forEach(request::param);
        return web.perform(request.with(user(DESK)).with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String user, Object body)
            throws Exception {
        return web.perform(request.contentType("application/json")
                        .content(json.writeValueAsBytes(body))
                        .with(user(user))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse read(String path, String user) {
        try {
            return web.perform(get(path).with(user(user))).andReturn().getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String page(String path, String user) {
        var answer = read(path, user);
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static int statusOf(MockHttpServletResponse answer) {
        return answer.getStatus();
    }

    private JsonNode data(UUID id) throws IOException {
        return json.readTree(page("/nhap-ke-hoach/" + id + "/du-lieu", DESK));
    }

    private Stream<JsonNode> rows(UUID id) throws IOException {
        return StreamSupport.stream(data(id).get("rows").spliterator(), false);
    }

    /** By its title; the head of the plan by the name of its subject. */
    private JsonNode row(UUID id, String title) throws IOException {
        return rows(id).filter(row -> title.equals(Facts.SUBJECT)
                        ? row.get("kind").asText().equals("PLAN")
                        : row.at("/cells/title/value").asText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tasks(UUID id) throws IOException {
        return rows(id).filter(row -> row.has("meaning")
                        && !row.get("meaning").isNull()
                        && !row.get("deleted").asBoolean())
                .sorted(java.util.Comparator.comparingDouble(
                        row -> row.get("place").asDouble()))
                .map(row -> row.get("number").asText() + " "
                        + row.at("/cells/deadline/value").asText())
                .toList();
    }

    private List<String> open(UUID id) throws IOException {
        var open = new ArrayList<String>();
        rows(id).forEach(row -> row.get("doubts").forEach(doubt -> {
            if (doubt.get("state").asText().equals("OPEN")) {
                open.add(doubt.get("column").asText() + ": " + doubt.get("why").asText());
            }
        }));
        return open;
    }

    private void decide(UUID id, String user, String title, String column, String value) throws Exception {
        var row = row(id, title);
        var version = row.at("/cells/" + column + "/version").asInt();
        var answer = send(post("/nhap-ke-hoach/" + id + "/sua"), user, edits(row, column, value, version));
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(200);
    }

    private static Map<String, Object> edits(JsonNode row, String column, String value, Integer version) {
        return Map.of("edits", List.of(edit(row, column, value, version)));
    }

    private static Map<String, Object> edit(JsonNode row, String column, String value, Integer version) {
        var edit = new HashMap<String, Object>();
        edit.put("row", row.get("id").asText());
        edit.put("column", column);
        edit.put("value", value);
        edit.put("version", version);
        return edit;
    }

    private void takeBack(UUID id, String what) throws Exception {
        var changes = json.readTree(page("/nhap-ke-hoach/" + id + "/thay-doi", DESK));
        var change = StreamSupport.stream(changes.spliterator(), false)
                .filter(entry -> entry.get("what").asText().equals(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError(changes.toString()));
        var answer = send(
                post("/nhap-ke-hoach/" + id + "/hoan-tac"),
                DESK,
                Map.of("change", change.get("id").asLong()));
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(200);
    }

    /** Where it leads, or the status where it leads nowhere. */
    private String submit(UUID id, String user) throws Exception {
        var answer = web.perform(
                        post("/nhap-ke-hoach/" + id + "/trinh").with(user(user)).with(csrf()))
                .andReturn()
                .getResponse();
        return Optional.ofNullable(answer.getRedirectedUrl()).orElse(String.valueOf(answer.getStatus()));
    }

    private Optional<UUID> intakePlan(UUID id) {
        return jdbc.sql("select plan from intake where id = ? and plan is not null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    private int count() {
        return jdbc.sql("select count(*) from intake").query(Integer.class).single();
    }

    private void step(UUID plan, String user, String step, Map<String, Object> fields) {
        var task = items.of(plan).stream()
                .filter(item -> item.step().equals(step))
                .collect(Collectors.toList())
                .get(0);
        runner.submit(user, task.taskId(), fields);
    }

    private static Map<String, Object> issue(String number) {
        return Map.of("decision", "ISSUE", "documentNumber", number, "documentDate", "2026-06-10");
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.tiendo.plan.TasksCarried;

/** What a leader approves as carried over at the year's evaluation becomes a row of next year's draft. */
class CarryingOverTests extends CommuneTest {

    @Autowired
    TasksCarried carried;

    @Autowired
    List<BesideTask> beside;

    @Autowired
    WebApplicationContext context;

    @Test
    void firstTaskMakesTheDraftAndTheNextOnesAddToIt() {
        var plan = issue(
                draft(
                        Map.of("subject", "Kế hoạch chuyển đổi số năm 2026", "annualDate", "trước 30/11"),
                        row("Nếu có").and("title", "Việc một"),
                        row("Khi có yêu cầu").and("title", "Việc hai"),
                        row("Nếu có").and("title", "Việc ba")),
                "Vẫn ban hành");
        var tasks = ofPlan(plan);
        jumpTo("2026-11-06");

        carry(tasks.get("Việc ba"));
        carry(tasks.get("Việc một"));
        evaluate(tasks.get("Việc hai"), "NOT_ARISEN");

        var label = of(tasks.get("Việc một")).reference.split(" · ")[0];
        assertThat(drafts(plan)).containsExactly("Dự thảo: chuyển tiếp từ " + label);
        assertThat(facts(plan))
                .containsEntry("subject", "Kế hoạch chuyển đổi số năm 2027")
                .containsEntry("year", "2027")
                .containsEntry("annualDate", "trước 30/11")
                .containsEntry("leader", "vice-chair");
        assertThat(cells(plan, "title")).containsExactly("Việc một", "Việc ba");
        assertThat(cells(plan, "lead")).containsOnly("Phòng Kinh tế");
        assertThat(cells(plan, "deadline")).containsOnly("Nếu có");
        assertThat(cells(plan, "number")).containsExactly("1", "3");
        assertThat(doubts(plan)).hasSize(2).allMatch(doubt -> doubt.startsWith("Thời hạn cần xác định"));
        assertThat(kinds(plan)).containsExactly("PLAN", "APPENDIX", "GROUP", "TASK", "TASK");
    }

    @Test
    void taskAndDraftAndPlanPointAtEachOther() {
        var task = issued(row("Nếu có"));
        jumpTo("2026-12-10");
        assertThat(besideIt(task, DESK)).isEmpty();
        carry(task);

        assertThat(state(task)).isEqualTo("chuyển tiếp");
        assertThat(events(task)).contains("Đưa vào dự thảo kế hoạch năm 2027");
        assertThat(besideIt(task, DESK)).singleElement().satisfies(line -> assertThat(line.href())
                .startsWith("/nhap-ke-hoach/"));
        assertThat(besideIt(task, OFFICER)).isEmpty();
        assertThat(carried.from(of(task).plan)).singleElement().satisfies(line -> assertThat(line.href())
                .isEqualTo("/nhiem-vu/" + task));
    }

    @Test
    void partsOfSeveralUnitsAreCarriedOnce() {
        var task = issued(Row.ledBy("Phòng Kinh tế, Công an xã").until("Nếu có"));
        jumpTo("2026-12-10");
        for (var part : assignments.children(task)) {
            carry(part.id);
        }

        assertThat(cells(of(task).plan, "title")).hasSize(1);
        assertThat(state(task)).isEqualTo("chuyển tiếp");
    }

    @Test
    void occurrencesOfAYearlyTaskAreNotCarriedBesideIt() {
        var task = issued(row("Hàng năm"));
        jumpTo("2026-12-10");
        carry(task);

        assertThat(cells(of(task).plan, "deadline")).containsExactly("Hàng năm");
    }

    @Test
    void draftThatWasDroppedTakesNothingMore() {
        var plan = issue(
                draft(
                        Map.of(),
                        row("Nếu có").and("title", "Việc một"),
                        row("Nếu có").and("title", "Việc hai")),
                "Cứ ban hành");
        var tasks = ofPlan(plan);
        jumpTo("2026-12-10");
        carry(tasks.get("Việc một"));
        jdbc.sql("update intake set dropped_by = ?, dropped_at = now() where id in"
                        + " (select intake from carried_task where plan = ?)")
                .params(DESK, plan)
                .update();

        carry(tasks.get("Việc hai"));

        assertThat(drafts(plan)).hasSize(2);
        assertThat(besideIt(tasks.get("Việc một"), DESK)).isEmpty();
        assertThat(besideIt(tasks.get("Việc hai"), DESK)).hasSize(1);
    }

    @Test
    void planDeskDecidesTheDeadlineSubmitsTheDraftAndBothPlansListTheTask() throws Exception {
        var task = issued(row("Nếu có").and("title", "Hỗ trợ doanh nghiệp số"));
        var old = of(task).plan;
        jumpTo("2026-12-10");
        carry(task);
        var draft = jdbc.sql("select intake from carried_task where plan = ?")
                .param(old)
                .query(UUID.class)
                .single();
        assertThat(page("/nhap-ke-hoach/" + draft))
                .contains("Nhiệm vụ chuyển tiếp từ năm trước (1)", "/nhiem-vu/" + task);
        assertThat(submit(draft)).endsWith("#kiem-tra");

        decide(draft);
        var plan = submit(draft);

        assertThat(plan).startsWith("/ke-hoach/");
        assertThat(page(plan)).contains("Nhiệm vụ chuyển tiếp từ năm trước", "Hỗ trợ doanh nghiệp số", "30/06/2027");
        assertThat(page("/ke-hoach/" + old)).contains("Nhiệm vụ chuyển tiếp sang năm sau", "Dự thảo: chuyển tiếp từ");
        assertThat(besideIt(task, OFFICER)).singleElement().satisfies(line -> assertThat(line.href())
                .isEqualTo(plan));
    }

    private String page(String path) throws Exception {
        return web().perform(get(path).with(user(DESK)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String submit(UUID draft) throws Exception {
        return String.valueOf(web().perform(post("/nhap-ke-hoach/" + draft + "/trinh")
                        .with(user(DESK))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /** Gives the task another deadline and lets all else stand. */
    private void decide(UUID draft) throws Exception {
        var edits = new ArrayList<Map<String, String>>();
        for (var row :
                json.readTree(page("/nhap-ke-hoach/" + draft + "/du-lieu")).get("rows")) {
            row.get("doubts")
                    .forEach(doubt -> edits.add(Map.of(
                            "row",
                            row.get("id").asText(),
                            "column",
                            "seen/" + doubt.get("key").asText(),
                            "value",
                            "1")));
            if (row.get("kind").asText().equals("TASK")) {
                edits.add(Map.of("row", row.get("id").asText(), "column", "deadline", "value", "30/06/2027"));
            }
        }
        web().perform(post("/nhap-ke-hoach/" + draft + "/sua")
                        .with(user(DESK))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsBytes(Map.of("edits", edits))))
                .andExpect(status().isOk());
    }

    private MockMvc web() {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private static Row row(String deadline) {
        return Row.ledBy("Phòng Kinh tế").until(deadline);
    }

    private void carry(UUID task) {
        evaluate(task, "CARRIED_OVER");
    }

    private void evaluate(UUID task, String result) {
        var proposer = item(task, "proposeEvaluation").assignee().orElseThrow();
        act(proposer, task, "proposeEvaluation", Map.of("result", result));
        act(DESK_HEAD, task, "adviseEvaluation", Map.of("opinion", "AGREE"));
        act(LEADER, task, "approveEvaluation", Map.of("result", result));
    }

    private Map<String, UUID> ofPlan(UUID plan) {
        return assignments.findByPlanAndParentIsNull(plan).stream()
                .collect(java.util.stream.Collectors.toMap(task -> task.title, task -> task.id));
    }

    private List<BesideTask.Line> besideIt(UUID task, String viewer) {
        return beside.stream()
                .map(feature -> feature.of(task, viewer))
                .filter(section -> section.title().startsWith("Chuyển tiếp"))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private List<String> drafts(UUID plan) {
        return jdbc.sql("select file_name from intake where id in (select intake from carried_task where plan = ?)")
                .param(plan)
                .query(String.class)
                .list();
    }

    private List<String> cells(UUID plan, String column) {
        return rows(plan, "written ->> '" + column + "'", " and kind = 'TASK'");
    }

    private List<String> doubts(UUID plan) {
        return rows(plan, "read -> 'noted' -> 0 ->> 'why'", " and kind = 'TASK'");
    }

    private List<String> kinds(UUID plan) {
        return rows(plan, "kind", "");
    }

    private Map<String, String> facts(UUID plan) {
        return List.of("subject", "year", "annualDate", "leader").stream()
                .collect(java.util.stream.Collectors.toMap(
                        fact -> fact, fact -> rows(plan, "written ->> '" + fact + "'", " and kind = 'PLAN'")
                                .get(0)));
    }

    private List<String> rows(UUID plan, String what, String which) {
        return jdbc.sql("select " + what + " from intake_row where intake in"
                        + " (select intake from carried_task where plan = ?)" + which + " order by place")
                .param(plan)
                .query(String.class)
                .list();
    }
}

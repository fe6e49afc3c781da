package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tiendo.amendment.Amending;
import vn.tiendo.amendment.PlanDesk;
import vn.tiendo.amendment.Proposing;
import vn.tiendo.plan.Amendment;
import vn.tiendo.plan.Plans;
import vn.tiendo.reminder.AnnouncingPlan;

/** Whoever a change of running work concerns is told what changed for them, once; nobody else is. */
class ChangeMailTests extends CommuneTest {

    private static final Row ROAD = Row.ledBy("Phòng Kinh tế").and("title", "Rà soát đường liên thôn");
    private static final Row MARKET =
            Row.ledBy("Phòng Kinh tế").with("Công an xã").until("31/08/2026").and("title", "Sắp xếp chợ phiên");
    private static final Row CLINIC = Row.ledBy("Trạm Y tế").and("title", "Khám sức khỏe người cao tuổi");
    private static final Row WATER = Row.ledBy("Công an xã").and("title", "Kiểm tra bến đò ngang");

    @Autowired
    ApplicationContext application;

    @Autowired
    Amending amending;

    @Autowired
    Plans stored;

    @Autowired
    AnnouncingPlan announcing;

    private PlanDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new PlanDesk(application, DESK);
    }

    @Test
    void amendmentTellsEachUnitWhatIsNewChangedAndStoppedForIt() {
        var plan = issue(draft(Map.of(), ROAD, MARKET, CLINIC, WATER), "");
        var draft = amendment(
                plan,
                Map.of(),
                ROAD,
                MARKET.until("30/10/2026").with("Văn phòng HĐND và UBND"),
                CLINIC,
                Row.ledBy("Phòng Kinh tế").and("title", "Trồng lại hàng cây ven kênh"));
        desk.stop(draft, of(task(plan, 4)).plannedTask, "Bến đã đóng");
        desk.confirm(draft);
        issue(draft, "");
        announcing.announce(draft);

        assertThat(units(draft)).containsExactlyInAnyOrder("KT", "CA", "VP");
        assertThat(subject(draft, "KT")).endsWith(": nhiệm vụ mới 1, thay đổi 1");
        assertThat(text(draft, "KT"))
                .contains(
                        "NHIỆM VỤ MỚI (1 nhiệm vụ)\n\nI.4. Trồng lại hàng cây ven kênh",
                        "THAY ĐỔI (1 nhiệm vụ)\n\nI.2. Sắp xếp chợ phiên",
                        "   Thời hạn: 31/08/2026 → 30/10/2026\n",
                        "   Phối hợp: Công an xã → Văn phòng HĐND và UBND\n",
                        "/nhiem-vu/" + task(plan, 2))
                .doesNotContain("Rà soát đường liên thôn", "Kiểm tra bến đò ngang");
        assertThat(subject(draft, "CA")).endsWith(": nhiệm vụ thôi thực hiện 2");
        assertThat(text(draft, "CA")).contains("Sắp xếp chợ phiên", "Kiểm tra bến đò ngang");
        assertThat(text(draft, "VP")).contains("NHIỆM VỤ MỚI (1 nhiệm vụ)\n\nI.2. Sắp xếp chợ phiên", "phối hợp");
        assertThat(html(draft, "KT")).contains("Thời hạn: 31/08/2026 → 30/10/2026", "Trồng lại hàng cây ven kênh");

        announcing.announce(draft);
        assertThat(units(draft)).hasSize(3);
        assertThat(jdbc.sql("select count(*) from mail where key like 'plan-issued:' || ? || ':%'")
                        .param(draft.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void insertedRowThatOnlyRenumbersTheOthersConcernsNobodyElse() {
        var plan = issue(draft(Map.of(), ROAD, CLINIC), "");
        var draft = amendment(plan, Map.of(), ROAD, WATER, CLINIC);
        desk.confirm(draft);
        issue(draft, "");
        announcing.announce(draft);

        assertThat(units(draft)).containsExactly("CA");
    }

    @Test
    void anotherReportDayIsToldToAllUnitsOfThePlan() {
        var plan = issue(draft(Map.of(), ROAD, CLINIC), "");
        var draft = amendment(plan, Map.of("annualDate", "trước 30/11"), ROAD, CLINIC);
        desk.confirm(draft);
        issue(draft, "");
        announcing.announce(draft);

        assertThat(units(draft)).containsExactlyInAnyOrder("KT", "YT");
        assertThat(text(draft, "YT"))
                .contains("THÔNG TIN KẾ HOẠCH\n   Ngày báo cáo hằng năm: (trống) → trước 30/11")
                .doesNotContain("Khám sức khỏe");
    }

    @Test
    void adjustmentThatChangesTheLeadTellsTheOldOneAndTheNewOne() {
        var task = issued(MARKET);
        accept(task);
        var row = stored.task(of(task).plannedTask);
        var adjustment = new Proposing(application, HEAD).ledBy(task, row, "Trạm Y tế");
        act(DESK, adjustment, "adviseAdjustment", Map.of("opinion", "AGREE", "note", "Phù hợp"));
        assertThat(units(adjustment)).isEmpty();
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "AGREE"));

        assertThat(units(adjustment)).containsExactlyInAnyOrder("KT", "YT", "CA");
        assertThat(subject(adjustment, "KT")).endsWith(": nhiệm vụ thôi thực hiện 1");
        assertThat(subject(adjustment, "YT")).endsWith(": nhiệm vụ mới 1");
        assertThat(text(adjustment, "YT")).contains("Theo quyết định điều chỉnh ngày 10/06/2026, KH ", "chủ trì");
        assertThat(text(adjustment, "CA")).contains("Chủ trì: Phòng Kinh tế → Trạm Y tế");
    }

    @Test
    void stoppedTaskIsToldToItsLeadAndWhoHelps() {
        var task = issued(MARKET);
        accept(task);
        var adjustment = new Proposing(application, HEAD).stop(task);
        act(DESK, adjustment, "adviseAdjustment", Map.of("opinion", "AGREE", "note", "Phù hợp"));
        act(LEADER, adjustment, "decideAdjustment", Map.of("decision", "AGREE"));

        assertThat(units(adjustment)).containsExactlyInAnyOrder("KT", "CA");
        assertThat(text(adjustment, "KT")).contains("THÔI THỰC HIỆN (1 nhiệm vụ)\n\nI.1. Sắp xếp chợ phiên");
    }

    private UUID amendment(UUID plan, Map<String, Object> head, Row... rows) {
        var said = new java.util.HashMap<String, Object>(Map.of("subject", "Sửa đổi, bổ sung kế hoạch năm 2026"));
        said.putAll(head);
        var draft = draft(said, rows);
        amending.declare(draft, plan, Amendment.Kind.AMENDS);
        return draft;
    }

    private UUID task(UUID plan, int number) {
        return assignments.findByPlanAndParentIsNull(plan).stream()
                .filter(assignment -> assignment.number.equals(String.valueOf(number)))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private List<String> units(UUID source) {
        return jdbc.sql("select split_part(key, ':', 3) from mail where key like 'plan-changed:' || ? || ':%'")
                .param(source.toString())
                .query(String.class)
                .list();
    }

    private String subject(UUID source, String unit) {
        return column("subject", source, unit);
    }

    private String text(UUID source, String unit) {
        return column("text", source, unit);
    }

    private String html(UUID source, String unit) {
        return column("html", source, unit);
    }

    private String column(String name, UUID source, String unit) {
        return jdbc.sql("select " + name + " from mail where key like 'plan-changed:' || ? || ':' || ? || ':%'")
                .params(source.toString(), unit)
                .query(String.class)
                .single();
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.obstacle.Raising;
import vn.tiendo.overview.Progress;
import vn.tiendo.overview.ReadModels;
import vn.tiendo.overview.Supervising;
import vn.tiendo.rehearsal.CheckingProgress;
import vn.tiendo.report.OpeningPeriods;

/** What supervisors see of a plan, and that it is written with each step. */
class ProgressTests extends CommuneTest {

    private static final String OVERDUE = "OVERDUE";

    @Autowired
    Supervising supervising;

    @Autowired
    ReadModels models;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OpeningPeriods opening;

    @Autowired
    ApplicationContext application;

    @AfterEach
    void noPlanReportsAnyMore() {
        endReports();
    }

    private UUID plan(Row... rows) {
        return issue(draft(Map.of(), rows), "Vẫn ban hành");
    }

    private UUID task(UUID plan, int number) {
        return assignments.findByPlanAndParentIsNull(plan).stream()
                .filter(task -> task.number.equals(String.valueOf(number)))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private static Map<String, String> about(UUID plan, String... more) {
        var asked = new HashMap<>(Map.of("ke-hoach", plan.toString()));
        IntStream.range(0, more.length / 2).forEach(i -> asked.put(more[2 * i], more[2 * i + 1]));
        return asked;
    }

    private Map<String, Long> figures(String username, Map<String, String> asked) {
        return supervising.of(username, asked).figures().stream()
                .collect(Collectors.toMap(
                        Progress.Figure::key, Progress.Figure::count, (one, other) -> one, LinkedHashMap::new));
    }

    private List<String> titles(String username, Map<String, String> asked) {
        return supervising.list(username, asked).stream()
                .map(Supervising.Seen::title)
                .toList();
    }

    private String stored(UUID task) {
        return jdbc.sql(
                        "select state || ' ' || percent || ' ' || coalesce(step, '-') from task_standing where assignment = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    @Test
    void isWrittenWithEachStep() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("30/06/2026"));
        assertThat(stored(task)).isEqualTo("AWAITING_ACCEPTANCE 0 userTask_acceptAssignment");
        accept(task);
        assertThat(stored(task)).isEqualTo("IN_PROGRESS 0 userTask_performAssignment");
        act(OFFICER, task, "performAssignment", Map.of("action", "PROGRESS", "percent", 40, "done", "Một phần"));
        assertThat(stored(task)).isEqualTo("IN_PROGRESS 40 userTask_performAssignment");
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        assertThat(stored(task)).isEqualTo("AWAITING_EXAMINATION 100 userTask_examineOutput");
        stopping.stop(task, actor(CHAIR), "Thôi");
        assertThat(stored(task)).isEqualTo("STOPPED 100 -");
    }

    @Test
    void staysAsItWasWhereTheStepIsRolledBack() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        transaction.executeWithoutResult(status -> {
            accept(task);
            status.setRollbackOnly();
        });
        assertThat(stored(task)).isEqualTo("AWAITING_ACCEPTANCE 0 userTask_acceptAssignment");
        assertThatThrownBy(() -> act(HEAD, task, "acceptAssignment", Map.of("decision", "ACCEPT", "officer", "nobody")))
                .isInstanceOf(RuntimeException.class);
        assertThat(stored(task)).isEqualTo("AWAITING_ACCEPTANCE 0 userTask_acceptAssignment");
    }

    @Test
    void followsObstacles() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        accept(task);
        new Raising(application, HEAD).raise(task, "Thiếu máy chủ");
        var plan = of(task).plan;

        assertThat(jdbc.sql("select obstacles from task_standing where assignment = ?")
                        .param(task)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(supervising.of(LEADER, about(plan)).obstacles())
                .extracting(Progress.Obstacles::label, Progress.Obstacles::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("chờ VHXH cho ý kiến", 1L));
    }

    /** A plan of every kind, some of it late, on 06/07/2026. */
    private UUID mixed() {
        var plan = plan(
                Row.ledBy("Phòng Kinh tế").until("30/06/2026"),
                Row.ledBy("Phòng Kinh tế").until("30/06/2026"),
                Row.ledBy("Phòng Kinh tế").until("Thường xuyên"),
                Row.ledBy("Các trường THCS").until("30/09/2026"),
                Row.ledBy("Phòng Kinh tế").until("15/07/2026"),
                Row.ledBy("Phòng Văn hóa - Xã hội").until("30/06/2026"),
                Row.ledBy("Phòng Văn hóa - Xã hội").until("16/2026"));
        deliver(task(plan, 1));
        accept(task(plan, 2));
        accept(task(plan, 5));
        accept(task(plan, 6), DESK_HEAD, "anlao.vhxh.cv1");
        file(task(plan, 6), "anlao.vhxh.cv1", "REPORT");
        sign(task(plan, 6), DESK_HEAD);
        on("2026-07-06");
        return plan;
    }

    @Test
    void countsEachNumberedTaskOnce() {
        var plan = mixed();

        assertThat(figures(LEADER, about(plan)))
                .containsExactlyEntriesOf(ordered(
                        "total",
                        7,
                        "completedOnTime",
                        1,
                        "completedLate",
                        0,
                        "inProgress",
                        2,
                        "dueSoon",
                        1,
                        "overdue",
                        1,
                        "notStarted",
                        1,
                        "waiting",
                        1,
                        "continuous",
                        1,
                        "closed",
                        0));
    }

    private static Map<String, Long> ordered(Object... pairs) {
        var found = new LinkedHashMap<String, Long>();
        IntStream.range(0, pairs.length / 2)
                .forEach(i -> found.put((String) pairs[2 * i], ((Integer) pairs[2 * i + 1]).longValue()));
        return found;
    }

    @Test
    void eachFigureOpensItsList() {
        var plan = mixed();
        for (var user : List.of(LEADER, HEAD)) {
            var seen = supervising.of(user, about(plan));
            assertThat(seen.figures()).allSatisfy(figure -> assertThat(supervising.behind(user, figure.href()))
                    .as(figure.key())
                    .isEqualTo(figure.count()));
            assertThat(seen.units()).isNotEmpty().allSatisfy(unit -> assertThat(supervising.behind(user, unit.href()))
                    .as(unit.code())
                    .isEqualTo(unit.counts().total()));
            assertThat(seen.groups()).isNotEmpty().allSatisfy(group -> assertThat(
                            supervising.behind(user, group.href()))
                    .isEqualTo(group.counts().total()));
            assertThat(seen.heat().rows())
                    .isNotEmpty()
                    .flatExtracting(Progress.HeatRow::cells)
                    .allSatisfy(cell ->
                            assertThat(supervising.behind(user, cell.href())).isEqualTo(cell.due()));
            assertThat(seen.workload()).isNotEmpty().allSatisfy(load -> assertThat(
                            supervising.behind(user, load.href()))
                    .isEqualTo(load.open()));
        }
    }

    @Test
    void standsUnitsSideBySide() {
        var seen = supervising.of(LEADER, about(mixed()));

        assertThat(seen.units())
                .filteredOn(unit -> unit.code().equals("KT"))
                .singleElement()
                .extracting(Progress.UnitCounts::counts)
                .satisfies(counts -> {
                    assertThat(counts.total()).isEqualTo(4);
                    assertThat(counts.overdue()).isEqualTo(1);
                    assertThat(counts.completedOnTime()).isEqualTo(1);
                });
        assertThat(seen.units()).anyMatch(unit -> unit.code().startsWith("THCS"));
        assertThat(seen.heat().months()).hasSize(12).startsWith("2026-01");
        assertThat(seen.heat().rows())
                .filteredOn(row -> row.code().equals("KT"))
                .flatExtracting(Progress.HeatRow::cells)
                .filteredOn(cell -> cell.month().equals("2026-06"))
                .extracting(Progress.Cell::due, Progress.Cell::completed, Progress.Cell::overdue)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, 1L, 1L));
    }

    @Test
    void saysWhoHasWhatIsOverdueAndSinceWhen() {
        var plan = mixed();
        var seen = supervising.of(LEADER, about(plan));

        assertThat(seen.overdueTotal()).isEqualTo(1);
        assertThat(seen.overdue()).singleElement().satisfies(late -> {
            assertThat(late.id()).isEqualTo(task(plan, 2).toString());
            assertThat(late.due()).isEqualTo("30/06/2026");
            assertThat(late.daysLate()).isEqualTo(4);
            assertThat(late.holder()).isEqualTo(organisation.nameOf(OFFICER));
            assertThat(late.since()).isEqualTo("10/06/2026");
        });
    }

    @Test
    void saysWhatWaitsForALeader() {
        var plan = mixed();

        assertThat(supervising.of(LEADER, about(plan)).awaitingLeader())
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.id()).isEqualTo(task(plan, 6).toString());
                    assertThat(waiting.since()).isEqualTo("10/06/2026");
                    assertThat(waiting.days()).isEqualTo(18);
                    assertThat(waiting.title()).startsWith("Lãnh đạo duyệt");
                });
    }

    @Test
    void countsACollectiveTaskLateWhereOnePartIs() {
        var plan = plan(Row.ledBy("Các trường THCS").until("30/06/2026"));
        var schools = assignments.children(task(plan, 1));
        assertThat(schools).hasSizeGreaterThan(1);
        on("2026-07-01");

        assertThat(figures(LEADER, about(plan))).containsEntry("total", 1L).containsEntry("overdue", 1L);
        assertThat(figures(LEADER, about(plan, "don-vi", schools.get(0).leadUnit())))
                .containsEntry("total", 1L)
                .containsEntry("overdue", 1L);
        assertThat(supervising.of(LEADER, about(plan)).units()).hasSize(schools.size());
        schools.forEach(school -> stopping.stop(school.id, actor(CHAIR), "Thôi"));
        assertThat(figures(LEADER, about(plan))).containsEntry("closed", 1L).containsEntry("overdue", 0L);
    }

    @Test
    void narrowsByUnitGroupPeriodAndStanding() {
        var plan = mixed();

        assertThat(titles(LEADER, about(plan, "don-vi", "VHXH")))
                .containsExactlyInAnyOrder("Nhiệm vụ thử 6", "Nhiệm vụ thử 7");
        assertThat(titles(LEADER, about(plan, "trang-thai", OVERDUE))).containsExactly("Nhiệm vụ thử 2");
        assertThat(titles(LEADER, about(plan, "trang-thai", "AWAITING_LEADER"))).containsExactly("Nhiệm vụ thử 6");
        assertThat(titles(LEADER, about(plan, "ky", "2026-07"))).containsExactly("Nhiệm vụ thử 5");
        assertThat(titles(LEADER, about(plan, "ky", "7/2026"))).containsExactly("Nhiệm vụ thử 5");
        assertThat(titles(LEADER, about(plan, "ky", "07/2026"))).containsExactly("Nhiệm vụ thử 5");
        assertThat(titles(LEADER, about(plan, "ky", "2026", "don-vi", "KT"))).hasSize(3);
        assertThat(titles(LEADER, about(plan, "nhom", "1/I"))).hasSize(7);
        assertThat(titles(LEADER, about(plan, "nhom", "1/II"))).isEmpty();
        assertThat(titles(LEADER, about(plan))).first().isEqualTo("Nhiệm vụ thử 2");
    }

    @Test
    void understandsOnlyWhatItOffers() {
        for (var wrong : List.of(
                Map.of("ky", "2026-13"),
                Map.of("ky", "13/2026"),
                Map.of("ky", "hè"),
                Map.of("trang-thai", "SOON"),
                Map.of("nhom", "I"),
                Map.of("ke-hoach", "x"),
                Map.of("don-vi", "KHONG-CO"),
                Map.of("pham-vi", "x"))) {
            assertThatThrownBy(() -> supervising.count(LEADER, wrong))
                    .as(wrong.toString())
                    .isInstanceOfSatisfying(ResponseStatusException.class, refused -> assertThat(
                                    refused.getStatusCode().value())
                            .isEqualTo(400));
        }
    }

    @Test
    void findsWordsWithAndWithoutDiacritics() {
        var plan = plan(
                Row.ledBy("Phòng Kinh tế").and("title", "Xây dựng đường truyền số liệu"),
                Row.ledBy("Phòng Kinh tế").and("title", "Tập huấn kỹ năng số"));
        for (var words : List.of("đường truyền", "duong truyen", "DUONG", "Đường TRUY", "số đường", "xay, dung!")) {
            assertThat(titles(LEADER, about(plan, "tim", words)))
                    .as(words)
                    .containsExactly("Xây dựng đường truyền số liệu");
        }
        for (var words : List.of("truyen hinh", "uong", "đườngtruyền")) {
            assertThat(titles(LEADER, about(plan, "tim", words))).as(words).isEmpty();
        }
        assertThat(titles(LEADER, about(plan, "tim", "so"))).hasSize(2);
        assertThat(titles(LEADER, about(plan, "tim", "%_'"))).hasSize(2);
        assertThat(titles(LEADER, about(plan, "tim", "a".repeat(5000)))).isEmpty();
    }

    @Test
    void showsFiftyAtATime() {
        var plan = plan(
                IntStream.range(0, 53).mapToObj(i -> Row.ledBy("Phòng Kinh tế")).toArray(Row[]::new));

        assertThat(supervising.count(LEADER, about(plan))).isEqualTo(53);
        assertThat(titles(LEADER, about(plan))).hasSize(50);
        assertThat(titles(LEADER, about(plan, "trang", "1"))).hasSize(3);
        assertThat(titles(LEADER, about(plan, "trang", "2"))).isEmpty();
        assertThat(titles(LEADER, about(plan, "trang", "-1"))).hasSize(50);
        assertThat(titles(LEADER, about(plan, "trang", "999999"))).isEmpty();
    }

    @Test
    void exportsTheListAsTextOnly() throws IOException {
        var plan = plan(
                Row.ledBy("Phòng Kinh tế").and("title", "=HYPERLINK(\"http://example.vn\")"),
                Row.ledBy("Trạm Y tế").until("30/06/2026"));
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(supervising.spreadsheet(LEADER, about(plan, "trang-thai", "NOT_STARTED"))))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .contains(of(task(plan, 1)).reference.split(" · ")[0], "2 dòng");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Nhiệm vụ thử 2");
            assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).isEqualTo("30/06/2026");
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(sheet)
                    .flatExtracting(row -> java.util.stream.StreamSupport.stream(row.spliterator(), false)
                            .toList())
                    .extracting(Cell::getCellType)
                    .containsOnly(CellType.STRING);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void aHeadSeesTheOwnUnitAlone() {
        var plan = mixed();

        assertThat(figures(HEAD, about(plan))).containsEntry("total", 4L);
        assertThat(supervising.of(HEAD, about(plan)).units())
                .extracting(Progress.UnitCounts::code)
                .containsExactly("KT");
        assertThat(supervising.of(HEAD, about(plan)).unitOptions()).hasSize(1);
        assertThat(titles(HEAD, about(plan))).doesNotContain("Nhiệm vụ thử 6");
        assertThat(titles(OFFICER, about(plan))).hasSize(4);
        assertThat(supervising.count(HEAD, about(plan, "don-vi", "VHXH"))).isEqualTo(4);
        assertThat(supervising.of(HEAD, about(plan)).awaitingLeader()).isEmpty();
        assertThat(supervising.of(HEAD, about(plan)).workload())
                .extracting(Progress.Load::unit)
                .containsOnly("Phòng Kinh tế");
    }

    @Test
    void whoHasNoUnitSeesNothing() {
        var plan = mixed();

        assertThat(figures("anlao.quantri", about(plan))).containsEntry("total", 0L);
        assertThat(titles("anlao.quantri", about(plan))).isEmpty();
    }

    @Test
    void findsWhatAUnitCoordinates() {
        var plan = plan(Row.ledBy("Phòng Văn hóa - Xã hội").with("Phòng Kinh tế"), Row.ledBy("Phòng Văn hóa - Xã hội"));
        act(
                DESK_HEAD,
                task(plan, 1),
                "acceptAssignment",
                Map.of("decision", "ACCEPT", "officer", "anlao.vhxh.cv1", "coordinators", List.of("KT")));

        assertThat(titles(HEAD, about(plan))).isEmpty();
        assertThat(titles(HEAD, about(plan, "pham-vi", "phoi-hop"))).containsExactly("Nhiệm vụ thử 1");
    }

    @Test
    void showsTheBoardOfThePresentPeriod() {
        on("2026-06-01");
        var plan = issue(
                draft(
                        Map.of(
                                "regime",
                                Map.of("unitReport", "Hằng tháng, ngày 18", "communeReport", "Hằng tháng, ngày 20")),
                        Row.ledBy("Phòng Kinh tế"),
                        Row.ledBy("Trạm Y tế")),
                "Vẫn ban hành");
        opening.openDue();

        assertThat(supervising.of(LEADER, about(plan)).board()).hasValueSatisfying(board -> {
            assertThat(board.period()).isEqualTo("tháng 6/2026");
            assertThat(board.unitsDue()).isEqualTo("17/06/2026");
            assertThat(board.units()).isEqualTo(2);
            assertThat(board.sent()).isZero();
            assertThat(board.missing()).containsExactly("Phòng Kinh tế", "Trạm Y tế");
        });
        assertThat(supervising.of(HEAD, about(plan)).board())
                .hasValueSatisfying(board -> assertThat(board.missing()).containsExactly("Phòng Kinh tế"));
    }

    @Test
    void rebuildingPutsRightWhatIsWrongAndCountsIt() {
        var plan = mixed();
        models.rebuild();
        assertThat(models.rebuild()).extracting(ReadModels.Rebuilt::differed).containsOnly(0);

        jdbc.sql("update task_standing set standing = 'CLOSED', percent = 7 where assignment = ?")
                .param(task(plan, 2))
                .update();
        jdbc.sql("delete from task_standing where assignment = ?")
                .param(task(plan, 5))
                .update();
        var lost = item(task(plan, 2), "performAssignment");
        jdbc.sql("delete from work_item where task_id = ?").param(lost.taskId()).update();
        jdbc.sql("update work_item set name = 'Sai' where subject = ?")
                .param(task(plan, 5))
                .update();

        assertThat(models.rebuild())
                .containsExactly(new ReadModels.Rebuilt("work_item", 2), new ReadModels.Rebuilt("task_standing", 2));
        assertThat(item(task(plan, 2), "performAssignment").name()).isEqualTo(lost.name());
        assertThat(figures(LEADER, about(plan))).containsEntry("overdue", 1L);
        assertThat(models.rebuild()).extracting(ReadModels.Rebuilt::differed).containsOnly(0);
    }

    /** Each rule that a rehearsal checks sees it when it is broken, of this plan among whatever other tests left. */
    @Test
    void rehearsalSeesAFigureThatIsWrong() {
        var plan = mixed();
        models.rebuild();
        var rules = new CheckingProgress(application);
        var label = "KH "
                + jdbc.sql("select number from plan where id = ?")
                        .param(plan)
                        .query(String.class)
                        .single();
        var standings = rules.standings(); // other tests' clocks went further
        var figures = rules.figures();
        assertThat(rules.readModels()).isEmpty();

        jdbc.sql("update task_standing set late_after = null where assignment = ?")
                .param(task(plan, 2))
                .update();

        assertThat(rules.readModels()).hasSize(1);
        assertThat(rules.standings())
                .filteredOn(broken -> !standings.contains(broken))
                .singleElement()
                .asString()
                .contains("Nhiệm vụ thử 2: OVERDUE 2026-06-30");
        assertThat(figures).noneMatch(broken -> broken.startsWith(label));
        assertThat(rules.figures())
                .contains(label + ", số chung OVERDUE: 0, đếm được 1", label + ", đơn vị KT OVERDUE: 0, đếm được 1")
                .contains(label + ", tháng KT 2026-06 OVERDUE: 0, đếm được 1");
        models.rebuild();
        assertThat(rules.figures()).containsExactlyElementsOf(figures);
    }

    @Test
    void looksAtAPlanHoweverManyCameAfterIt() {
        var plan = plan(Row.ledBy("Phòng Kinh tế"));
        jdbc.sql(
                        """
                        insert into plan select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
                            'number', n || '/MOI', 'issued_at', p.issued_at + interval '10 years'))).*
                        from plan p, generate_series(1, 201) n where p.id = ?""")
                .param(plan)
                .update();
        try {
            assertThat(titles(LEADER, about(plan))).hasSize(1);
        } finally {
            jdbc.sql("delete from plan where number like '%/MOI'").update();
        }
    }
}

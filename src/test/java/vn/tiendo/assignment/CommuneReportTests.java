package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.communereport.CommuneReporting;
import vn.tiendo.communereport.Figures;
import vn.tiendo.communereport.ReportedUnit.Sent;
import vn.tiendo.communereport.Section;
import vn.tiendo.measurement.Measured;
import vn.tiendo.officialdocument.FormOfDocument;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.report.OpeningPeriods;
import vn.tiendo.report.Reporting;
import vn.tiendo.sample.Samples;
import vn.tiendo.unit.Unit;

/** The commune's own report: its figures, its way from hand to hand, its files. */
class CommuneReportTests extends CommuneTest {

    private static final Row TASK = Row.ledBy("Phòng Kinh tế").until("31/12/2026");

    @Autowired
    OpeningPeriods opening;

    @Autowired
    Reporting reporting;

    @Autowired
    CommuneReporting communeReporting;

    @AfterEach
    void noPlanReportsAnyMore() {
        endReports();
    }

    private UUID monthly(Row... rows) {
        var head = new HashMap<String, Object>(
                Map.of("regime", Map.of("unitReport", "Hằng tháng, ngày 18", "communeReport", "Hằng tháng, ngày 20")));
        return issue(draft(head, rows), "Vẫn ban hành");
    }

    private void openOn(String day) {
        on(day);
        opening.openDue();
    }

    /** The period of June 2026 of a plan, after the units' day. */
    private UUID consolidated(UUID plan) {
        openOn("2026-06-01");
        jumpTo("2026-06-18");
        return june(plan).id();
    }

    private Reporting.Seen june(UUID plan) {
        return reporting.of(plan).stream()
                .filter(period -> period.called().equals("tháng 6/2026"))
                .findFirst()
                .orElseThrow();
    }

    private UUID report(UUID plan) {
        return communeReporting.of(consolidated(plan));
    }

    private void consolidate(UUID report) {
        act(DESK, report, "consolidateReport", Map.of());
    }

    private void sign(UUID report) {
        consolidate(report);
        act(DESK_HEAD, report, "checkReportContent", Map.of("decision", "PASS"));
        act(CLERK, report, "checkReportForm", Map.of("decision", "PASS"));
        act(LEADER, report, "signCommuneReport", Map.of("decision", "SIGN"));
    }

    private void issue(UUID report, int number, String day) {
        uploadSigned(report, CLERK);
        act(CLERK, report, "issueCommuneReport", issued(number, day));
    }

    private static Map<String, Object> issued(int number, String day) {
        return Map.of("documentNumber", number, "documentDate", day, "sentOutside", true);
    }

    private void uploadSigned(UUID report, String clerk) {
        try {
            var task = item(report, "issueCommuneReport").taskId();
            documents.add(task, clerk, "bao-cao-da-ky.docx", "SIGNED_REPORT", word());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void addsUp(Figures figures) {
        assertThat(figures.groups().stream().mapToInt(Figures.Count::all).sum())
                .isEqualTo(figures.total().all());
        assertThat(figures.units().stream().mapToInt(Figures.Count::all).sum())
                .isEqualTo(figures.total().all());
        for (var standing : Standing.values()) {
            assertThat(figures.groups().stream()
                            .mapToInt(group -> group.of(standing))
                            .sum())
                    .as(standing.name())
                    .isEqualTo(figures.total().of(standing));
            assertThat(figures.units().stream()
                            .mapToInt(unit -> unit.of(standing))
                            .sum())
                    .as(standing.name())
                    .isEqualTo(figures.total().of(standing));
        }
        for (var count : figures.groups()) {
            assertThat(IntStream.range(0, Standing.values().length)
                            .map(i -> count.of(Standing.values()[i]))
                            .sum())
                    .isEqualTo(count.all());
        }
    }

    /** The same count by one statement of SQL that knows nothing of the product's own way. */
    private int counted(UUID plan, String condition) {
        return jdbc.sql("select count(*) from assignment a where a.plan = ? and a.parent is null and (" + condition
                        + ")")
                .param(plan)
                .query(Integer.class)
                .single();
    }

    @Test
    void everyTotalIsTheSumOfItsPartsAndWhatSqlCounts() {
        var random = new Random(57);
        var ended = "completed_at is null and stopped_at is null and carried_at is null";
        var last = "timestamptz '2026-06-15 00:00+07'";
        for (var round = 0; round < 4; round++) {
            on("2026-05-04");
            var deadlines =
                    List.of("31/5/2026", "30/6/2026", "10/6/2026", "31/12/2026", "Thường xuyên", "Khi có hướng dẫn");
            var rows = IntStream.range(0, 9)
                    .mapToObj(i -> Row.ledBy("Phòng Kinh tế").until(deadlines.get(random.nextInt(6))))
                    .toArray(Row[]::new);
            var plan = monthly(rows);
            var tasks = assignments.findByPlanAndParentIsNull(plan).stream()
                    .filter(task -> task.kind == Kind.ONE_OFF && task.waitsFor == null)
                    .toList();
            for (var task : tasks) {
                switch (random.nextInt(4)) {
                    case 0 -> deliver(task.id);
                    case 1 -> accept(task.id);
                    case 2 -> stopping.stop(task.id, actor(CHAIR), "Thử");
                    default -> {}
                }
            }
            on("2026-06-12");
            tasks.stream()
                    .filter(task -> state(task.id).equals("đang thực hiện"))
                    .limit(1)
                    .forEach(task -> {
                        file(task.id, OFFICER, "REPORT");
                        sign(task.id, HEAD);
                        act(DESK, task.id, "examineOutput", accepted());
                        act(DESK_HEAD, task.id, "decideOutput", accepted());
                    });
            var figures = communeReporting.figures(report(plan));

            addsUp(figures);
            var total = figures.total();
            assertThat(total.all()).isEqualTo(9);
            assertThat(total.of(Standing.COMPLETED_ON_TIME))
                    .isEqualTo(counted(plan, "completed_at < " + last + " and (due is null or counts_on <= due)"));
            assertThat(total.of(Standing.COMPLETED_LATE))
                    .isEqualTo(counted(plan, "completed_at < " + last + " and counts_on > due"));
            assertThat(total.of(Standing.CLOSED)).isEqualTo(counted(plan, "stopped_at is not null"));
            assertThat(total.of(Standing.WAITING))
                    .isEqualTo(counted(plan, ended + " and (waits_for is not null or kind = 'TRIGGERED')"));
            assertThat(total.of(Standing.CONTINUOUS))
                    .isEqualTo(counted(plan, ended + " and waits_for is null and kind = 'CONTINUOUS'"));
            assertThat(total.of(Standing.OVERDUE))
                    .isEqualTo(counted(
                            plan, ended + " and kind = 'ONE_OFF' and waits_for is null and due < '2026-06-14'"));
            assertThat(total.of(Standing.NOT_STARTED))
                    .isEqualTo(
                            counted(
                                    plan,
                                    ended
                                            + " and kind = 'ONE_OFF' and waits_for is null and accepted_at is null and due >= '2026-06-14'"));
        }
    }

    @Test
    void countsATaskOfSeveralUnitsOnce() {
        on("2026-05-04");
        var plan = monthly(TASK, Row.ledBy("Các trường học").until("31/12/2026"));
        var figures = communeReporting.figures(report(plan));

        addsUp(figures);
        assertThat(figures.total().all()).isEqualTo(2);
        assertThat(figures.units()).extracting(Figures.Count::name).contains("Nhiều đơn vị cùng chủ trì");
    }

    @Test
    void goesFromHandToHandAndMayComeBackFromEach() {
        on("2026-05-04");
        var report = report(monthly(TASK));
        for (var who : List.of("checkReportContent", "checkReportForm", "signCommuneReport")) {
            consolidate(report);
            if (!who.equals("checkReportContent")) {
                act(DESK_HEAD, report, "checkReportContent", Map.of("decision", "PASS"));
            }
            if (who.equals("signCommuneReport")) {
                act(CLERK, report, "checkReportForm", Map.of("decision", "PASS"));
            }
            var by = Map.of("checkReportContent", DESK_HEAD, "checkReportForm", CLERK, "signCommuneReport", LEADER);
            act(by.get(who), report, who, Map.of("decision", "RETURN", "note", "Xem lại"));
            assertThat(open(report)).containsExactly("consolidateReport");
            assertThat(communeReporting.state(report)).isEqualTo("đang tổng hợp");
        }
        sign(report);
        assertThat(communeReporting.state(report)).isEqualTo("chờ phát hành");
        assertThatThrownBy(() -> act(CLERK, report, "issueCommuneReport", issued(12, "2026-06-18")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa có tệp báo cáo đã ký");
        issue(report, 12, "2026-06-18");
        assertThat(communeReporting.state(report)).isEqualTo("đã gửi đúng hạn");
        assertThat(open(report)).isEmpty();
    }

    @Test
    void isDueNoLaterThanTheCommunesDay() {
        on("2026-05-04");
        var report = report(monthly(TASK));

        assertThat(item(report, "consolidateReport").due()).isEqualTo(LocalDate.of(2026, 6, 19));
        on("2026-06-22");
        consolidate(report);
        assertThat(item(report, "checkReportContent").due()).isEqualTo(LocalDate.of(2026, 6, 24));
    }

    @Test
    void isLateAfterTheCommunesDay() {
        on("2026-05-04");
        var plan = monthly(TASK);
        var period = consolidated(plan);
        var report = communeReporting.of(period);
        on("2026-06-22");
        sign(report);
        issue(report, 13, "2026-06-22");

        assertThat(communeReporting.state(report)).isEqualTo("đã gửi muộn");
        assertThat(june(plan).state()).isEqualTo("LOCKED");
    }

    @Test
    void leavesOnceWithItsFilesWhereAnAddressIs() {
        on("2026-05-04");
        var plan = monthly(TASK);
        communeReporting.send(plan, "Sở Khoa học và Công nghệ", "so-khcn@example.vn");
        var report = report(plan);
        sign(report);
        uploadSigned(report, CLERK);
        assertThatThrownBy(() -> act(
                        CLERK,
                        report,
                        "issueCommuneReport",
                        Map.of("documentNumber", 14, "documentDate", "2026-06-18")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa có địa chỉ thư của: UBND thành phố");
        act(CLERK, report, "issueCommuneReport", issued(14, "2026-06-18"));

        var files = jdbc.sql("select a.name from mail_attachment a join mail m on m.id = a.mail where m.key like ?"
                        + " and m.address = 'so-khcn@example.vn' order by a.place")
                .param("commune-report:" + report + ":%")
                .query(String.class)
                .list();
        assertThat(files).containsExactly("bao-cao-da-ky.docx", "Báo cáo 14-BC-UBND tháng 6-2026 - Phụ lục.xlsx");
        assertThat(jdbc.sql("select sent_outside from commune_report where id = ?")
                        .param(report)
                        .query(String.class)
                        .single())
                .isEqualTo("UBND thành phố");
    }

    @Test
    void refusesANumberThatIsTaken() {
        on("2026-05-04");
        var first = report(monthly(TASK));
        sign(first);
        issue(first, 15, "2026-06-18");
        on("2026-05-04");
        var second = report(monthly(TASK));
        sign(second);

        assertThatThrownBy(() -> issue(second, 15, "2026-06-18")).hasMessageContaining("Số 15 đã được cấp");
    }

    @Test
    void keepsWhatSomebodyWroteAndNamesWhoWasFirst() {
        on("2026-05-04");
        var plan = monthly(TASK);
        var period = consolidated(plan);
        var report = communeReporting.of(period);
        communeReporting.save(report, Section.ASSESSMENT, 0, "Nhận xét một", DESK);

        assertThatThrownBy(() -> communeReporting.save(report, Section.ASSESSMENT, 0, "Nhận xét hai", DESK_HEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(organisation.nameOf(DESK));
        assertThatThrownBy(() -> communeReporting.save(report, Section.ASSESSMENT, 1, "x", HEAD))
                .isInstanceOf(Refusal.class);
        var unit = reporting.report(period, "KT");
        reporting.send(unit, HEAD);
        assertThat(communeReporting.figures(report).reports(Sent.LATE)).isEqualTo(1);
        assertThat(communeReporting.said(report, Section.ASSESSMENT)).contains("Nhận xét một");
        consolidate(report);
        assertThatThrownBy(() -> communeReporting.save(report, Section.ASSESSMENT, 1, "Muộn", DESK))
                .hasMessageContaining("không ở bước tổng hợp");
    }

    @Test
    void staysAsItWasSigned() {
        on("2026-05-04");
        var report = report(monthly(TASK));
        sign(report);

        for (var table : List.of("commune_report_task", "commune_report_unit", "commune_report_section")) {
            assertThatThrownBy(() -> jdbc.sql("delete from " + table + " where report = ?")
                            .param(report)
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void reportsOnTwoRegimesSideBySide() {
        on("2026-10-15");
        var monthly = monthly(TASK);
        var yearly = issue(
                draft(Map.of("regime", Map.of("unitReport", "Hằng năm, trước ngày 30/11", "communeReport", "")), TASK),
                "Vẫn ban hành");
        openOn("2026-11-06");
        jumpTo("2026-12-02");
        var month = communeReporting.of(reporting.of(monthly).get(0).id());
        var year = communeReporting.of(reporting.of(yearly).get(0).id());

        assertThat(month).isNotEqualTo(year);
        assertThat(item(year, "consolidateReport").name()).isEqualTo("Tổng hợp báo cáo năm 2026");
        assertThat(communeReporting.figures(year).total().all()).isEqualTo(1);
    }

    @Test
    void signsInTheChairsPlaceOrAsTheChair() {
        on("2026-05-04");
        var byVice = report(monthly(TASK));
        sign(byVice);
        assertThat(authority(byVice)).containsExactly("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch");
        on("2026-05-04");
        var byChair = communeReporting.of(consolidated(issue(
                draft(
                        Map.of(
                                "leader",
                                "chair",
                                "regime",
                                Map.of("unitReport", "Hằng tháng, ngày 18", "communeReport", "Hằng tháng, ngày 20")),
                        TASK),
                "Vẫn ban hành")));
        consolidate(byChair);
        act(DESK_HEAD, byChair, "checkReportContent", Map.of("decision", "PASS"));
        act(CLERK, byChair, "checkReportForm", Map.of("decision", "PASS"));
        act(CHAIR, byChair, "signCommuneReport", Map.of("decision", "SIGN"));
        assertThat(authority(byChair)).containsExactly("TM. Ủy ban nhân dân", "Chủ tịch");
    }

    private List<String> authority(UUID report) {
        return List.of((String[]) jdbc.sql("select signed_authority from commune_report where id = ?")
                .param(report)
                .query((row, number) -> row.getArray(1).getArray())
                .single());
    }

    @Test
    void eachKindOfDocumentHasTheRightForm() throws IOException {
        on("2026-05-04");
        var late = Row.ledBy("Phòng Kinh tế").until("31/5/2026");
        var plan = monthly(TASK, late, Row.ledBy("Văn phòng HĐND và UBND").until("31/5/2026"));
        var period = consolidated(plan);
        var report = communeReporting.of(period);
        var unit = reporting.report(period, "KT");

        right("cong-van-don-doc", communeReporting.urging(plan));
        right("tong-hop-ke-hoach", communeReporting.summary(plan));
        right("bao-cao-don-vi-du-thao", communeReporting.ofUnit(unit, HEAD));
        reporting.send(unit, HEAD);
        right("bao-cao-don-vi", communeReporting.ofUnit(unit, HEAD));
        right("bao-cao-xa-du-thao", communeReporting.word(report));
        sign(report);
        issue(report, 16, "2026-06-18");
        right("bao-cao-xa", communeReporting.word(report));
    }

    @Test
    void countsIndicatorsAndListsThemInAnAnnexThatStaysAsItWasSubmitted() throws IOException {
        on("2026-05-04");
        var plan = monthly(TASK);
        Measured.add(jdbc, plan, "1", "Hồ sơ nộp qua mạng", "KT", "2026 GE 80");
        Measured.add(jdbc, plan, "2", "Người dân có chữ ký số", "CA", "2030 EQ 10");
        var report = communeReporting.of(consolidated(plan));

        var draft = communeReporting.word(report);
        right("bao-cao-xa-chi-tieu-du-thao", draft);
        assertThat(text(draft))
                .contains("Kế hoạch có 2 chỉ tiêu. Kết quả đo năm 2026: chưa có số liệu 2.")
                .contains("Hồ sơ nộp qua mạng", "Người dân có chữ ký số");

        sign(report);
        jdbc.sql("update indicator set title = 'Tên khác' where plan = ?")
                .param(plan)
                .update();
        issue(report, 17, "2026-06-18");
        right("bao-cao-xa-chi-tieu", communeReporting.word(report));
        assertThat(text(communeReporting.word(report)))
                .contains("Hồ sơ nộp qua mạng")
                .doesNotContain("Tên khác");
    }

    private static String text(byte[] word) throws IOException {
        try (var document = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            return document.getText();
        }
    }

    /** Kept in the build's folder, to be looked at. */
    private static void right(String name, byte[] word) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "van-ban"));
        Files.write(folder.resolve(name + ".docx"), word);
        assertThat(FormOfDocument.broken(word)).as(name).isEmpty();
    }

    @Test
    void urgesNobodyWhereNothingIsLate() {
        on("2026-05-04");
        var plan = monthly(TASK);

        assertThatThrownBy(() -> communeReporting.urging(plan)).hasMessageContaining("Không có nhiệm vụ quá hạn");
    }

    /** 28 tasks; some units never send, one corrects, one is late, one adds something after the lock. All is rolled back. */
    @Test
    @Transactional
    void reportsOnAWholeCommune() throws IOException {
        on("2026-01-19");
        communes.load(Samples.file("binh-giang", "commune.yaml"), Optional.of("binh-giang"));
        accounts.openAll("TienDo@2026");
        var plan = plans.load(Samples.file("binh-giang", "plan.yaml"), "binh-giang");
        issuing.issue(
                plan,
                new PlanIssuing.Issue("12/KH-UBND", LocalDate.of(2026, 1, 19), "Vẫn ban hành"),
                "binhgiang.vhxh.tonghop");
        jdbc.sql("update plan_regime set since = '2026-06-01' where plan = ?")
                .param(plan)
                .update();
        openOn("2026-06-01");
        var period = reporting.of(plan).get(0).id();
        on("2026-06-15");
        var units = reporting.units(period);
        var never = units.get(0);
        var late = units.get(1);
        units.stream().skip(2).forEach(unit -> send(period, unit));
        jumpTo("2026-06-18");
        var report = communeReporting.of(period);
        assertThat(communeReporting.figures(report).reports(Sent.MISSING)).isEqualTo(2);
        send(period, late);
        var corrected = reporting.report(period, "KT");
        reporting.correct(corrected, head("KT"));
        reporting.send(corrected, head("KT"));

        var figures = communeReporting.figures(report);
        addsUp(figures);
        assertThat(figures.total().all()).isEqualTo(28);
        assertThat(figures.reports(Sent.MISSING)).isEqualTo(1);
        assertThat(figures.reports(Sent.LATE)).isEqualTo(1);
        assertThat(figures.reports(Sent.ON_TIME)).isEqualTo(units.size() - 2);
        var name = organisation.unit("binh-giang", never).name();
        assertThat(communeReporting.said(report, Section.DIRECTION)).contains("1 đơn vị chưa báo cáo: " + name);

        act("binhgiang.vhxh.tonghop", report, "consolidateReport", Map.of());
        act("binhgiang.vhxh.truong", report, "checkReportContent", Map.of("decision", "PASS"));
        act(acting("clerk"), report, "checkReportForm", Map.of("decision", "PASS"));
        act("binhgiang.pct", report, "signCommuneReport", Map.of("decision", "SIGN"));
        uploadSigned(report, acting("clerk"));
        act(acting("clerk"), report, "issueCommuneReport", issued(20, "2026-06-18"));
        assertThat(communeReporting.state(report)).isEqualTo("đã gửi đúng hạn");
        right("bao-cao-binh-giang", communeReporting.word(report));

        on("2026-06-22");
        assertThatThrownBy(() -> communeReporting.supplement(period, "binhgiang.vhxh.tonghop"))
                .hasMessageContaining("Chưa có đơn vị nào gửi nội dung bổ sung");
        reporting.correct(corrected, head("KT"));
        reporting.send(corrected, head("KT"));
        communeReporting.supplement(period, "binhgiang.vhxh.tonghop");
        var more = communeReporting.of(period);
        assertThat(more).isNotEqualTo(report);
        assertThat(item(more, "consolidateReport").name()).isEqualTo("Tổng hợp báo cáo tháng 6/2026 (bổ sung)");
        right("bao-cao-bo-sung", communeReporting.word(more));
        assertThat(communeReporting.figures(report)).isEqualTo(figures);
    }

    private void send(UUID period, String unit) {
        reporting.send(reporting.report(period, unit), head(unit));
    }

    private String head(String unit) {
        return acting(Unit.headOf(unit));
    }

    private String acting(String position) {
        return organisation
                .acting("binh-giang", position, LocalDate.of(2026, 6, 18))
                .get(0)
                .username();
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.tiendo.digest.StartingDigests;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.report.OpeningPeriods;
import vn.tiendo.report.Reporting;

/** The periods of reporting regimes, and what units report of them. */
class PeriodicReportTests extends CommuneTest {

    private static final Row TASK = Row.ledBy("Phòng Kinh tế").until("31/12/2027");

    @Autowired
    OpeningPeriods opening;

    @Autowired
    Reporting reporting;

    @Autowired
    StartingDigests digests;

    private UUID plan(String units, String commune, Row... rows) {
        var head = new HashMap<String, Object>(Map.of("regime", Map.of("unitReport", units, "communeReport", commune)));
        return issue(draft(head, rows), "Vẫn ban hành");
    }

    private UUID monthly(Row... rows) {
        return plan("Hằng tháng, ngày 18", "Hằng tháng, ngày 20", rows);
    }

    private void openOn(String day) {
        on(day);
        opening.openDue();
    }

    private Reporting.Seen only(UUID plan) {
        assertThat(reporting.of(plan)).hasSize(1);
        return reporting.of(plan).get(0);
    }

    /** The period of June 2026 of a plan of one task of Phòng Kinh tế, on its first working day. */
    private UUID june(UUID plan) {
        openOn("2026-06-01");
        return only(plan).id();
    }

    private UUID task(UUID plan) {
        return assignments.findByPlanAndParentIsNull(plan).get(0).id;
    }

    private UUID report(UUID plan) {
        return reporting.report(june(plan), "KT");
    }

    /** Of one sort, about a period, to one person. */
    private int mails(String sort, UUID period, String recipient) {
        return jdbc.sql("select count(*) from mail where key like ? and recipient = ?")
                .params(sort + ":" + period + ":%", recipient)
                .query(Integer.class)
                .single();
    }

    /** What is still open would be found by other tests' reminders; their plans open no period any more. */
    @AfterEach
    void noPlanReportsAnyMore() {
        endReports();
        jdbc.sql("delete from reminder").update();
        jdbc.sql("delete from digest_run").update();
    }

    @Test
    void opensAPeriodOnceOnTheFirstWorkingDayOfItsMonth() {
        on("2026-05-20");
        var plan = monthly(TASK);
        openOn("2026-05-31");
        assertThat(reporting.of(plan)).isEmpty();
        openOn("2026-06-01");
        opening.openDue();

        assertThat(only(plan).called()).isEqualTo("tháng 6/2026");
        assertThat(open(reporting.report(only(plan).id(), "KT"))).containsExactly("prepareUnitReport");
    }

    @Test
    void keepsTheCalendarOf2026And2027() {
        on("2026-01-02");
        var plan = monthly(TASK);
        openOn("2027-12-31");

        assertThat(reporting.of(plan))
                .extracting(period ->
                        period.units().substring(2) + " " + period.commune().substring(5))
                .containsExactly(
                        "26-01-16 01-20",
                        "26-02-11 02-13",
                        "26-03-18 03-20",
                        "26-04-16 04-20",
                        "26-05-18 05-20",
                        "26-06-17 06-19",
                        "26-07-16 07-20",
                        "26-08-18 08-20",
                        "26-09-16 09-18",
                        "26-10-16 10-20",
                        "26-11-18 11-20",
                        "26-12-16 12-18",
                        "27-01-18 01-20",
                        "27-02-17 02-19",
                        "27-03-17 03-19",
                        "27-04-15 04-20",
                        "27-05-18 05-20",
                        "27-06-16 06-18",
                        "27-07-16 07-20",
                        "27-08-18 08-20",
                        "27-09-16 09-20",
                        "27-10-18 10-20",
                        "27-11-17 11-19",
                        "27-12-16 12-20");
        assertThat(reporting.of(plan))
                .filteredOn(Reporting.Seen::asks)
                .extracting(Reporting.Seen::called, Reporting.Seen::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("tháng 2/2026", "2026-02-10"));
    }

    @Test
    void tellsOfEachDayOnce() {
        on("2026-01-02");
        var plan = monthly(TASK);
        openOn("2027-12-31");
        var periods = reporting.of(plan);

        for (var next = 1; next < periods.size(); next++) {
            var last = java.time.LocalDate.parse(periods.get(next - 1).last());
            assertThat(periods.get(next).first()).isEqualTo(last.plusDays(1).toString());
        }
    }

    @Test
    void opensWhatAnOutageMissed() {
        on("2026-03-02");
        var plan = monthly(TASK);
        openOn("2026-06-10");
        timers.fireDue(java.util.Date.from(clock.instant()));

        assertThat(reporting.of(plan))
                .extracting(Reporting.Seen::called, Reporting.Seen::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tháng 3/2026", "CONSOLIDATION"),
                        org.assertj.core.groups.Tuple.tuple("tháng 4/2026", "CONSOLIDATION"),
                        org.assertj.core.groups.Tuple.tuple("tháng 5/2026", "CONSOLIDATION"),
                        org.assertj.core.groups.Tuple.tuple("tháng 6/2026", "UNITS"));
        var march = reporting.report(reporting.of(plan).get(0).id(), "KT");
        assertThat(reporting.state(march)).isEqualTo("chưa báo cáo");
        reporting.send(march, HEAD);
        assertThat(reporting.state(march)).isEqualTo("đã gửi muộn");
    }

    @Test
    void leavesOutWhatEndedBeforeThePlan() {
        on("2026-06-16");
        var plan = monthly(TASK);
        openOn("2026-06-16");
        assertThat(reporting.of(plan)).isEmpty();
        openOn("2026-07-01");

        assertThat(only(plan).called()).isEqualTo("tháng 7/2026");
    }

    @Test
    void opensAPlanIssuedWithinAMonthAtOnce() {
        on("2026-06-08");
        var plan = monthly(TASK);
        opening.openDue();

        assertThat(only(plan).called()).isEqualTo("tháng 6/2026");
    }

    @Test
    void reportsOnTwoRegimesSideBySide() {
        on("2026-10-15");
        var monthly = monthly(TASK);
        var yearly = plan("Hằng năm, trước ngày 30/11", "", TASK);
        openOn("2026-11-06");

        assertThat(reporting.of(monthly)).extracting(Reporting.Seen::called).contains("tháng 11/2026");
        var year = only(yearly);
        assertThat(year.called()).isEqualTo("năm 2026");
        assertThat(year.opensOn()).isEqualTo("2026-11-06");
        assertThat(year.units()).isEqualTo("2026-11-27");
        assertThat(year.last()).isEqualTo("2026-11-26");
        assertThat(year.asks()).isTrue();
    }

    @Test
    void opensNothingForAnUnspecifiedRegime() {
        on("2026-05-20");
        var plan = plan("Định kỳ", "Theo quy định", TASK);
        openOn("2026-12-31");

        assertThat(reporting.of(plan)).isEmpty();
    }

    @Test
    void isFilledInBeforeAnyoneOpensIt() {
        on("2026-05-20");
        var plan = monthly(TASK);
        accept(task(plan));
        act(
                OFFICER,
                task(plan),
                "performAssignment",
                Map.of("action", "PROGRESS", "percent", 30, "done", "Đã họp các thôn"));
        var line = reporting.lines(report(plan)).get(0);

        assertThat(line.percent()).isEqualTo(30);
        assertThat(line.results()).isEqualTo("Đã họp các thôn");
        assertThat(line.state()).isEqualTo("đang thực hiện");
        assertThat(line.next()).contains("31/12/2027");
        assertThat(line.times()).isZero();
    }

    @Test
    void tellsNoneOfWhatHappenedAfterTheWindow() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var report = report(plan);
        on("2026-06-15");
        accept(task(plan));
        act(
                OFFICER,
                task(plan),
                "performAssignment",
                Map.of("action", "PROGRESS", "percent", 30, "done", "Đã họp các thôn"));
        var line = reporting.lines(report).get(0);

        assertThat(line.results()).isEmpty();
        assertThat(line.percent()).isZero();
        assertThat(line.state()).isEqualTo("chờ tiếp nhận");
    }

    @Test
    void offersWhatHappenedAfterALineWasSaved() {
        on("2026-05-20");
        var plan = monthly(TASK);
        accept(task(plan));
        var report = report(plan);
        reporting.save(report, task(plan), 0, "Viết tay", HEAD);
        act(
                OFFICER,
                task(plan),
                "performAssignment",
                Map.of("action", "PROGRESS", "percent", 55, "done", "Đã họp các thôn"));

        assertThat(reporting.lines(report).get(0).results()).isEqualTo("Viết tay");
        assertThat(reporting.lines(report).get(0).fresh()).isEqualTo(1);
        reporting.takeFresh(report, task(plan), HEAD);
        var line = reporting.lines(report).get(0);
        assertThat(line.results()).isEqualTo("Viết tay\nĐã họp các thôn");
        assertThat(line.percent()).isEqualTo(55);
        assertThat(line.fresh()).isZero();
    }

    @Test
    void refusesAStaleSaveByTheOthersName() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var report = report(plan);
        reporting.delegate(report, OFFICER, HEAD);
        reporting.save(report, task(plan), 0, "Của cán bộ", OFFICER);

        assertThatThrownBy(() -> reporting.save(report, task(plan), 0, "Của trưởng phòng", HEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(organisation.nameOf(OFFICER));
        assertThat(reporting.lines(report).get(0).results()).isEqualTo("Của cán bộ");
    }

    @Test
    void goesFromTheOfficerToTheHeadAndBack() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var report = report(plan);
        assertThatThrownBy(() -> reporting.handIn(report, HEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Còn 1 nhiệm vụ");
        reporting.delegate(report, OFFICER, HEAD);
        reporting.nothing(report, OFFICER);
        reporting.handIn(report, OFFICER);
        assertThat(reporting.state(report)).isEqualTo("chờ ký");
        assertThatThrownBy(() -> reporting.nothing(report, OFFICER)).isInstanceOf(Refusal.class);
        reporting.sendBack(report, "Nêu rõ số liệu", HEAD);
        assertThat(reporting.state(report)).isEqualTo("đang lập");
        reporting.handIn(report, OFFICER);
        reporting.sign(report, HEAD);

        assertThat(reporting.state(report)).isEqualTo("đã gửi đúng hạn");
        assertThat(items.of(report)).isEmpty();
    }

    @Test
    void remembersWhoMakesTheReports() {
        on("2026-05-20");
        var plan = monthly(TASK);
        reporting.delegate(report(plan), OFFICER, HEAD);
        openOn("2026-07-01");
        var july = reporting.report(reporting.of(plan).get(1).id(), "KT");

        assertThat(item(july, "prepareUnitReport").person()).contains(OFFICER);
    }

    @Test
    void keepsEachSignedVersion() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var report = report(plan);
        reporting.save(report, task(plan), 0, "Bản đầu", HEAD);
        reporting.send(report, HEAD);
        reporting.correct(report, HEAD);
        reporting.save(report, task(plan), 1, "Bản sửa", HEAD);
        reporting.send(report, HEAD);

        assertThat(reporting.said(report, task(plan))).containsExactly("2: Bản sửa", "1: Bản đầu");
        assertThatThrownBy(() -> jdbc.sql("update unit_report_version_line set results = 'x'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void takesTheWordsOfThePeriodBefore() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var report = report(plan);
        reporting.save(report, task(plan), 0, "Lời của tháng 6", HEAD);
        assertThatThrownBy(() -> reporting.takeEarlier(report, task(plan), HEAD))
                .isInstanceOf(Refusal.class);
        reporting.send(report, HEAD);
        openOn("2026-07-01");
        var july = reporting.report(reporting.of(plan).get(1).id(), "KT");
        reporting.takeEarlier(july, task(plan), HEAD);

        assertThat(reporting.lines(july).get(0).results()).isEqualTo("Lời của tháng 6");
    }

    @Test
    void namesWhoDidNotSendToTheHeadAndTheLeaderOnce() {
        on("2026-05-20");
        var plan = monthly(TASK, Row.ledBy("Văn phòng HĐND và UBND").until("31/12/2027"));
        var period = june(plan);
        reporting.send(reporting.report(period, "KT"), HEAD);
        var other = reporting.units(period).stream()
                .filter(unit -> !unit.equals("KT"))
                .findFirst()
                .orElseThrow();
        jumpTo("2026-06-17");
        assertThat(reporting.state(reporting.report(period, other))).isEqualTo("đang lập");
        jumpTo("2026-06-18");
        timers.fireDue(java.util.Date.from(clock.instant()));

        assertThat(reporting.state(reporting.report(period, other))).isEqualTo("chưa báo cáo");
        assertThat(reporting.state(reporting.report(period, "KT"))).isEqualTo("đã gửi đúng hạn");
        assertThat(only(plan).state()).isEqualTo("CONSOLIDATION");
        assertThat(mails("report-missing", period, LEADER)).isEqualTo(1);
        assertThat(mails("report-missing", period, HEAD)).isZero();
        assertThat(open(reporting.report(period, other))).containsExactly("prepareUnitReport");
    }

    @Test
    void remindsTheRestOnceADay() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var period = june(plan);
        on("2026-06-15");

        assertThat(reporting.urge(period, DESK)).isEqualTo(1);
        assertThat(reporting.urge(period, DESK_HEAD)).isZero();
        assertThat(mails("report-urging", period, HEAD)).isEqualTo(1);
        on("2026-06-16");
        assertThat(reporting.urge(period, DESK)).isEqualTo(1);
        assertThatThrownBy(() -> reporting.urge(period, HEAD)).isInstanceOf(Refusal.class);
    }

    @Test
    void answersAReturnedLineWithANewVersion() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var report = report(plan);
        reporting.send(report, HEAD);
        assertThatThrownBy(() -> reporting.giveBack(report, Map.of(task(plan), "Thiếu số liệu"), HEAD))
                .isInstanceOf(Refusal.class);
        reporting.giveBack(report, Map.of(task(plan), "Thiếu số liệu"), DESK);
        assertThat(reporting.state(report)).isEqualTo("trả lại");
        reporting.save(report, task(plan), 1, "Đủ số liệu", HEAD);
        reporting.send(report, HEAD);

        assertThat(reporting.state(report)).isEqualTo("đã gửi đúng hạn");
        assertThat(reporting.said(report, task(plan))).containsExactly("2: Đủ số liệu", "1: ");
    }

    @Test
    void movesAllThatIsOpenWithADateSetByHand() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var period = june(plan);
        var report = reporting.report(period, "KT");
        reporting.setDates(period, "2026-06-22", "2026-06-24", "Tập huấn toàn xã", DESK);

        assertThat(item(report, "prepareUnitReport").due()).hasToString("2026-06-22");
        jumpTo("2026-06-18");
        assertThat(only(plan).state()).isEqualTo("UNITS");
        jumpTo("2026-06-23");
        assertThat(only(plan).state()).isEqualTo("CONSOLIDATION");
        assertThatThrownBy(() -> reporting.setDates(period, "2026-06-25", "2026-06-26", "Muộn", DESK))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesDatesThatDoNotFit() {
        on("2026-05-20");
        var period = june(monthly(TASK));

        for (var dates : List.of(
                List.of("2026-06-20", "2026-06-24"),
                List.of("2026-06-22", "2026-06-22"),
                List.of("2026-05-29", "2026-06-19"))) {
            assertThatThrownBy(() -> reporting.setDates(period, dates.get(0), dates.get(1), "Lý do", DESK))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> reporting.setDates(period, "2026-06-22", "2026-06-24", "", DESK))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reporting.setDates(period, "2026-06-22", "2026-06-24", "Lý do", HEAD))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void endsTheWindowWithTheDayBeforeADateSetEarlier() {
        on("2026-05-20");
        var plan = monthly(TASK);
        reporting.setDates(june(plan), "2026-06-11", "2026-06-15", "Họp sớm", DESK);
        openOn("2026-07-01");

        assertThat(reporting.of(plan).get(0).last()).isEqualTo("2026-06-10");
        assertThat(reporting.of(plan).get(1).first()).isEqualTo("2026-06-11");
    }

    @Test
    void callsWhatComesAfterTheLockASupplement() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var period = june(plan);
        var report = reporting.report(period, "KT");
        jumpTo("2026-06-18");
        reporting.lock(period);
        assertThat(items.of(report)).isEmpty();
        assertThat(reporting.state(report)).isEqualTo("chưa báo cáo");
        reporting.correct(report, HEAD);
        reporting.send(report, HEAD);

        assertThat(reporting.said(report, task(plan))).containsExactly("1 muộn bổ sung: ");
    }

    @Test
    void givesCoordinatingUnitsALineOfTheirOwn() {
        on("2026-05-20");
        var plan = monthly(TASK.with("Văn phòng HĐND và UBND"));
        accept(task(plan));
        var period = june(plan);
        var other = reporting.units(period).stream()
                .filter(unit -> !unit.equals("KT"))
                .findFirst()
                .orElseThrow();

        assertThat(reporting.lines(reporting.report(period, other)))
                .singleElement()
                .satisfies(line -> assertThat(line.leads()).isFalse());
    }

    @Test
    void asksAUnitThatJoinedAfterThePeriodOpened() {
        on("2026-05-20");
        var plan = monthly(TASK.with("Văn phòng HĐND và UBND"));
        var period = june(plan);
        assertThat(reporting.units(period)).containsExactly("KT");
        on("2026-06-03");
        accept(task(plan));
        openOn("2026-06-04");

        assertThat(reporting.units(period)).containsExactlyInAnyOrder("KT", "VP");
    }

    @Test
    void remindsFiveDaysAndOneDayBeforeAndOnTheDay() {
        on("2026-05-20");
        var plan = monthly(TASK);
        var report = report(plan);
        for (var day : List.of("2026-06-09", "2026-06-10", "2026-06-11", "2026-06-16", "2026-06-17", "2026-06-19")) {
            jumpTo(day);
            digests.startDue();
            timers.fireDue(java.util.Date.from(clock.instant()));
        }

        assertThat(jdbc.sql(
                                "select rung || ' ' || rung_day from reminder where subject = ? and person = ? order by rung_day")
                        .params(report, HEAD)
                        .query(String.class)
                        .list())
                .containsExactly("CON-5 2026-06-10", "CON-1 2026-06-16", "DEN-HAN 2026-06-17");
    }
}

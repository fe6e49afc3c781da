package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.digest.Escalating;
import vn.tiendo.digest.FindingDue;
import vn.tiendo.digest.StartingDigests;
import vn.tiendo.digest.WritingDigests;

/** The morning's reminding on the real engine: who is told of what on which day, once, and what goes up. */
class DigestTests extends CommuneTest {

    private static final Row BRIDGE =
            Row.ledBy("Phòng Kinh tế").until("30/06/2026").and("title", "Sửa cầu thôn Đông");

    @Autowired
    StartingDigests starting;

    @Autowired
    FindingDue finding;

    @Autowired
    WritingDigests writing;

    @Autowired
    Escalating escalating;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void forget() {
        jdbc.sql("delete from reminder").update();
        jdbc.sql("delete from escalation").update();
        jdbc.sql("delete from digest_run").update();
        jdbc.sql("delete from mail").update();
    }

    /** 07:30 of that day, with all that falls due. */
    private void morning(String day) {
        at(LocalDate.parse(day).atTime(LocalTime.of(7, 30)));
        timers.fireDue(Date.from(clock.instant()));
        starting.startDue();
        timers.fireDue(Date.from(clock.instant()));
    }

    private List<String> reminders(String person) {
        return jdbc.sql("select rung || ' ' || rung_day from reminder where person = ? order by id")
                .param(person)
                .query(String.class)
                .list();
    }

    private List<String> mailsTo(String person) {
        return jdbc.sql(
                        "select subject from mail where recipient = ? and kind = 'Nhắc việc hằng ngày' order by created_at")
                .param(person)
                .query(String.class)
                .list();
    }

    private String lastTextTo(String person) {
        return jdbc.sql(
                        """
                        select text from mail where recipient = ? and kind = 'Nhắc việc hằng ngày'
                        order by created_at desc limit 1""")
                .param(person)
                .query(String.class)
                .single();
    }

    @Test
    void officerIsRemindedOnTheRungsAndTheHeadIsToldWhenItIsLate() {
        var task = issued(BRIDGE);
        accept(task);
        morning("2026-06-16");
        morning("2026-06-22");
        assertThat(reminders(OFFICER)).containsExactly("CON-10 2026-06-16");
        morning("2026-06-23");
        assertThat(lastTextTo(OFFICER))
                .contains(
                        "Sửa cầu thôn Đông", "Hạn: 30/06/2026 (sắp đến hạn, còn 5 ngày làm việc)", "/nhiem-vu/" + task);
        morning("2026-06-30");
        morning("2026-07-01");

        assertThat(reminders(OFFICER))
                .containsExactly("CON-10 2026-06-16", "CON-5 2026-06-23", "DEN-HAN 2026-06-30", "QUA-HAN 2026-07-01");
        assertThat(reminders(HEAD)).containsExactly("BAO-THU-TRUONG 2026-07-01");
        assertThat(events(task)).contains("Báo lên thủ trưởng đơn vị");
        assertThat(lastTextTo(HEAD)).contains("ĐƯỢC BÁO LÊN VÌ QUÁ HẠN (1)");
        assertThat(record.of(task, 1).get(0).text())
                .startsWith("Nhiệm vụ quá hạn 1 ngày làm việc (hạn 30/06/2026), đang ở trạng thái đang thực hiện");
    }

    @Test
    void followsAScheduleThatIsDeployedAnew() throws IOException {
        var task = issued(BRIDGE);
        accept(task);
        var shipped = Files.readString(Path.of("bpmn/reminder-schedule.dmn"));
        var changed = shipped.replaceFirst("(\"CON-5\"[\\s\\S]*?<text>)5(</text>)", "$17$2");
        assertThat(changed).isNotEqualTo(shipped);
        var deployed = repository
                .createDeployment()
                .addString("reminder-schedule.dmn", changed)
                .deploy();
        try {
            morning("2026-06-19");
            assertThat(reminders(OFFICER)).containsExactly("CON-5 2026-06-19");
        } finally {
            repository.deleteDeployment(deployed.getId(), true);
        }
        morning("2026-06-23");
        assertThat(reminders(OFFICER)).containsExactly("CON-5 2026-06-19", "CON-5 2026-06-23");
    }

    @Test
    void goesUpToThePlanDeskAndTheLeaderAndEachIsToldOnce() {
        var task = issued(BRIDGE);
        accept(task);
        for (var day : List.of("2026-07-01", "2026-07-02", "2026-07-03", "2026-07-06", "2026-07-07", "2026-07-08")) {
            morning(day);
        }

        assertThat(reminders(DESK)).containsExactly("BAO-TONG-HOP 2026-07-03");
        assertThat(reminders(LEADER)).containsExactly("BAO-LANH-DAO 2026-07-07");
        assertThat(events(task))
                .filteredOn(event -> event.startsWith("Báo lên"))
                .containsExactly("Báo lên lãnh đạo phụ trách", "Báo lên bộ phận tổng hợp", "Báo lên thủ trưởng đơn vị");
        assertThat(mailsTo(LEADER)).containsExactly("Nhắc việc 07/07: 1 được báo lên");
    }

    @Test
    void sendsNothingOnADayOffAndNothingAfterTheTaskIsDone() {
        var task = issued(BRIDGE);
        accept(task);
        morning("2026-07-04");
        assertThat(jdbc.sql("select count(*) from digest_run")
                        .query(Integer.class)
                        .single())
                .isZero();
        on("2026-07-06");
        file(task, OFFICER, "REPORT");
        sign(task, HEAD);
        morning("2026-07-07");

        assertThat(reminders(OFFICER)).isEmpty();
        assertThat(mailsTo(OFFICER)).isEmpty();
        assertThat(lastTextTo(DESK)).contains("CHỜ TÔI QUYẾT ĐỊNH", "Thẩm định: Sửa cầu thôn Đông");
    }

    @Test
    void whateverRunsTwiceRemindsOnce() {
        accept(issued(BRIDGE));
        morning("2026-07-01");
        var mails = mailsTo(OFFICER);
        var run = jdbc.sql("select id from digest_run").query(UUID.class).single();
        starting.startDue();
        timers.fireDue(Date.from(clock.instant()));
        finding.find(run);
        writing.write(run);
        escalating.escalate(run);

        assertThat(jdbc.sql("select count(*) from digest_run")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(reminders(OFFICER)).containsExactly("QUA-HAN 2026-07-01");
        assertThat(mailsTo(OFFICER)).hasSize(1).isEqualTo(mails);
    }

    @Test
    void afterDaysOfSilenceWhatIsStillTrueIsToldOnceAndTheRestIsSummarised() {
        var task = issued(BRIDGE);
        accept(task);
        morning("2026-06-15");
        on("2026-06-26");
        at(LocalDate.parse("2026-06-26").atTime(9, 40)); // the server comes up at 09:40
        starting.startDue();
        timers.fireDue(Date.from(clock.instant()));

        assertThat(reminders(OFFICER)).containsExactly("CON-3 2026-06-25");
        assertThat(lastTextTo(OFFICER))
                .contains(
                        "Hệ thống không gửi thư nhắc trong 8 ngày làm việc (sau ngày 15/06/2026); 3 lượt nhắc đã qua");
        morning("2026-06-29");
        assertThat(reminders(OFFICER)).containsExactly("CON-3 2026-06-25", "CON-1 2026-06-29");
        assertThat(lastTextTo(OFFICER)).doesNotContain("Hệ thống không gửi thư nhắc");
    }

    @Test
    void serverThatComesUpInTheEveningWaitsForTheMorning() {
        accept(issued(BRIDGE));
        at(LocalDate.parse("2026-07-01").atTime(18, 30));
        starting.startDue();
        assertThat(jdbc.sql("select count(*) from digest_run")
                        .query(Integer.class)
                        .single())
                .isZero();

        morning("2026-07-02");
        assertThat(reminders(OFFICER)).containsExactly("QUA-HAN 2026-07-02");
        assertThat(reminders(HEAD)).containsExactly("BAO-THU-TRUONG 2026-07-01");
    }

    @Test
    void reviewersDelayIsTheHoldersAndGoesOneRungUp() {
        var task = issued(BRIDGE);
        accept(task);
        on("2026-06-29");
        file(task, OFFICER, "REPORT");
        sign(task, HEAD); // the plan desk has 3 working days: Thursday 02/07
        morning("2026-07-03");
        assertThat(reminders(DESK)).containsExactly("QUA-HAN 2026-07-03");
        morning("2026-07-06");

        assertThat(reminders("anlao.vhxh.pho")) // deputises for the desk's head in July
                .containsExactly("BAO-CAP-TREN 2026-07-06");
        assertThat(reminders(OFFICER)).isEmpty();
        assertThat(reminders(HEAD)).isEmpty();
        assertThat(record.of(task, 1).get(0).text())
                .contains("là chậm của người giữ việc, không tính cho đơn vị chủ trì");
    }

    @Test
    void headWhoDoesNotAcceptIsRemindedAndThenThePlanDeskIsTold() {
        issued(BRIDGE); // 10/06; two working days: 12/06
        morning("2026-06-15");
        assertThat(reminders(HEAD)).containsExactly("QUA-HAN 2026-06-15");
        morning("2026-06-16");

        assertThat(reminders(DESK)).containsExactly("BAO-CAP-TREN 2026-06-16");
        assertThat(mailsTo(HEAD)).last().asString().startsWith("Nhắc việc 16/06: 1 quá hạn");
    }

    @Test
    void deputyIsRemindedInPlaceOfTheHead() {
        issued(BRIDGE);
        at(LocalDate.parse("2026-06-15").atTime(0, 1));
        deputise("KT.head", "anlao.kt.pho");
        try {
            morning("2026-06-15");
            assertThat(reminders("anlao.kt.pho")).contains("QUA-HAN 2026-06-15");
            assertThat(reminders(HEAD)).isEmpty();
        } finally {
            endDeputy("KT.head");
        }
    }

    @Test
    void coordinatingUnitIsRemindedOfItsOwnDate() {
        var task = issued(BRIDGE.with("Trạm Y tế"));
        accept(task); // asked on 10/06, due 23/06
        morning("2026-06-22");
        assertThat(reminders("anlao.yt.truong")).containsExactly("CON-1 2026-06-22");
        morning("2026-06-24");

        assertThat(reminders("anlao.yt.truong")).last().isEqualTo("QUA-HAN 2026-06-24");
        assertThat(reminders(OFFICER)).noneMatch(rung -> rung.startsWith("QUA-HAN"));
    }

    @Test
    void headSeesTheUnitsTasksBesideTheOwnOnes() {
        accept(issued(BRIDGE));
        morning("2026-06-17");
        on("2026-06-17");
        act(
                HEAD,
                issued(Row.ledBy("Phòng Kinh tế").and("title", "Dựng bảng tin")),
                "acceptAssignment",
                Map.of("decision", "ACCEPT", "officer", HEAD));
        morning("2026-06-18");

        assertThat(lastTextTo(HEAD))
                .contains("VIỆC MỚI", "Dựng bảng tin")
                .contains("ĐƠN VỊ TÔI PHỤ TRÁCH: QUÁ HẠN, SẮP ĐẾN HẠN (1)", "Người giữ việc:");
    }

    @Test
    void movedDateTakesItsRemindersAlong() {
        var task = issued(BRIDGE);
        accept(task);
        morning("2026-06-23");
        on("2026-06-24");
        move(task, "2026-07-15");
        morning("2026-06-30");
        morning("2026-07-01");
        assertThat(reminders(OFFICER)).containsExactly("CON-5 2026-06-23", "CON-10 2026-07-01");
        morning("2026-07-16");

        assertThat(reminders(OFFICER)).last().isEqualTo("QUA-HAN 2026-07-16");
    }

    private void move(UUID task, String due) {
        transaction.executeWithoutResult(status -> moving.move(
                task, LocalDate.parse(due), new Ground(LEADER, "", "quyết định thử", LocalDate.parse("2026-06-24"))));
    }

    @Autowired
    MovingDueDate moving;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;
}

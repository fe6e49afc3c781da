package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.Plans;
import vn.tiendo.rehearsal.Checking;

/** Each rule that a rehearsal checks is broken on purpose and sees it: what cannot fail checks nothing. All is rolled back. */
@Transactional
class RehearsalRuleTests extends CommuneTest {

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Plans stored;

    private Checking checking;

    @BeforeEach
    void forgetOtherTests() {
        checking = new Checking(jdbc, stored);
        jdbc.sql("delete from mail").update();
        checking.open(calendar);
    }

    private UUID ended() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("31/07/2026"));
        deliver(task);
        return task;
    }

    private void mail(String at, String id) {
        jdbc.sql(
                        "insert into rehearsal_mail (at, message_id, recipient, subject) values (?::timestamptz, ?, 'a@example.vn', 'Thư nhắc')")
                .params(at, id)
                .update();
    }

    @Test
    void seesAMailOnADayOff() {
        mail("2026-06-12 07:30+07", "<1>");
        assertThat(checking.broken("NoMailOnDayOff")).isEmpty();
        mail("2026-06-14 07:30+07", "<2>");
        mail("2026-04-27 07:30+07", "<3>");
        assertThat(checking.broken("NoMailOnDayOff"))
                .containsExactly(
                        "14/06/2026 07:30: a@example.vn, Thư nhắc", "27/04/2026 07:30: a@example.vn, Thư nhắc");
    }

    @Test
    void seesAMailThatLeftTwice() {
        mail("2026-06-11 07:30+07", "<1>");
        mail("2026-06-12 07:30+07", "<2>");
        assertThat(checking.broken("NoMailTwice")).isEmpty();
        mail("2026-06-15 07:30+07", "<2>");
        assertThat(checking.broken("NoMailTwice")).hasSize(1);
        mail("2026-06-11 09:30+07", "<3>");
        assertThat(checking.broken("NoMailTwice")).hasSize(2);
    }

    @Test
    void seesATimerOfAnEndedTask() {
        var task = issuedWith(Map.of(), Row.ledBy("Phòng Kinh tế").until("Thường xuyên"));
        accept(task);
        assertThat(checking.broken("NoTimerOnEndedTask")).isEmpty();
        jdbc.sql("update assignment set state = 'COMPLETED_ON_TIME' where id = ?")
                .param(task)
                .update();
        assertThat(checking.broken("NoTimerOnEndedTask")).isNotEmpty().allMatch(broken -> broken.contains("timer"));
    }

    @Test
    void seesAStepOfAnEndedTask() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        assertThat(checking.broken("NoStepOnEndedTask")).isEmpty();
        jdbc.sql("update assignment set state = 'STOPPED' where id = ?")
                .param(task)
                .update();
        assertThat(checking.broken("NoStepOnEndedTask")).hasSize(1);
    }

    @Test
    void seesALatenessThatNoDateExplains() {
        var task = ended();
        assertThat(checking.broken("LatenessByDates")).isEmpty();
        jdbc.sql("update assignment set state = 'COMPLETED_LATE' where id = ?")
                .param(task)
                .update();
        assertThat(checking.broken("LatenessByDates")).hasSize(1);
        jdbc.sql("update assignment set counts_on = '2026-08-03' where id = ?")
                .param(task)
                .update();
        assertThat(checking.broken("LatenessByDates")).hasSize(1);
        jdbc.sql("update filing set signed_off_at = '2026-08-03 09:00+07' where assignment = ?")
                .param(task)
                .update();
        assertThat(checking.broken("LatenessByDates")).isEmpty();
        jdbc.sql("update filing set verdict = 'RETURNED' where assignment = ?")
                .param(task)
                .update();
        assertThat(checking.broken("LatenessByDates")).hasSize(1);
    }

    @Test
    void seesADueDateThatMovedWithoutASource() {
        var task = issued(Row.ledBy("Phòng Kinh tế"));
        assertThat(checking.broken("MovedDayHasSource")).isEmpty();
        jdbc.sql("update assignment set due = due - 1 where id = ?").param(task).update();
        assertThat(checking.broken("MovedDayHasSource")).hasSize(1);
        jdbc.sql("update assignment set due_source = 'văn bản 1/UBND' where id = ?")
                .param(task)
                .update();
        assertThat(checking.broken("MovedDayHasSource")).isEmpty();
    }

    @Test
    void seesAMonthlyEntryDueOnAnotherDay() {
        jdbc.sql("delete from period_entry").update();
        var task = issuedWith(
                Map.of(
                        "regime",
                        Map.of("unitReport", "Hàng tháng, vào ngày 18", "communeReport", "Hàng tháng, vào ngày 20")),
                Row.ledBy("Phòng Kinh tế").until("Thường xuyên"));
        accept(task);
        jdbc.sql("insert into rehearsal_report_day values ('an-lao', '2026-06-01', '2026-06-17', '2026-06-19')")
                .update();
        assertThat(checking.broken("MonthlyEntryDueOnReportDay")).isEmpty();
        jdbc.sql("update period_entry set due = '2026-06-18' where assignment = ?")
                .param(task)
                .update();
        assertThat(checking.broken("MonthlyEntryDueOnReportDay"))
                .hasSize(1)
                .first()
                .asString()
                .contains("đúng là 2026-06-17");
    }

    @Test
    void seesAReminderOfAnEndedTask() {
        var task = ended();
        jdbc.sql("insert into digest_run values (?, 'an-lao', '2026-06-11', '07:30', '2026-06-11 07:30+07')")
                .param(task)
                .update();
        remind(task, "2026-06-09 07:30+07");
        assertThat(checking.broken("NoReminderAfterCompletion")).isEmpty();
        remind(task, "2026-06-11 07:30+07");
        assertThat(checking.broken("NoReminderAfterCompletion"))
                .hasSize(1)
                .first()
                .asString()
                .contains("anlao.kt.cv1");
    }

    private void remind(UUID task, String at) {
        jdbc.sql(
                        """
                        insert into reminder (run, commune, person, kind, item, subject_kind, subject, title, rung, rung_day,
                            audience, due, at)
                        values (:task, 'an-lao', 'anlao.kt.cv1', 'TASK', :at, 'ASSIGNMENT', :task, 'Nhiệm vụ thử', 'D10',
                            '2026-06-11', 'OFFICER', '2026-07-31', :at::timestamptz)""")
                .param("task", task)
                .param("at", at)
                .update();
    }

    @Test
    void seesATimerThatFailed() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Thường xuyên"));
        accept(task);
        assertThat(checking.broken("NoFailedTimer")).isEmpty();
        jdbc.sql("update act_ru_job set exception_msg_ = 'hỏng' where id_ = (select min(id_) from act_ru_job)")
                .update();
        assertThat(checking.broken("NoFailedTimer")).hasSize(1);
    }

    @Test
    void seesARefusal() {
        assertThat(checking.broken("NothingRefused")).isEmpty();
        jdbc.sql(
                        "insert into rehearsal_refusal values ('2026-06-12 08:00+07', 'anlao.kt.cv1', 'Thực hiện', 'Không được')")
                .update();
        assertThat(checking.broken("NothingRefused"))
                .containsExactly("12/06/2026 08:00 anlao.kt.cv1, Thực hiện: Không được");
    }

    @Test
    void seesAReportDayThatIsNotTheReckonedOne() {
        jdbc.sql("insert into rehearsal_report_day values ('an-lao', '2026-02-01', '2026-02-11', '2026-02-13')")
                .update();
        jdbc.sql("delete from plan_regime").update();
        var regime = Map.of("unitReport", "Hàng tháng, vào ngày 18", "communeReport", "Hàng tháng, vào ngày 20");
        var plan = of(issuedWith(Map.of("regime", regime), Row.ledBy("Phòng Kinh tế"))).plan;
        var others = checking.broken("ReportDaysAsReckoned").size();
        jdbc.sql("update plan_regime set unit_day = 5 where plan = ?")
                .param(plan)
                .update();
        assertThat(checking.broken("ReportDaysAsReckoned"))
                .hasSize(others + 1)
                .last()
                .asString();
    }

    @Test
    void seesAPeriodThatWasOpenedOnAnotherDay() {
        var plan = of(issued(Row.ledBy("Phòng Kinh tế"))).plan;
        var others = checking.broken("PeriodsOpenedAsReckoned").size();
        jdbc.sql(
                        """
                        insert into report_period (id, version, commune, plan, kind, year, number, window_first, window_last, cut,
                            opens_on, units_due, commune_due, computed_units, computed_commune, state, opened_at)
                        values (:plan, 0, 'an-lao', :plan, 'MONTHLY', 2026, 7, '2026-06-15', '2026-07-14', false, '2026-07-01',
                            '2026-07-16', '2026-07-20', '2026-07-16', '2026-07-20', 'UNITS', now())""")
                .param("plan", plan)
                .update();
        jdbc.sql("insert into rehearsal_report_day values ('an-lao', '2026-07-01', '2026-07-16', '2026-07-20')")
                .update();
        try {
            assertThat(checking.broken("PeriodsOpenedAsReckoned")).hasSizeLessThanOrEqualTo(others);
            jdbc.sql("update report_period set units_due = '2026-07-17' where id = ?")
                    .param(plan)
                    .update();
            assertThat(checking.broken("PeriodsOpenedAsReckoned"))
                    .contains("an-lao, kỳ 7/2026: đơn vị 2026-07-17, xã 2026-07-20 không phải ngày đã tính");
        } finally {
            jdbc.sql("delete from rehearsal_report_day where commune = 'an-lao'")
                    .update();
            jdbc.sql("delete from report_period where id = ?").param(plan).update();
        }
    }
}

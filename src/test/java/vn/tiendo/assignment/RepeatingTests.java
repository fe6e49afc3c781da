package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.refusal.Refusal;

/** Continuous, recurring and triggered tasks, whose time comes by itself. */
class RepeatingTests extends CommuneTest {

    @Test
    void eachMonthWantsAnEntryUntilItsLastWorkingDay() {
        var task = continuous(Map.of());
        assertThat(facts.lateness(of(task)).wording()).isEqualTo("không thời hạn");
        assertThat(item(task, "reportPeriod").due()).isEqualTo("2026-06-30");

        act(
                OFFICER,
                task,
                "reportPeriod",
                Map.of("answer", "REPORT", "done", "Vận hành", "percent", 20, "difficulty", "Thiếu máy"));
        assertThat(open(task)).isEmpty();
        passTo("2026-07-01");
        assertThat(item(task, "reportPeriod").due()).isEqualTo("2026-07-31");
        act(OFFICER, task, "reportPeriod", Map.of("answer", "NOTHING"));
        passTo("2026-08-01");

        assertThat(answers(task)).containsExactly("2026-08-01 ?", "2026-07-01 NOTHING", "2026-06-01 REPORTED");
        assertThat(of(task).percent).isEqualTo(20);
    }

    @Test
    void reportOfAMonthNeedsItsText() {
        var task = continuous(Map.of());

        assertThatThrownBy(() -> act(OFFICER, task, "reportPeriod", Map.of("answer", "REPORT")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void missedMonthIsRecordedAndTheNextOpens() {
        var task = continuous(Map.of());

        passTo("2026-07-01");

        assertThat(answers(task)).containsExactly("2026-07-01 ?", "2026-06-01 MISSING");
        assertThat(events(task)).contains("Chưa báo cáo kỳ này");
        assertThat(open(task)).containsExactly("reportPeriod");
    }

    @Test
    void noMonthIsLostWhileNothingRan() {
        var task = continuous(Map.of());

        jumpTo("2026-09-03");

        assertThat(answers(task))
                .containsExactly("2026-09-01 ?", "2026-08-01 MISSING", "2026-07-01 MISSING", "2026-06-01 MISSING");
    }

    @Test
    void yearsEvaluationFollowsEvenIfNothingRanAtTheYearsEnd() {
        var task = continuous(Map.of());

        jumpTo("2027-01-20");

        assertThat(answers(task)).hasSize(7).first().isEqualTo("2026-12-01 MISSING");
        assertThat(open(task)).containsExactly("proposeEvaluation");
        assertThat(item(task, "proposeEvaluation").assignee()).contains(HEAD);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-04-16", "2026-06-03, 2026-06-17", "2026-07-01, 2026-07-16", "2026-08-03, 2026-08-18"})
    void entryIsDueOnThePlansMonthlyUnitDate(String today, String due) {
        on(today);
        var task = continuous(Map.of(
                "regime",
                Map.of("unitReport", "Định kỳ hàng tháng, vào ngày 18", "communeReport", "Hàng tháng, vào ngày 20")));

        assertThat(item(task, "reportPeriod").due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"trước 30/11, 2026-11-06", "trước 05/12, 2026-11-13", "31/12, 2026-12-10", "'', 2026-12-10"})
    void evaluationOpensFifteenWorkingDaysBeforeThePlansAnnualDate(String annual, LocalDate opening) {
        var head = annual.isEmpty() ? Map.<String, Object>of() : Map.<String, Object>of("annualDate", annual);
        var continuous = continuous(head);
        var yearly = issuedWith(head, Row.ledBy("Phòng Kinh tế").until("Hàng năm"));
        var waiting = issuedWith(head, Row.ledBy("Phòng Kinh tế").until("Theo hướng dẫn của thành phố"));

        passTo(opening.minusDays(1).toString());
        assertThat(open(continuous)).containsExactly("reportPeriod");
        assertThat(open(yearly)).isEmpty();
        assertThat(open(waiting)).containsExactly("recordCondition");
        jumpTo(opening.toString());

        assertThat(open(continuous)).containsExactly("proposeEvaluation", "reportPeriod");
        assertThat(open(yearly)).containsExactly("proposeEvaluation");
        assertThat(open(waiting)).containsExactly("proposeEvaluation");
    }

    @Test
    void planIssuedAfterItsAnnualDateIsEvaluatedNextYear() {
        on("2026-12-15");
        var task = continuous(Map.of());

        passTo("2027-12-09");
        assertThat(open(task)).containsExactly("reportPeriod");
        jumpTo("2027-12-10");

        assertThat(open(task)).containsExactly("proposeEvaluation", "reportPeriod");
        assertThat(answers(task)).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({"NOT_COMPLETED, dừng thực hiện", "NOT_ARISEN, hoàn thành đúng hạn", "CARRIED_OVER, chuyển tiếp"})
    void yearlyTaskEndsWithItsOpenOccurrence(String result, String state) {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Hàng năm"));
        jumpTo("2026-12-10");
        evaluate(task, HEAD, result);

        assertThat(state(task)).isEqualTo(state);
        assertThat(state(child(task, 0))).isEqualTo(state);
        assertThat(open(child(task, 0))).isEmpty();
        assertThat(events(child(task, 0))).noneMatch(event -> event.startsWith("Dừng thực hiện"));
    }

    @Test
    void completedYearlyTaskEndsWithItsOccurrenceAndHasNoOther() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Hàng năm"));
        jumpTo("2026-12-10");
        evaluate(task, HEAD, "COMPLETED");
        assertThat(state(task)).isEqualTo("đang thực hiện");

        deliver(child(task, 0));
        jumpTo("2027-01-04");

        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
        assertThat(dues(task)).containsExactly("2026-12-31");
    }

    @Test
    void collectiveTaskThatStillWaitsIsProposedByThePlanDeskAndEndsWithItsMembers() {
        var task = issued(Row.ledBy("Phòng Kinh tế, Công an xã").until("Theo hướng dẫn của thành phố"));
        jumpTo("2026-12-10");
        act(DESK_HEAD, task, "proposeEvaluation", Map.of("result", "NOT_ARISEN"));
        assertThat(open(task)).containsExactly("approveEvaluation");
        act(LEADER, task, "approveEvaluation", Map.of("result", "NOT_ARISEN"));

        assertThat(assignments.children(task)).hasSize(2).allMatch(Assignment::hasEnded);
        assertThat(of(task).hasEnded()).isTrue();
    }

    @Test
    void nobodyGivesAnOpinionOnWhatTheyProposed() {
        var task = issued(Row.ledBy("Phòng Văn hóa - Xã hội").until("Nếu có"));
        jumpTo("2026-12-10");
        act(DESK_HEAD, task, "proposeEvaluation", Map.of("result", "NOT_ARISEN"));

        assertThat(open(task)).containsExactly("approveEvaluation");
        assertThat(item(task, "approveEvaluation").assignee()).contains(LEADER);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, hoàn thành đúng hạn",
        "NOT_COMPLETED, dừng thực hiện",
        "NOT_ARISEN, hoàn thành đúng hạn",
        "CARRIED_OVER, chuyển tiếp"
    })
    void yearClosesWithTheEvaluationOfUnitDeskAndLeader(String result, String state) {
        on("2026-12-01");
        var task = continuous(Map.of());
        act(OFFICER, task, "reportPeriod", Map.of("answer", "NOTHING"));
        passTo("2027-01-01");
        assertThat(item(task, "proposeEvaluation").assignee()).contains(HEAD);

        act(HEAD, task, "proposeEvaluation", Map.of("result", result, "note", "Căn cứ kết quả năm"));
        act(DESK_HEAD, task, "adviseEvaluation", Map.of("opinion", "AGREE"));
        act(LEADER, task, "approveEvaluation", Map.of("result", result));

        assertThat(of(task).evaluation).isEqualTo(result);
        assertThat(state(task)).isEqualTo(state);
        assertThat(open(task)).isEmpty();
        assertThat(jdbc.sql("select count(*) from act_ru_variable where text_ = ?")
                        .param(task.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void leaderMayDecideOtherwiseThanProposed() {
        on("2026-12-01");
        var task = continuous(Map.of());
        passTo("2027-01-01");
        assertThatThrownBy(() -> act(HEAD, task, "proposeEvaluation", Map.of("result", "NOT_COMPLETED")))
                .isInstanceOf(Refusal.class);
        act(HEAD, task, "proposeEvaluation", Map.of("result", "COMPLETED"));
        assertThatThrownBy(() -> act(DESK_HEAD, task, "adviseEvaluation", Map.of("opinion", "DISAGREE")))
                .isInstanceOf(Refusal.class);
        act(DESK_HEAD, task, "adviseEvaluation", Map.of("opinion", "DISAGREE", "note", "Thiếu một tháng"));
        act(LEADER, task, "approveEvaluation", Map.of("result", "CARRIED_OVER", "note", "Sang năm"));

        assertThat(state(task)).isEqualTo("chuyển tiếp");
        assertThat(of(task).evaluationOpinion).isEqualTo("Chưa thống nhất: Thiếu một tháng");
    }

    @Test
    void quarterlyTaskOpensAnOccurrenceAfterEachDueDay() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Hàng quý"));
        assertThat(dues(task)).containsExactly("2026-06-30");
        deliver(child(task, 0));

        jumpTo("2026-06-30");
        assertThat(dues(task)).hasSize(1);
        jumpTo("2026-07-01");

        assertThat(dues(task)).containsExactly("2026-06-30", "2026-09-30");
        assertThat(state(child(task, 0))).isEqualTo("hoàn thành đúng hạn");
        assertThat(open(child(task, 1))).containsExactly("acceptAssignment");
        assertThat(state(task)).isEqualTo("đang thực hiện");
    }

    @Test
    void recurringTaskIsNotOverdueBecauseItsFirstTimeHasPassed() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Hàng quý"));
        deliver(child(task, 0));

        jumpTo("2026-07-01");

        assertThat(facts.lateness(of(task)).wording()).isEqualTo("trong hạn");
    }

    @Test
    void recurringTaskIsFoundByItsNumberAndUnitBesideItsOccurrences(@Autowired AssignmentDirectory directory) {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Hàng quý"));

        assertThat(directory.find(of(task).plan, "1", Optional.of("KT"))).isEqualTo(task);
        assertThat(directory.find(of(task).plan, "1", Optional.empty())).isEqualTo(task);
    }

    @Test
    void recurringTaskEndsWithItsLastOccurrence() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("2026-2027"));
        assertThat(of(task).due).isEqualTo("2027-12-31");
        deliver(child(task, 0));
        jumpTo("2027-01-01");
        assertThat(dues(task)).containsExactly("2026-12-31", "2027-12-31");
        on("2027-12-31");
        accept(child(task, 1));
        file(child(task, 1), OFFICER, "REPORT");
        sign(child(task, 1), HEAD);
        on("2028-01-04");
        act(DESK, child(task, 1), "examineOutput", accepted());
        act(DESK_HEAD, child(task, 1), "decideOutput", accepted());

        assertThat(state(child(task, 1))).isEqualTo("hoàn thành đúng hạn");
        assertThat(state(task)).isEqualTo("hoàn thành đúng hạn");
    }

    @Test
    void eachTriggerMakesAnOccurrenceWithItsOwnDueDate() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Khi có yêu cầu"));
        assertThat(state(task)).isEqualTo("chờ điều kiện");
        assertThat(item(task, "recordTrigger").due()).isEqualTo("2026-12-10");

        act(DESK, task, "recordTrigger", trigger("2026-07-10"));
        act(DESK, task, "recordTrigger", trigger("2026-06-30"));

        assertThat(dues(task)).containsExactly("2026-07-10", "2026-06-30");
        assertThat(of(child(task, 0)).triggerDocument).isEqualTo("Công văn 5/CV");
        deliver(child(task, 1));
        assertThat(open(task)).containsExactly("recordTrigger");
    }

    @Test
    void taskThatNeverAroseClosesWithTheYearsEvaluation() {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("Nếu có"));

        jumpTo("2026-12-10");
        assertThat(open(task)).containsExactly("proposeEvaluation");
        act(HEAD, task, "proposeEvaluation", Map.of("result", "NOT_ARISEN"));
        act(DESK_HEAD, task, "adviseEvaluation", Map.of("opinion", "AGREE"));
        act(LEADER, task, "approveEvaluation", Map.of("result", "NOT_ARISEN"));

        assertThat(of(task).hasEnded()).isTrue();
        assertThat(of(task).evaluation).isEqualTo("NOT_ARISEN");
    }

    private void evaluate(UUID task, String head, String result) {
        act(head, task, "proposeEvaluation", Map.of("result", result, "note", "Căn cứ kết quả năm"));
        act(DESK_HEAD, task, "adviseEvaluation", Map.of("opinion", "AGREE"));
        act(LEADER, task, "approveEvaluation", Map.of("result", result));
    }

    private UUID continuous(Map<String, Object> head) {
        var task = issuedWith(head, Row.ledBy("Phòng Kinh tế").until("Thường xuyên"));
        accept(task);
        return task;
    }

    private List<String> answers(UUID task) {
        return entries.periods(task).stream()
                .map(period -> period.month() + " " + period.answer().orElse("?"))
                .toList();
    }

    private UUID child(UUID task, int place) {
        return assignments.children(task).get(place).id;
    }

    private List<String> dues(UUID task) {
        return assignments.children(task).stream()
                .map(child -> String.valueOf(child.due))
                .toList();
    }

    private static Map<String, Object> trigger(String due) {
        return Map.of("document", "Công văn 5/CV", "documentDate", "2026-06-09", "due", due);
    }
}

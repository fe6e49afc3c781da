package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.overview.Supervising;
import vn.tiendo.plan.PlanIssuing;
import vn.tiendo.sample.Samples;

/** The read model and the reports' one source of figures say the same of every task on every day. All is rolled back. */
@Transactional
class ProgressAgreementTests extends CommuneTest {

    @Autowired
    TaskStandings standings;

    @Autowired
    Supervising supervising;

    @Autowired
    WorkingCalendar calendar;

    private Map<UUID, String> reported(UUID plan, LocalDate day) {
        return standings.of(plan, new Window(LocalDate.of(2026, 1, 1), day)).stream()
                .collect(Collectors.toMap(
                        CountedTask::assignment,
                        task -> task.standing() + " "
                                + task.due().map(LocalDate::toString).orElse("-")));
    }

    private void agreesOnManyDaysFrom(String first, UUID plan) {
        supervising.rebuild(plan);
        Stream.iterate(LocalDate.parse(first), day -> day.isBefore(LocalDate.of(2027, 3, 1)), day -> day.plusDays(3))
                .forEach(day -> agrees(plan, day));
    }

    private void agrees(UUID plan, LocalDate day) {
        on(day.toString());
        assertThat(supervising.standings(plan)).as(day.toString()).isEqualTo(reported(plan, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an-lao", "chi-minh", "binh-giang", "tan-hong"})
    void tellsOfEachSampleTaskWhatReportsTell(String commune) {
        communes.load(Samples.file(commune, "commune.yaml"), Optional.of(commune));
        var written = Samples.issueOf(commune);
        on(written.date().toString());
        var plan = plans.load(Samples.file(commune, "plan.yaml"), commune);
        issuing.issue(
                plan,
                new PlanIssuing.Issue("9001/KH-UBND", written.date(), "Vẫn ban hành"),
                commune.replace("-", "") + ".vhxh.tonghop");

        agreesOnManyDaysFrom(written.date().toString(), plan);
    }

    @Test
    void tellsOfTasksOnTheirWayWhatReportsTell() {
        on("2026-06-10");
        var plan = issue(
                draft(
                        Map.of(),
                        Row.ledBy("Phòng Kinh tế").until("30/06/2026"),
                        Row.ledBy("Phòng Kinh tế").until("30/06/2026"),
                        Row.ledBy("Phòng Kinh tế").until("Thường xuyên"),
                        Row.ledBy("Các trường THCS").until("30/09/2026"),
                        Row.ledBy("Phòng Kinh tế").until("Hằng năm"),
                        Row.ledBy("Phòng Kinh tế").until("Khi có hướng dẫn của cấp trên"),
                        Row.ledBy("Phòng Kinh tế").until("16/2026"),
                        Row.ledBy("Các trường THCS").until("Hằng quý"),
                        Row.ledBy("Các trường THCS").until("Thường xuyên")),
                "Vẫn ban hành");
        var tasks = assignments.findByPlanAndParentIsNull(plan).stream()
                .collect(Collectors.toMap(task -> Integer.parseInt(task.number), task -> task.id));
        deliver(tasks.get(1));
        accept(tasks.get(2));
        file(tasks.get(2), OFFICER, "REPORT");
        agreesOnManyDaysFrom("2026-06-10", plan);
        on("2026-07-06");
        sign(tasks.get(2), HEAD);
        agreesOnManyDaysFrom("2026-07-06", plan);
        var school = assignments.children(tasks.get(4)).get(0);
        on("2026-10-05");
        accept(
                school.id,
                organisation
                        .acting(COMMUNE, school.leadUnit() + ".head", LocalDate.of(2026, 10, 5))
                        .get(0)
                        .username(),
                organisation.members(COMMUNE, school.leadUnit()).get(0).username());
        stopping.stop(tasks.get(3), actor(CHAIR), "Thử");
        agreesOnManyDaysFrom("2026-10-05", plan);
    }

    @Test
    void callsSoonWhatLatenessCallsSoon() {
        Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.getYear() == 2026, day -> day.plusDays(1))
                .forEach(day -> {
                    on(day.toString());
                    var last = supervising.soonUntil();
                    assertThat(Lateness.on(day, Optional.of(last), Optional.empty(), calendar))
                            .isEqualTo(Lateness.DUE_SOON);
                    assertThat(Lateness.on(day, Optional.of(last.plusDays(1)), Optional.empty(), calendar))
                            .isEqualTo(Lateness.ON_TIME);
                });
    }
}

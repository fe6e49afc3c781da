package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.plan.DeadlineClass;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.sample.Samples;

/** The plans that come with the product can be read cell by cell; the few doubts in them are meant. All is rolled back. */
@Transactional
class SamplePlanTests extends CommuneTest {

    @Autowired
    Plans stored;

    @Autowired
    Indicators measured;

    @ParameterizedTest
    @CsvSource({"binh-giang, 28, ''", "chi-minh, 31, I.2 III.13", "tan-hong, 20, ''"})
    void isReadAsMeant(String commune, int count, String unclear) {
        communes.load(Samples.file(commune, "commune.yaml"), Optional.of(commune));
        var tasks = stored.tasks(plans.load(Samples.file(commune, "plan.yaml"), commune));

        assertThat(tasks).hasSize(count).noneMatch(task -> task.leadUnits().isEmpty());
        assertThat(tasks.stream()
                        .filter(task -> !task.doubts().isEmpty())
                        .map(PlannedTask::numbering)
                        .toList())
                .as("doubts")
                .isEqualTo(unclear.isEmpty() ? List.of() : List.of(unclear.split(" ")));
        var indicators = measured.of(tasks.get(0).plan());
        assertThat(indicators.stream().filter(row -> !row.heading())).hasSize(commune.equals("chi-minh") ? 57 : 0);
        assertThat(indicators)
                .allMatch(row -> row.doubts().isEmpty()
                        && (row.heading() || !row.leadUnits().isEmpty()));
        assertThat(behaviours(tasks))
                .contains(
                        DeadlineClass.Behaviour.ONE_OFF,
                        DeadlineClass.Behaviour.CONTINUOUS,
                        DeadlineClass.Behaviour.RECURRING,
                        DeadlineClass.Behaviour.WAITS);
        assertThat(tasks).anyMatch(task -> task.leadUnits().size() > 2);
    }

    private static List<DeadlineClass.Behaviour> behaviours(List<PlannedTask> tasks) {
        return tasks.stream()
                .map(task -> task.deadlineClass().behaviour())
                .distinct()
                .toList();
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.report.OpeningPeriods;

/** The periods of reporting regimes, and what units report of them. */
class PeriodicReportTests extends CommuneTest {

    private static final Map<String, Object> MONTHLY =
            Map.of("regime", Map.of("unitReport", "Hằng tháng, ngày 18", "communeReport", "Hằng tháng, ngày 20"));

    @Autowired
    OpeningPeriods opening;

    private UUID plan(Row... rows) {
        return issue(draft(MONTHLY, rows), "Vẫn ban hành");
    }

    private List<Map<String, Object>> periods(UUID plan) {
        return jdbc.sql("select kind, year, number, units_due::text, commune_due::text, opens_on::text, state"
                        + " from report_period where plan = ? order by year, number")
                .param(plan)
                .query()
                .listOfRows();
    }

    @AfterEach
    void noPeriodGoesOn() {
        jdbc.sql("delete from plan_regime").update();
    }

    @Test
    void opensAPeriodOnceOnTheFirstWorkingDayOfItsMonth() {
        on("2026-05-20");
        var plan = plan(Row.ledBy("Phòng Kinh tế"));
        on("2026-05-31");
        opening.openDue();
        assertThat(periods(plan)).isEmpty();
        on("2026-06-01");
        opening.openDue();
        opening.openDue();

        assertThat(periods(plan)).hasSize(1);
        assertThat(periods(plan).get(0))
                .containsEntry("units_due", "2026-06-17")
                .containsEntry("commune_due", "2026-06-19");
    }
}

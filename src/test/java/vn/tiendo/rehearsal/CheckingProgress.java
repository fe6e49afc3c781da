package vn.tiendo.rehearsal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.TaskStandings;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.cityview.CityTable;
import vn.tiendo.overview.Overview;
import vn.tiendo.overview.ReadModels;

/** The rehearsal's rules about read models and figures, for tests that break them. */
public record CheckingProgress(ApplicationContext context) {

    public List<String> readModels() {
        return new ReadModelsAgree(context.getBean(ReadModels.class)).broken();
    }

    public List<String> standings() {
        return new StandingsAsReported(jdbc(), context.getBean(TaskStandings.class), context.getBean(Clock.class))
                .broken();
    }

    public List<String> figures() {
        return new FiguresAsCounted(
                        jdbc(),
                        new IndependentCounts(jdbc()),
                        context.getBean(Overview.class),
                        context.getBean(WorkingCalendar.class),
                        context.getBean(Clock.class))
                .broken();
    }

    public List<String> city() {
        return new CityAsCounted(
                        jdbc(),
                        new IndependentCounts(jdbc()),
                        context.getBean(CityTable.class),
                        context.getBean(WorkingCalendar.class),
                        context.getBean(Clock.class))
                .broken();
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }
}

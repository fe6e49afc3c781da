package vn.tiendo.rehearsal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measurement.IndicatorResults;

/** The rehearsal's rule about indicators held against any database. */
public record CheckingIndicators(ApplicationContext application) {

    public List<String> broken() {
        return broken(application.getBean(JdbcClient.class));
    }

    /** @param counting where the plain count is taken, which may see other rows than the pages do */
    public List<String> broken(JdbcClient counting) {
        return new IndicatorsAsCounted(
                        counting, application.getBean(IndicatorResults.class), application.getBean(Clock.class))
                .broken();
    }
}

package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The frame's questions are asked for pages alone; what the database is asked is read from its client's own log. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tiendo.demo=true",
            "logging.level.org.camunda=off",
            "logging.level.vn.tiendo.workflow.EngineErrors=off"
        })
class FrameTest {

    private static final String COUNT = "from work_item w\nwhere w.step = any(";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nhiem-vu", "/tien-do/viec.xlsx", "/tien-do/so-lieu", "/vuong-mac/xlsx"})
    void isNotAskedForWhereNoPageIsShown(String path) {
        assertThat(questionsOf(path)).isNotEmpty().noneMatch(sql -> sql.contains(COUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tien-do", "/mat-khau"})
    void isAskedForOnceByEachPage(String path) {
        assertThat(questionsOf(path)).filteredOn(sql -> sql.contains(COUNT)).hasSize(1);
    }

    private List<String> questionsOf(String path) {
        var leader = Visitor.of(port, "anlao.pct");
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var questions = new Questions();
        questions.start();
        log.addAppender(questions);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        try {
            assertThat(leader.get(path).statusCode()).isLessThan(400);
            return List.copyOf(questions.asked);
        } finally {
            log.setAdditive(true);
            log.setLevel(null);
            log.detachAppender(questions);
        }
    }

    /** What was asked meanwhile; no job of this context counts what waits for a person. */
    private static final class Questions extends AppenderBase<ILoggingEvent> {

        private final List<String> asked = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            asked.add(event.getFormattedMessage());
        }
    }
}

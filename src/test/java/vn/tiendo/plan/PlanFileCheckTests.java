package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.refusal.Refusal;

/** A plan's file that lacks its own facts is refused with the name of what is missing, before anything is stored. */
class PlanFileCheckTests {

    @Test
    void namesThePartThatIsMissing() {
        refuses("", "thiếu phần «plan»");
        refuses("plan: null", "thiếu phần «plan»");
        refuses("plan: {subject: Kế hoạch, leader: chair, appendices: []}", "thiếu «commune»");
        refuses("plan: {commune: an-lao, leader: chair, appendices: []}", "thiếu «subject»");
    }

    @Test
    void refusesAnotherCommunesPlan() {
        refuses("plan: {commune: chi-minh, subject: Kế hoạch, leader: chair, appendices: []}", "«chi-minh»");
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        refuses("plan:\n  commune: [", "dòng");
    }

    private static void refuses(String file, String sentence) {
        var database = JdbcClient.create(new UnreachableDatabase());
        var imports = new PlanImport(
                new DraftRows(database, null, new Regimes(database, Clock.systemUTC()), null, Clock.systemUTC()),
                new Submissions(database, new ObjectMapper(), Clock.systemUTC()),
                null);
        assertThatThrownBy(
                        () -> imports.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "an-lao"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    /** Proves that nothing is asked of the database before the file is understood. */
    private static final class UnreachableDatabase extends org.springframework.jdbc.datasource.AbstractDataSource {

        @Override
        public java.sql.Connection getConnection() {
            throw new AssertionError("the database was asked");
        }

        @Override
        public java.sql.Connection getConnection(String username, String password) {
            throw new AssertionError("the database was asked");
        }
    }
}

package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CalendarTableTests {

    private static EmbeddedPostgres postgres;
    private static JdbcClient database;

    @BeforeAll
    static void migrate() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = JdbcClient.create(postgres.getPostgresDatabase());
        database.sql(Files.readString(Path.of("src/main/resources/db/migration/calendar/V020__calendar.sql")))
                .update();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void anInstallationBeginsWithTheDaysThatAreShipped() {
        var entered = database.sql("select day, kind, label from calendar_day")
                .query(CalendarDay.class)
                .list();
        assertThat(Stream.of("2026", "2027").flatMap(ShippedCalendar::entries))
                .containsExactlyInAnyOrderElementsOf(entered);
    }

    @Test
    void readsTheSeededDaysFromTheDatabase() {
        assertThat(new CalendarTable(database).reload()).isEqualTo(ShippedCalendar.days());
    }

    @Test
    void keepsTheDaysInMemoryUntilReloaded() {
        CalendarTable calendar = new CalendarTable(database);
        LocalDate cultureDay = LocalDate.of(2028, 11, 24);
        assertThat(calendar.isWorkingDay(cultureDay)).isTrue();
        database.sql(
                        "insert into calendar_day (day, kind, label) values ('2028-11-24', 'OFF', 'Ngày Văn hóa Việt Nam')")
                .update();
        assertThat(calendar.isWorkingDay(cultureDay)).isTrue();
        calendar.reload();
        assertThat(calendar.isWorkingDay(cultureDay)).isFalse();
        database.sql("delete from calendar_day where day = '2028-11-24'").update();
    }

    @Test
    void refusesAnUnknownKindOfDay() {
        assertThatThrownBy(() -> database.sql("insert into calendar_day (day, kind) values ('2028-01-03', 'HALF')")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}

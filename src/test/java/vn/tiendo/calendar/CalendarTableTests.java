package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.refusal.Refusal;

class CalendarTableTests {

    private static EmbeddedPostgres postgres;
    private static DataSource source;
    private static JdbcClient database;
    private static final CalendarDay CULTURE_DAY =
            new CalendarDay(LocalDate.of(2028, 11, 24), DayKind.OFF, "Ngày Văn hóa Việt Nam");

    private CalendarTable table;
    private CalendarChanges changes;
    private ChangingCalendar changing;

    @BeforeAll
    static void migrate() throws IOException {
        postgres = EmbeddedPostgres.start();
        source = postgres.getPostgresDatabase();
        database = JdbcClient.create(source);
        for (var migration : List.of("V020__calendar", "V021__changes_of_the_calendar")) {
            database.sql(Files.readString(Path.of("src/main/resources/db/migration/calendar/" + migration + ".sql")))
                    .update();
        }
    }

    @BeforeEach
    void begin() {
        table = new CalendarTable(database);
        changes = new CalendarChanges(database, Clock.fixed(Instant.parse("2026-06-10T01:00:00Z"), VietnamTime.ZONE));
        changing =
                new ChangingCalendar(table, changes, new TransactionTemplate(new DataSourceTransactionManager(source)));
        database.sql("delete from calendar_day where day > '2027-12-31'").update();
        database.sql("delete from calendar_change").update();
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
    void addsADayToAYearNotEnteredTogetherWithItsStatutoryDays() {
        changing.add(CULTURE_DAY, "a");

        assertThat(table.entered(2028)).hasSize(12).contains(CULTURE_DAY).containsAll(StatutoryDays.of(2028));
        assertThat(table.isWorkingDay(CULTURE_DAY.day())).isFalse();
        assertThatThrownBy(() -> changing.add(new CalendarDay(CULTURE_DAY.day(), DayKind.OFF, "Khác"), "a"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã có trong lịch: nghỉ 24/11/2028 (Ngày Văn hóa Việt Nam)");
        assertThatThrownBy(() -> changing.accept(2028, "a"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã được nhập");
    }

    @Test
    void reckonsAYearAgainWhenItsLastDayIsRemoved() {
        var days = List.of(CULTURE_DAY, new CalendarDay(LocalDate.of(2028, 12, 2), DayKind.MAKE_UP, "Bù"));
        changing.replace(days, "a");
        assertThat(table.isWorkingDay(LocalDate.of(2028, 5, 1))).isTrue();
        assertThat(table.isWorkingDay(LocalDate.of(2028, 12, 2))).isTrue();

        days.forEach(day -> changing.remove(day.day(), "a"));

        assertThat(table.entered(2028)).isEmpty();
        assertThat(table.isWorkingDay(LocalDate.of(2028, 5, 1))).isFalse();
        assertThatThrownBy(() -> changing.remove(CULTURE_DAY.day(), "a")).isInstanceOf(Refusal.class);
    }

    @Test
    void replacesWholeYearsAndLeavesOthersAlone() {
        changing.accept(2028, "a");
        var first = StatutoryDays.of(2028).get(0);
        var differences = changing.differences(List.of(first, CULTURE_DAY));
        assertThat(differences).singleElement().satisfies(year -> {
            assertThat(year.added()).containsExactly(CULTURE_DAY);
            assertThat(year.removed()).hasSize(10);
        });

        changing.replace(List.of(CULTURE_DAY, first), "b");

        assertThat(table.entered(2028)).containsExactly(first, CULTURE_DAY);
        assertThat(table.entered(2026)).hasSize(15);
        assertThat(changes.of(2028).get(0).what())
                .startsWith("Nạp từ tệp: thêm nghỉ 24/11/2028 (Ngày Văn hóa Việt Nam); bỏ nghỉ 25/01/2028");
        assertThat(changes.of(2028).get(0).username()).isEqualTo("b");
    }

    @Test
    void writesAllYearsOfAFileOrNone() {
        var tooMany = LocalDate.of(2029, 1, 1)
                .datesUntil(LocalDate.of(2029, 3, 10))
                .map(day -> new CalendarDay(day, DayKind.OFF, "Nghỉ"));
        var days = Stream.concat(Stream.of(CULTURE_DAY), tooMany).toList();

        assertThatThrownBy(() -> changing.replace(days, "a"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Năm 2029 sẽ có 68 ngày");

        assertThat(table.entered(2028)).isEmpty();
        assertThat(table.entered(2029)).isEmpty();
        assertThat(changes.of(2028)).isEmpty();
    }

    @Test
    void notesNothingWhereNothingChanged() {
        changing.replace(StatutoryDays.of(2028), "a");
        changing.replace(StatutoryDays.of(2028), "b");

        assertThat(changes.of(2028)).singleElement().satisfies(change -> assertThat(change.at())
                .startsWith("10/06/2026 08:00"));
    }

    @Test
    void offersTheCultureDayOrTheWorkingDayAfterIt() {
        assertThat(changing.cultureDay(2026).day()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(changing.cultureDay(2029))
                .isEqualTo(new CalendarDay(LocalDate.of(2029, 11, 26), DayKind.OFF, "Ngày Văn hóa Việt Nam (nghỉ bù)"));
        assertThat(changing.hasCultureDay(2028)).isFalse();
        changing.add(CULTURE_DAY, "a");
        assertThat(changing.hasCultureDay(2028)).isTrue();
    }

    /** Two people at once: one day is entered once, and the year's statutory days once. */
    @Test
    void letsOnePersonAfterTheOtherChangeIt() {
        var refused =
                Stream.of("a", "b", "c", "d").parallel().filter(this::isRefused).count();

        assertThat(refused).isEqualTo(3);
        assertThat(table.entered(2028)).hasSize(12);
    }

    private boolean isRefused(String username) {
        try {
            changing.add(CULTURE_DAY, username);
            return false;
        } catch (Refusal twice) {
            return true;
        }
    }

    @Test
    void refusesAnUnknownKindOfDay() {
        assertThatThrownBy(() -> database.sql("insert into calendar_day (day, kind) values ('2028-01-03', 'HALF')")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}

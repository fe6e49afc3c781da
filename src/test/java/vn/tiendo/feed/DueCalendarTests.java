package vn.tiendo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.database.TestDatabase;

/** The calendar as a program reads it: checked by the library's own parser and rules. */
class DueCalendarTests {

    private static final DataSource DATABASE = database();
    private static final Instant MORNING = Instant.parse("2026-06-10T00:30:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private static DataSource database() {
        var database = TestDatabase.empty();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/unit", "classpath:db/migration/feed")
                .load()
                .migrate();
        return database;
    }

    @Test
    void isReadByTheLibraryThatChecksIt() throws Exception {
        var text = at(MORNING).of(List.of(item("a", FRIDAY), item("b", FRIDAY.plusDays(3))));

        var read = read(text);
        assertThat(read.validate(true).hasErrors()).isFalse();
        assertThat(read.getComponents("VEVENT")).hasSize(2);
        assertThat(text).contains("TZID:Asia/Ho_Chi_Minh\r\n", "TZOFFSETTO:+0700\r\n");
        assertThat(value(read, "METHOD")).isEqualTo("PUBLISH");
        assertThat(value(read, "X-WR-TIMEZONE")).isEqualTo("Asia/Ho_Chi_Minh");
    }

    @Test
    void saysWhatIsDueOnAWholeDayInVietnamese() throws Exception {
        var text = at(MORNING)
                .of(List.of(new DueItem(
                        "task-words@tien-do",
                        "Báo cáo; chuyển đổi số,\n \"Đề án 06\" \\ và một tên rất dài để dòng phải gập lại ở ký tự thứ bảy mươi lăm",
                        FRIDAY,
                        "https://tiendo.anlao.vn/nhiem-vu/1",
                        "KH 36/KH-UBND · I.1\nđang thực hiện, sắp đến hạn")));

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.getBytes("UTF-8")).hasSizeLessThanOrEqualTo(75));
        assertThat(text).contains("DTSTART;VALUE=DATE:20260612\r\n", "DTEND;VALUE=DATE:20260613\r\n");
        assertThat(text).as("folded once, where the line is full").containsPattern("SUMMARY:.{40,}\r\n .{40,}\r\n");
        var event = event(read(text));
        assertThat(value(event, "SUMMARY"))
                .isEqualTo(
                        "Đến hạn: Báo cáo; chuyển đổi số, \"Đề án 06\" \\ và một tên rất dài để dòng phải gập lại ở ký"
                                + " tự thứ bảy mươi lăm");
        assertThat(value(event, "DESCRIPTION")).contains("\n", "sắp đến hạn", "https://tiendo.anlao.vn/nhiem-vu/1");
        assertThat(value(event, "URL")).isEqualTo("https://tiendo.anlao.vn/nhiem-vu/1");
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void countsHowOftenADateMoved() throws Exception {
        var first = at(MORNING).of(List.of(item("moving", FRIDAY)));
        assertThat(at(MORNING.plusSeconds(60)).of(List.of(item("moving", FRIDAY))))
                .as("nothing changed")
                .isEqualTo(first);

        var moved = event(read(at(MORNING.plusSeconds(120)).of(List.of(item("moving", FRIDAY.plusDays(7))))));

        assertThat(value(event(read(first)), "SEQUENCE")).isEqualTo("0");
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "LAST-MODIFIED")).isEqualTo("20260610T003200Z");
        assertThat(value(moved, "UID")).isEqualTo(value(event(read(first)), "UID"));
        assertThat(value(moved, "DTSTART")).isEqualTo("20260619");
    }

    @Test
    void holdsAnItemOnceThoughItIsListedTwice() throws Exception {
        assertThat(read(at(MORNING).of(List.of(item("c", FRIDAY), item("c", FRIDAY.plusDays(1)))))
                        .getComponents("VEVENT"))
                .hasSize(1);
    }

    @Test
    void isACalendarThoughNothingIsDue() throws Exception {
        var empty = read(at(MORNING).of(List.of()));
        assertThat(empty.validate(true).hasErrors()).isFalse();
        assertThat(empty.getComponents("VEVENT")).isEmpty();
    }

    private static DueItem item(String id, LocalDate due) {
        return new DueItem(DueItem.uid("task", id), "Việc " + id, due, "https://tiendo.anlao.vn/nhiem-vu/" + id, "x");
    }

    private static DueCalendar at(Instant now) {
        var clock = Clock.fixed(now, VietnamTime.ZONE);
        return new DueCalendar(new Revisions(JdbcClient.create(DATABASE), clock), "tien-do@anlao.vn");
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").get(0);
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer in, String name) {
        return in.getProperty(name).map(Property::getValue).orElseThrow();
    }
}

package vn.tiendo.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.tiendo.calendar.WorkingCalendar;

/** The working calendar as its keeper sees and changes it, in an installation of one commune. */
class CalendarPagesTests extends CommuneTest {

    private static final String ADMINISTRATOR = "anlao.quantri";
    private static final String PAGE = "/quan-tri/lich";

    @Autowired
    WebApplicationContext context;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ScheduledTaskHolder scheduled;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void asShipped() {
        jdbc.sql("delete from calendar_day where day > '2027-12-31'").update();
        jdbc.sql("delete from calendar_change").update();
        rereading().run();
    }

    @Test
    void anAdministratorEntersAYearAndChangesIt() throws Exception {
        assertThat(page(2041)).contains("Năm 2041 chưa nhập", "Tết Tân Dậu (dự kiến)", "Nhập các ngày dự kiến này");

        assertThat(change("du-kien", "2041")).contains("Đã nhập các ngày dự kiến của năm 2041.");
        assertThat(change("them", "2041", "ngay", "09/02/2041", "loai", "làm bù", "ten", "Làm bù"))
                .contains("Đã thêm làm bù 09/02/2041 (Làm bù).");
        assertThat(change("van-hoa", "2041")).contains("Đã thêm nghỉ 25/11/2041");
        assertThat(change("bo", "2041", "ngay", "30/04/2041")).contains("Đã bỏ ngày 30/04/2041.");

        assertThat(calendar.isWorkingDay(LocalDate.of(2041, 2, 9))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2041, 4, 30))).isTrue();
        assertThat(page(2041))
                .contains("Lịch sử thay đổi", "bỏ nghỉ 30/04/2041 (Ngày Chiến thắng)", "10/06/2026 08:00")
                .doesNotContain("Năm 2041 chưa nhập", "Thêm ngày nghỉ");
    }

    @Test
    void saysWhatCannotBe() throws Exception {
        assertThat(change("them", "2041", "ngay", "12/02/2041", "loai", "làm bù", "ten", "Bù"))
                .contains("vốn là ngày làm việc");
        assertThat(change("them", "2041", "ngay", "01/01/2141", "loai", "nghỉ", "ten", "Xa"))
                .contains("ngoài phạm vi");
        assertThat(change("them", "2041", "ngay", "01/01/2041", "loai", "nghỉ", "ten", "Lại"))
                .contains("đã có trong lịch");
        assertThat(change("bo", "2041", "ngay", "01/01/2041")).contains("không còn trong lịch đã nhập");
        assertThat(change("them", "2041", "ngay", "09/02/2041", "loai", "nghỉ", "ten", "Thứ Bảy"))
                .contains("vốn đã nghỉ, nên lịch không thay đổi", "Các ngày dự kiến của năm 2041 được nhập cùng");
        web.perform(get(PAGE + "?nam=1999").with(user(ADMINISTRATOR))).andExpect(status().isNotFound());
    }

    @Test
    void showsWhatAFileChangesAndThenTakesIt() throws Exception {
        var shown = preview("ngày;loại;tên\n25/12/2041;nghỉ;Thử <b>nghỉ</b>\n28/12/2041;làm bù;Bù\n");
        assertThat(shown).contains("Thêm: <ins>nghỉ 25/12/2041 (Thử &lt;b&gt;nghỉ&lt;/b&gt;)</ins>", "Ghi vào lịch");
        assertThat(calendar.isWorkingDay(LocalDate.of(2041, 12, 25))).isTrue();

        var hidden = Pattern.compile("(?s)name=\"noi-dung\" value=\"(.*?)\"").matcher(shown);
        assertThat(hidden.find()).isTrue();
        assertThat(change("ghi", "2041", "noi-dung", HtmlUtils.htmlUnescape(hidden.group(1))))
                .contains("Đã nạp 2 ngày từ tệp.");

        assertThat(calendar.isWorkingDay(LocalDate.of(2041, 12, 25))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2041, 12, 28))).isTrue();
        web.perform(get(PAGE + "/xuat?nam=2041").with(user(ADMINISTRATOR)))
                .andExpect(content().string(containsString("28/12/2041;làm bù;Bù")));
    }

    @Test
    void takesNothingOfAFileWithOneWrongLine() throws Exception {
        assertThat(preview("25/12/2041;nghỉ;Thử\n26/12/2041;làm bù;Thứ Năm\n"))
                .contains("Chưa có gì được ghi", "Dòng 2: Ngày 26/12/2041 là thứ Năm")
                .doesNotContain("Ghi vào lịch");
        assertThat(change("ghi", "2041", "noi-dung", "26/12/2041;làm bù;Thứ Năm"))
                .contains("Dòng 1:");
        assertThat(page(2041)).contains("Năm 2041 chưa nhập", "Chưa ai thay đổi lịch năm 2041.");
    }

    @Test
    void isClosedToOthers() throws Exception {
        for (var username : new String[] {DESK, HEAD, LEADER, CLERK}) {
            web.perform(get(PAGE).with(user(username))).andExpect(status().isForbidden());
            web.perform(post(PAGE + "/du-kien")
                            .param("nam", "2041")
                            .with(user(username))
                            .with(csrf()))
                    .andExpect(status().isForbidden());
        }
        assertThat(page(2041)).contains("Năm 2041 chưa nhập");
    }

    @Test
    void tellsHowManyTasksAreNowDueOnADayOff() throws Exception {
        var task = issued(Row.ledBy("Phòng Kinh tế").until("30/9/2026"));
        assertThat(of(task).due).isEqualTo(LocalDate.of(2026, 9, 30));
        web.perform(get(PAGE + "?nam=2026").with(user(ADMINISTRATOR)))
                .andExpect(content().string(not(containsString("rơi vào ngày nghỉ"))));

        assertThat(change("them", "2026", "ngay", "30/09/2026", "loai", "nghỉ", "ten", "Bão"))
                .contains("1 nhiệm vụ đang mở có thời hạn rơi vào ngày nghỉ");
        change("bo", "2026", "ngay", "30/09/2026");
    }

    /** Another node writes the table without this one's knowing; this one looks again within half a minute. */
    @Test
    void noticesWhatAnotherNodeChanges() {
        var day = LocalDate.of(2041, 11, 25);
        assertThat(calendar.isWorkingDay(day)).isTrue();
        jdbc.sql("insert into calendar_day (day, kind, label) values (?, 'OFF', 'Nút khác')")
                .param(day)
                .update();
        assertThat(calendar.isWorkingDay(day)).isTrue();

        rereading().run();

        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(((FixedDelayTask) task().getTask()).getIntervalDuration())
                .isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    private Runnable rereading() {
        return task().getTask().getRunnable();
    }

    private ScheduledTask task() {
        return scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("CalendarTable.reload"))
                .findFirst()
                .orElseThrow();
    }

    private String page(int year) throws Exception {
        return web.perform(get(PAGE + "?nam=" + year).with(user(ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String preview(String table) throws Exception {
        var file = new MockMultipartFile("tep", "lich.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        return web.perform(multipart(PAGE + "/nap")
                        .file(file)
                        .with(user(ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** What the page says after a change. */
    private String change(String what, String year, String... fields) throws Exception {
        var request = post(PAGE + "/" + what)
                .param("nam", year)
                .with(user(ADMINISTRATOR))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var answer = web.perform(request).andExpect(status().isFound()).andReturn();
        return web.perform(get(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()))
                        .flashAttrs(answer.getFlashMap())
                        .with(user(ADMINISTRATOR)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

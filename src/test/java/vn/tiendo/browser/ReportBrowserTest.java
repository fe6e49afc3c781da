package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The month's report, each step as its own user: a head corrects and signs on a phone, the plan desk reminds the rest, writes the
 * commune's report and hands it on. It moves the demonstration's clock, so it has a demonstration of its own and comes last: the
 * engine's clock is one for all demonstrations of the virtual machine.
 */
@ExtendWith(BrowserFound.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tiendo.demo=true", "tiendo.reporting.cron=-"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Integer.MAX_VALUE)
class ReportBrowserTest {

    private static final String RESULT = "Hướng dẫn 41 hộ kinh doanh lập hóa đơn điện tử.";
    private static final String MEETING = "Họp giao ban chuyển đổi số ngày 02/6/2026.";

    private Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void reportOfAMonthGoesFromTheUnitsToTheLeader() {
        headCorrectsALineAndSignsOnAPhone();
        planDeskRemindsTheRestOnce();
        daysPassUntilAfterTheUnitsDay();
        planDeskWritesTheCommunesReport();
        step("anlao.vhxh.truong", "Kiểm tra nội dung báo cáo", "Đồng ý nội dung, chuyển văn thư");
        step("anlao.vanthu", "Kiểm tra thể thức báo cáo", "Đúng thể thức, trình lãnh đạo ký");
        step("anlao.pct", "Ký báo cáo", "Ký báo cáo");
        reportWaitsForItsNumber();
    }

    private void headCorrectsALineAndSignsOnAPhone() {
        try (var visit = Visit.small(chromium, address(), "anlao.kt.truong")) {
            var page = visit.page();
            openOwnReport(page);
            line(page).fill(RESULT);
            line(page).blur();
            assertThat(page.locator("main")).containsText("đã lưu lúc");
            page.reload();
            assertThat(line(page)).hasValue(RESULT);
            Pictures.take(page, "bao-cao-don-vi");

            button(page, "Ký, gửi báo cáo").click();
            assertThat(page.locator("main")).containsText("đã gửi đúng hạn");
            assertThat(page.locator("main")).containsText(RESULT);
            assertThat(page.locator("main textarea[name$='.ket-qua']")).hasCount(0);
        }
    }

    private void openOwnReport(Page page) {
        page.navigate(address() + "/bao-cao");
        page.locator("main a[href^='/bao-cao/']:not([href*='/ky/'])").first().click();
        assertThat(page.locator("h1")).containsText("của Phòng Kinh tế");
    }

    private static Locator line(Page page) {
        return page.locator("main textarea[name$='.ket-qua']").first();
    }

    private void planDeskRemindsTheRestOnce() {
        try (var visit = visit("anlao.vhxh.tonghop")) {
            var page = visit.page();
            openPeriod(page);
            assertThat(page.locator("main")).containsText("2 trong 26 đơn vị");
            Pictures.take(page, "ky-bao-cao");
            button(page, "Nhắc các đơn vị còn lại").click();
            assertThat(page.locator(".tot")).containsText("Đã gửi thư nhắc");
            button(page, "Nhắc các đơn vị còn lại").click();
            assertThat(page.locator("main")).containsText("Hôm nay đã nhắc các đơn vị còn lại.");
        }
    }

    private void openPeriod(Page page) {
        page.navigate(address() + "/bao-cao");
        page.locator("main a[href*='/bao-cao/ky/']").first().click();
        assertThat(page.locator("h1")).containsText("tháng 6/2026");
    }

    private void daysPassUntilAfterTheUnitsDay() {
        try (var visit = visit("anlao.quantri")) {
            var page = visit.page();
            for (var day = 11; day <= 18; day += day == 12 ? 3 : 1) {
                page.navigate(address() + "/quan-tri/dong-ho");
                button(page, "Sang ngày làm việc kế tiếp").click();
                assertThat(page.locator(".ngay")).containsText(day + "/06/2026");
            }
        }
    }

    private void planDeskWritesTheCommunesReport() {
        try (var visit = visit("anlao.vhxh.tonghop")) {
            var page = visit.page();
            openPeriod(page);
            assertThat(page.locator("main")).containsText("24 đơn vị chưa báo cáo");
            page.getByText("Báo cáo của xã, phường").click();
            var all = page.locator("main table")
                    .first()
                    .locator("tr")
                    .last()
                    .locator("a")
                    .first();
            assertThat(all).hasText("28");

            Accessible.isForEverybody(page);
            Pictures.take(page, "bao-cao-xa");
            page.locator("main textarea").first().fill(MEETING);
            button(page, "Lưu").click();
            assertThat(page.locator(".tot")).containsText("Đã lưu mục I");
            button(page, "Trình kiểm tra nội dung").click();
            assertThat(page.locator(".tot")).containsText("Đã trình");

            page.locator("main table")
                    .first()
                    .locator("tr")
                    .last()
                    .locator("a")
                    .first()
                    .click();
            assertThat(page.locator("main tbody tr")).hasCount(28);
            Accessible.isForEverybody(page);
        }
    }

    private void step(String username, String title, String choice) {
        try (var visit = visit(username)) {
            visit.tasklist().filter("Việc của tôi").open(title).choose(choice).submit();
        }
    }

    private void reportWaitsForItsNumber() {
        try (var visit = visit("anlao.vhxh.tonghop")) {
            var page = visit.page();
            openPeriod(page);
            page.getByText("Báo cáo của xã, phường").click();
            assertThat(page.locator("main")).containsText("chờ phát hành");
            assertThat(page.locator("main")).containsText(MEETING);
            assertThat(page.locator("main textarea")).hasCount(0);
        }
    }

    private Visit visit(String username) {
        return Visit.of(chromium, address(), username);
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}

package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan at one glance: a leader's on a phone, a head's of the own unit, nobody's of another commune. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressBrowserTest {

    private static final String LEADER = "anlao.pct";
    private static final String HEAD = "anlao.kt.truong";
    private static final String STRANGER = "chiminh.pct";
    private static final String PLAN = "36/KH-UBND";
    private static final String LATE = "Đưa tài khoản hưởng an sinh của người dân lên VNeID";

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

    private String address() {
        return "http://localhost:" + port;
    }

    private void open(Page page) {
        page.navigate(address() + "/tien-do");
        page.getByText("Lọc, tìm").click();
        var label = page.locator("#ke-hoach option")
                .filter(new FilterOptions().setHasText(PLAN))
                .innerText();
        page.locator("#ke-hoach").selectOption(label);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Xem")).click();
        assertThat(page.locator("main")).containsText(PLAN);
    }

    @Test
    void leaderSeesThePlanOnAPhoneAndOpensWhatIsOverdue() {
        try (var visit = Visit.small(chromium, address(), LEADER)) {
            var page = visit.page();
            open(page);
            assertThat(page.locator(".so-lieu li")).hasCount(10);
            assertThat(page.locator(".so-lieu .qua-han")).hasText("1 Quá hạn");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            Pictures.take(page, "tien-do-dien-thoai");

            page.locator(".so-lieu .qua-han a").click();
            assertThat(page.locator("main")).containsText("Có 1 nhiệm vụ.");
            assertThat(page.locator("tbody tr")).containsText(LATE);
            assertThat(page.locator("tbody tr")).containsText("quá hạn 27 ngày");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void eachPartOpensItsList() {
        try (var visit = Visit.of(chromium, address(), LEADER)) {
            var page = visit.page();
            open(page);
            Pictures.take(page, "tien-do");
            page.locator("section:has(#don-vi-b) a").getByText("Phòng Kinh tế").click();
            assertThat(page.locator("#don-vi")).hasValue("KT");
            assertThat(page.locator("main")).containsText(Pattern.compile("Có \\d+ nhiệm vụ\\."));
            page.locator("#don-vi").selectOption("");
            page.locator("#tim").fill("tai khoan an sinh vneid");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Lọc"))
                    .click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText(LATE);
            Download file =
                    page.waitForDownload(() -> page.getByText("Xuất Excel").click());
            assertThat(file.suggestedFilename()).isEqualTo("Nhiệm vụ.xlsx");
        }
    }

    @Test
    void headSeesTheOwnUnitAlone() {
        try (var visit = Visit.of(chromium, address(), HEAD)) {
            var page = visit.page();
            page.navigate(address() + "/tien-do");
            assertThat(page.locator("main")).containsText("Số liệu của Phòng Kinh tế.");
            assertThat(page.locator("main")).not().containsText("Công an xã");
            assertThat(page.locator("main")).not().containsText(LATE);
            page.navigate(address() + "/tien-do/viec?don-vi=VHXH");
            assertThat(page.locator("main")).not().containsText(LATE);
        }
    }

    @Test
    void anotherCommuneSeesNothingOfIt() {
        try (var visit = Visit.of(chromium, address(), STRANGER)) {
            var page = visit.page();
            page.navigate(address() + "/tien-do");
            assertThat(page.locator("main")).not().containsText(PLAN);
            page.navigate(address() + "/tien-do/viec?tim=tai+khoan+an+sinh");
            assertThat(page.locator("main")).containsText("Không có nhiệm vụ nào phù hợp.");
        }
    }
}

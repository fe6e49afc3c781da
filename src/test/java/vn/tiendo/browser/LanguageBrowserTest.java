package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No English word on any page that people reach, in a browser set to English; English for who chose it, and nobody else. */
@ExtendWith(BrowserFound.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tiendo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageBrowserTest {

    private static final String LEADER = "anlao.pct";
    private static final String PLAN_DESK_HEAD = "anlao.vhxh.truong";
    private static final String OPERATOR = "vanhanh";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String ADMIN = "/camunda/app/admin/default/";

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
    void tellsProgramsThatPagesAreVietnamese() {
        try (var visit = visit(LEADER)) {
            assertThat(visit.page().navigate(address() + "/ngon-ngu").headerValue("Content-Language"))
                    .isEqualTo("vi-VN");
        }
    }

    @Test
    void showsSupervisorsNoEnglishInCockpit() {
        try (var visit = visit(LEADER)) {
            var page = visit.page();
            open(page, COCKPIT);
            VisibleText.isVietnamese(page);
            open(page, COCKPIT + "#/processes");
            VisibleText.isVietnamese(page);
            page.getByText("Vòng đời nhiệm vụ", exactly()).click();
            eachTab(page);
            page.locator(".ctn-tabbed .nav-tabs")
                    .getByText("Lượt chạy quy trình", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator(".ctn-tabbed-content td a[href*='#/process-instance/']:visible")
                    .first()
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*#/process-instance/.*"));
            eachTab(page);
            Pictures.take(page, "cockpit-lead");
        }
    }

    @Test
    void keepsWhatRunsTheEngineFromSupervisors() {
        try (var visit = visit(PLAN_DESK_HEAD)) {
            var page = visit.page();
            for (var place : new String[] {"decisions", "tasks", "repository", "batch"}) {
                open(page, COCKPIT + "#/" + place);
                assertThat(page).hasURL(Pattern.compile(".*#/dashboard.*"));
            }
            assertThat(page.locator("[cam-widget-header]")).not().containsText("Bảng quyết định");
        }
    }

    @Test
    void showsTheOperatorNoEnglishButWhatTheCodeCallsThings() {
        try (var visit = visit(OPERATOR)) {
            var page = visit.page();
            for (var place : new String[] {"", "#/processes", "#/decisions", "#/tasks", "#/batch", "#/repository"}) {
                isVietnamese(page, COCKPIT + place);
            }
            open(page, COCKPIT + "#/decisions");
            page.getByText("Lịch nhắc việc", exactly()).click();
            assertThat(page.locator(".hit-policy-value")).hasText("Lấy mọi dòng");
            VisibleText.isVietnamese(page, VisibleText.IDENTIFIERS);
            for (var place : new String[] {"", "#/users", "#/groups", "#/tenants", "#/authorization", "#/system"}) {
                isVietnamese(page, ADMIN + place);
            }
            isVietnamese(page, "/camunda/app/welcome/default/");
        }
    }

    @Test
    void answersInVietnameseWhatCannotBeDone() {
        try (var visit = visit(LEADER)) {
            var page = visit.page();
            for (var wrong :
                    new String[] {"/khong-co-trang-nay", "/quan-tri", ADMIN, "/camunda/app/la", "/a%25", "/ke-hoach/1"
                    }) {
                page.navigate(address() + wrong);
                VisibleText.isVietnamese(page);
            }
        }
        try (var visit = visit(OPERATOR)) {
            visit.page().navigate(address() + "/dang-nhap?sai");
            VisibleText.isVietnamese(visit.page());
        }
    }

    @Test
    void givesEnglishToWhoChoseItAlone() {
        try (var visit = visit(OPERATOR)) {
            var page = visit.page();
            choose(page, "Tiếng Anh");
            open(page, COCKPIT + "#/processes");
            assertThat(page.locator("[cam-widget-header]")).containsText("Human Tasks");
            assertThatThrownBy(() -> VisibleText.isVietnamese(page)).isInstanceOf(AssertionError.class);
            visit.change(LEADER);
            open(page, COCKPIT);
            VisibleText.isVietnamese(page);
            visit.change(OPERATOR);
            choose(page, "Tiếng Việt");
            isVietnamese(page, COCKPIT);
        }
    }

    private void choose(Page page, String language) {
        page.navigate(address() + "/ngon-ngu");
        page.getByLabel(language).check();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Lưu")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã đổi.");
    }

    private void eachTab(Page page) {
        var tabs = page.locator(".ctn-tabbed .nav-tabs a:visible");
        assertThat(tabs.first()).isVisible();
        for (int tab = 0; tab < tabs.count(); tab++) {
            tabs.nth(tab).click();
            settled(page);
            VisibleText.isVietnamese(page);
        }
    }

    private void isVietnamese(Page page, String path) {
        open(page, path);
        VisibleText.isVietnamese(page, VisibleText.IDENTIFIERS);
    }

    private void open(Page page, String path) {
        page.navigate(address() + path);
        assertThat(page.locator(".tiendo-bar")).isVisible();
        assertThat(page.locator(".app-splash")).hasCount(0);
        settled(page);
    }

    private static void settled(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator(".loader:visible, .loader-state.loading:visible"))
                .hasCount(0);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private Visit visit(String username) {
        return Visit.of(chromium, address(), username);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

package vn.tiendo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** One user at a computer of their own, with nobody else's cookies, from login on; English browser, Vietnamese clock. */
final class Visit implements AutoCloseable {

    private static final String PASSWORD = "TienDo@2026";

    private final BrowserContext computer;
    private final Page page;
    private final String address;

    private Visit(BrowserContext computer, String address) {
        this.computer = computer;
        this.address = address;
        this.page = computer.newPage();
        page.setDefaultTimeout(30_000);
    }

    static Visit of(Chromium chromium, String address, String username) {
        return of(chromium, address, username, 1440, 900);
    }

    static Visit of(Chromium chromium, String address, String username, int width) {
        return of(chromium, address, username, width, width < 600 ? 844 : 900);
    }

    /** On a phone. */
    static Visit small(Chromium chromium, String address, String username) {
        return of(chromium, address, username, 390, 844);
    }

    private static Visit of(Chromium chromium, String address, String username, int width, int height) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-US")
                .setTimezoneId("Asia/Ho_Chi_Minh");
        var visit = new Visit(chromium.browser().newContext(options), address);
        visit.logIn(username);
        return visit;
    }

    private void logIn(String username) {
        page.navigate(address + "/dang-nhap");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Đăng nhập"))
                .click();
        page.waitForURL(url -> !url.endsWith("/dang-nhap"));
    }

    /** Somebody else takes over this computer, with all cookies but the session. */
    void change(String username) {
        page.navigate(address + "/mat-khau");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Đăng xuất"))
                .click();
        logIn(username);
    }

    TasklistPage tasklist() {
        page.navigate(address + "/camunda/app/tasklist/default/");
        return new TasklistPage(page);
    }

    AssignmentsPage assignments() {
        page.navigate(address + "/nhiem-vu");
        return new AssignmentsPage(page);
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        computer.close();
    }
}

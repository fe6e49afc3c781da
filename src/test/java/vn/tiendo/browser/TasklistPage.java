package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;

/** Tasklist as its user sees it: filters on the left, cards in the middle, the task with its tabs on the right. */
final class TasklistPage {

    private final Page page;

    TasklistPage(Page page) {
        this.page = page;
        assertThat(page.locator(".task-filters .task-filter")).hasCount(5);
    }

    TasklistPage filter(String name) {
        var filter = page.locator(".task-filter").filter(new FilterOptions().setHasText(name));
        filter.locator("h4").click();
        assertThat(filter).hasClass(Pattern.compile("\\bactive\\b"));
        return this;
    }

    /** The cards of tasks whose title holds this text. */
    Locator cards(String title) {
        return page.locator(".tasks-list li.task").filter(new FilterOptions().setHasText(title));
    }

    /** The list has come and holds nothing with this title. */
    void hasNone(String title) {
        assertThat(page.locator(".tasks-list .loader:visible")).hasCount(0);
        page.waitForTimeout(500);
        assertThat(cards(title)).hasCount(0);
    }

    StepForm open(String title) {
        var card = cards(title).first();
        assertThat(card).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE); // a list still loading forgets what was chosen in it
        card.locator("h4 a").click();
        assertThat(task().locator("h2.task")).containsText(title);
        return new StepForm(page);
    }

    /** Takes up a task that several may do; its form can be filled from then on. */
    StepForm takeUp(String title) {
        open(title);
        task().locator(".claim").click();
        assertThat(task().locator(".claim")).hasCount(0);
        return new StepForm(page);
    }

    /** What stands on the right: the opened task. */
    Locator task() {
        return page.locator(".task-card");
    }

    StepForm form() {
        tab("Biểu mẫu");
        return new StepForm(page);
    }

    DocumentsTab documents() {
        tab("Tài liệu");
        return new DocumentsTab(page);
    }

    List<String> tabs() {
        return task().locator(".nav-tabs a").allInnerTexts();
    }

    void tab(String name) {
        task().locator(".nav-tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void logOut() {
        page.locator(".account > a").click();
        page.getByText("Đăng xuất", new GetByTextOptions().setExact(true)).click();
    }

    Page page() {
        return page;
    }
}

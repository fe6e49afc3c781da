package vn.tiendo.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

/** Our own page of all assignments that a person may see. */
final class AssignmentsPage {

    private final Page page;

    AssignmentsPage(Page page) {
        this.page = page;
    }

    AssignmentsPage ofPlan(String number) {
        var label = page.locator("#ke-hoach option")
                .filter(new FilterOptions().setHasText(number))
                .innerText();
        page.getByLabel("Kế hoạch").selectOption(label);
        page.getByText("Lọc", new Page.GetByTextOptions().setExact(true)).click();
        return this;
    }

    Locator row(String title) {
        return page.locator("tbody tr").filter(new FilterOptions().setHasText(title));
    }

    Locator content() {
        return page.locator("main");
    }

    void open(String title) {
        row(title).locator("a").first().click();
    }
}

package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The form of one step, filled as a person does: by its labels. */
final class StepForm {

    private final Page page;

    StepForm(Page page) {
        this.page = page;
        assertThat(facts()).isVisible();
    }

    /** The facts of the assignment above the questions. */
    Locator facts() {
        return form().locator(".facts");
    }

    StepForm choose(String label) {
        form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    StepForm write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    StepForm select(String label, String option) {
        element(label).locator(".fjs-input-group").click();
        element(label)
                .locator(".fjs-dropdownlist-item")
                .filter(new FilterOptions().setHasText(option))
                .click();
        return this;
    }

    /** Adds a tag to a list of tags. */
    StepForm add(String label, String option) {
        element(label).locator("input").fill(option);
        element(label)
                .locator(".fjs-dropdownlist-item")
                .filter(new FilterOptions().setHasText(option))
                .click();
        return this;
    }

    Locator field(String label) {
        return element(label).locator("textarea, input").first();
    }

    /** A question with its label, its input and what is said under it. */
    Locator element(String label) {
        var exactly = Pattern.compile("^" + label + "\\*?$");
        var itsLabel = page.locator("label.fjs-form-field-label", new Page.LocatorOptions().setHasText(exactly));
        return form().locator(".fjs-form-field").filter(new FilterOptions().setHas(itsLabel));
    }

    /** Sends the form; the task leaves the list, for another's turn has come. */
    void submit() {
        var title = page.locator(".task-card h2.task").innerText().strip();
        send();
        assertThat(page.locator(".tasks-list li.task.active").filter(new FilterOptions().setHasText(title)))
                .hasCount(0);
        assertThat(page.locator(".page-notifications .alert-danger")).hasCount(0);
    }

    /** Sends the form and waits for the sentence that refuses it. */
    Locator submitInVain() {
        send();
        var refusal = page.locator(".page-notifications .alert").last();
        assertThat(refusal).isVisible();
        return refusal;
    }

    /** Closes the sentence once it is read, as it lies over the page until then. */
    StepForm closeRefusal() {
        page.locator(".page-notifications .close:visible").first().click();
        assertThat(page.locator(".page-notifications .alert")).hasCount(0);
        return this;
    }

    void send() {
        page.locator(".form-actions .btn-primary:visible").click();
    }

    private Locator form() {
        return page.locator(".fjs-form");
    }
}

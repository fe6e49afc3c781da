package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The tab "Tài liệu" of a task. */
final class DocumentsTab {

    private final Locator tab;

    DocumentsTab(Page page) {
        tab = page.locator(".tiendo-documents");
        assertThat(tab).isVisible();
    }

    Locator content() {
        return tab;
    }

    /** Picks a file, as the person's file chooser does, and waits until it stands in the list. */
    DocumentsTab upload(String name, String mediaType, byte[] content) {
        tab.locator("input[type=file]").setInputFiles(new FilePayload(name, mediaType, content));
        assertThat(line(name)).isVisible();
        return this;
    }

    Locator line(String name) {
        return tab.locator(".tiendo-documents-list > li").filter(new FilterOptions().setHasText(name));
    }
}

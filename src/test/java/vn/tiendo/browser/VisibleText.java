package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** All that a page shows at a moment, with its hints and the hints of empty fields, and what must not be among it. */
final class VisibleText {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(Tasks?|Complete|Claim|Unclaim|Save|Due|Created?|Loading|"
                    + "Field is required|Filters?|Search|Select|Add|History|Diagram|Description|Form|Sign out|Log ?out|Login|Close|"
                    + "Keyboard|Shortcuts?|Remove|Assignee|Priority|Name|Date|Process|No results|[Aa]go|in \\d+ days|"
                    + "Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|June|July|August|September|October|November|December)\\b");
    private static final Pattern OTHER_DATE =
            Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2}\\b|\\b0?6/10/2026\\b");
    private static final Pattern LABEL_KEY = Pattern.compile("\\b[A-Z]{3,}(_[A-Z]{2,})+\\b");

    private VisibleText() {}

    static void isVietnamese(Page page) {
        var text = of(page);
        assertThat(text).isNotBlank();
        for (var wrong : List.of(ENGLISH, OTHER_DATE, LABEL_KEY)) {
            var found = wrong.matcher(text).results().map(hit -> around(text, hit.start()));
            assertThat(found).as(page.url()).isEmpty();
        }
    }

    private static String of(Page page) {
        var hints = page.locator(":is([title], [placeholder], [aria-label]):visible")
                .evaluateAll("all => all.flatMap(e => ['title', 'placeholder', 'aria-label']"
                        + ".map(name => e.getAttribute(name))).filter(Boolean).join('\\n')");
        return page.locator("body").innerText() + "\n" + hints;
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 30), Math.min(text.length(), place + 40));
    }
}

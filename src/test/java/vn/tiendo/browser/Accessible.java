package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Whether everybody can use a page: by WCAG 2.1 AA as far as a program can tell, and without scrolling sideways on a phone. */
final class Accessible {

    private static final List<String> WCAG_2_1_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int PHONE = 390;

    private Accessible() {}

    static void isForEverybody(Page page) {
        var found = new AxeBuilder(page).withTags(WCAG_2_1_AA).analyze().getViolations();
        assertThat(found.stream().map(Accessible::said)).as(page.url()).isEmpty();
    }

    static void fitsOnAPhone(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(PHONE, before.height);
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(before.width, before.height);
        assertThat(width).as(page.url()).isLessThanOrEqualTo(PHONE);
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }
}

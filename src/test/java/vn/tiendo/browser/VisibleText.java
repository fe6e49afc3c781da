package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.EnglishWords;

/**
 * All that a page shows at a moment: its title, every visible text, the hints of things and of empty fields, what style
 * sheets write; and what must not be among it.
 */
final class VisibleText {

    /** Where the operator sees what the code itself calls things. */
    static final String IDENTIFIERS = "td.key, .definition-key, td.user.group, .permissions, .resource-id, .filepath,"
            + " .name.ng-binding, .cell, .input-variable, .output-variable";

    private static final Pattern OTHER_DATE = Pattern.compile(
            "\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2}\\b|\\b0?6/10/2026\\b|\\b(?:dd|mm)/(?:dd|mm)/yyyy\\b");
    private static final Pattern LABEL_KEY = Pattern.compile("\\b[A-Z]{3,}(_[A-Z]{2,})+\\b");

    private static final String COLLECT =
            """
            leftOut => {
              const visible = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
              const asked = e => visible(e) && !(leftOut && e.closest(leftOut));
              const found = [document.title];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                if (!/^(SCRIPT|STYLE|NOSCRIPT)$/.test(element.tagName) && asked(element)) {
                  found.push(texts.currentNode.data.trim());
                }
              }
              for (const element of document.body.querySelectorAll('*')) {
                if (asked(element)) {
                  for (const name of ['title', 'placeholder', 'aria-label', 'alt']) {
                    found.push(element.getAttribute(name) ?? '');
                  }
                  for (const place of ['::before', '::after']) {
                    const content = getComputedStyle(element, place).content;
                    found.push(content.startsWith('"') ? content.slice(1, -1) : '');
                  }
                }
              }
              return found.filter(text => /\\p{L}/u.test(text));
            }
            """;

    private VisibleText() {}

    static void isVietnamese(Page page) {
        isVietnamese(page, "");
    }

    /** Without what stands in the elements of a CSS selector. */
    static void isVietnamese(Page page, String leftOut) {
        var texts = of(page, leftOut);
        assertThat(texts).as(page.url()).isNotEmpty();
        assertThat(texts.stream().filter(VisibleText::isWrong)).as(page.url()).isEmpty();
    }

    private static boolean isWrong(String text) {
        return !EnglishWords.in(text).isEmpty()
                || OTHER_DATE.matcher(text).find()
                || LABEL_KEY.matcher(text).find();
    }

    private static List<String> of(Page page, String leftOut) {
        return ((List<?>) page.evaluate(COLLECT, leftOut))
                .stream().map(Object::toString).distinct().toList();
    }
}

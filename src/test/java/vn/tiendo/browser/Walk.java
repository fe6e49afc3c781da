package vn.tiendo.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes through our own pages by their links; of pages that differ in an id alone it visits one. */
final class Walk {

    /** Everybody has it. */
    private static final String START = "/ngon-ngu";

    /** The web applications, files, and what leads to a task in Tasklist. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/camunda/.*|.*\\.(?:docx|xlsx|pdf|ics|csv|json|yaml)|.*/(?:xlsx|xuat|tep|du-lieu)|/tai-lieu/.*|/viec/.*|/");

    private static final Pattern ID =
            Pattern.compile("/(?:[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|[a-z]+\\.[a-z0-9.]+)(?=/|$)|(?<=^/so-tay)/[a-z-]+$");

    private static final String LINKS =
            "root => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.download)"
                    + ".map(a => a.pathname + a.search)";

    private final Page page;
    private final String address;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final ArrayDeque<String> waiting = new ArrayDeque<>();

    Walk(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Looks at one page of each kind; answers the kinds, as paths with a star for each id. */
    Set<String> each(Runnable look) {
        add(START);
        while (!waiting.isEmpty()) {
            if (opened(waiting.remove())) {
                look.run();
                links().forEach(this::add);
            }
        }
        return kinds;
    }

    private boolean opened(String path) {
        try {
            page.navigate(address + path);
            return true;
        } catch (PlaywrightException download) {
            return false;
        }
    }

    private List<String> links() {
        return ((List<?>) page.evaluate(LINKS)).stream().map(Object::toString).toList();
    }

    private void add(String link) {
        var path = link.replaceFirst("\\?.*", "");
        if (!ELSEWHERE.matcher(path).matches() && kinds.add(ID.matcher(path).replaceAll("/*"))) {
            waiting.add(link);
        }
    }
}

package vn.tiendo.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the key moments: for whoever looks at a run, and with {@code -Dtiendo.pictures=<folder>} for the handbook. */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("tiendo.pictures", "target/screenshots"));

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}

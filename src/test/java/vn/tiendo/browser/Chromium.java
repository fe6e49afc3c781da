package vn.tiendo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; nothing is ever downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** What {@code CHROMIUM} names, or else the first of the usual places. */
    static Optional<Path> place() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).filter(name -> !name.isBlank());
        return Stream.concat(named, USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium launch() {
        var place = place().orElseThrow(() -> new IllegalStateException(BrowserFound.NONE));
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(playwright, playwright.chromium().launch(options(place)));
        } catch (RuntimeException failed) {
            playwright.close();
            throw failed;
        }
    }

    private static LaunchOptions options(Path place) {
        var rootHasNoSandbox = "root".equals(System.getProperty("user.name"));
        return new LaunchOptions().setExecutablePath(place).setChromiumSandbox(!rootHasNoSandbox);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

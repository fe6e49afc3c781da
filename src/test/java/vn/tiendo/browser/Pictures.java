package vn.tiendo.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Pictures of the key moments, for whoever looks at a run. {@code -Dtiendo.pictures=docs/so-tay/hinh} takes those of that folder
 * anew: a picture that is to be added begins there as an empty file.
 */
final class Pictures {

    private static final Path RUN = Path.of("target/screenshots");

    private Pictures() {}

    static void take(Page page, String name) {
        var file = name + ".png";
        Stream.concat(Stream.of(RUN.resolve(file)), handbook(file))
                .forEach(place -> page.screenshot(new Page.ScreenshotOptions().setPath(place)));
    }

    private static Stream<Path> handbook(String file) {
        return Stream.ofNullable(System.getProperty("tiendo.pictures"))
                .map(folder -> Path.of(folder, file))
                .filter(Files::exists);
    }
}

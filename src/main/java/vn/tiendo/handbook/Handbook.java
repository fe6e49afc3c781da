package vn.tiendo.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The pages and pictures of the handbook, as they came with the program; nothing else can be read through it. */
@Component
class Handbook {

    static final String INDEX = "README";
    private static final String FOLDER = "so-tay/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}|" + INDEX);
    private static final String SUFFIX = ".md";

    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Map<String, Page> read = new ConcurrentHashMap<>();

    Handbook() {
        var extensions = List.of(
                TablesExtension.create(), HeadingAnchorExtension.builder().build());
        parser = Parser.builder().extensions(extensions).build();
        renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
    }

    /** @param html as it stands in the page, below a frame of ours */
    record Page(String title, String html) {}

    Optional<Page> page(String name) {
        return file(name, SUFFIX).map(file -> read.computeIfAbsent(name, unread -> page(file)));
    }

    Optional<Resource> picture(String name) {
        return file("hinh/", name, ".png");
    }

    private static Optional<Resource> file(String name, String suffix) {
        return file("", name, suffix);
    }

    private static Optional<Resource> file(String folder, String name, String suffix) {
        return Optional.of(name)
                .filter(asked -> NAME.matcher(asked).matches())
                .<Resource>map(asked -> new ClassPathResource(FOLDER + folder + asked + suffix))
                .filter(Resource::exists);
    }

    private Page page(Resource file) {
        try {
            var document = parser.parse(file.getContentAsString(StandardCharsets.UTF_8));
            var reading = new Reading();
            document.accept(reading);
            return new Page(reading.title.toString(), renderer.render(document));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Finds the title, and turns links between the files into links between the pages. */
    private static final class Reading extends AbstractVisitor {

        private final StringBuilder title = new StringBuilder();
        private boolean inTitle;

        @Override
        public void visit(Heading heading) {
            inTitle = heading.getLevel() == 1;
            visitChildren(heading);
            inTitle = false;
        }

        @Override
        public void visit(Text text) {
            if (inTitle) {
                title.append(text.getLiteral());
            }
        }

        @Override
        public void visit(Link link) {
            var address = link.getDestination();
            if (!address.contains(":")) {
                link.setDestination(address.replace(INDEX + SUFFIX, "./").replace(SUFFIX, ""));
            }
            visitChildren(link);
        }
    }
}

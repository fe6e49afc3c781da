package vn.tiendo.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.workflow.ShownFact.Place;

/**
 * The panel of facts on top of a form, read from the form's own HTML: a page that shows it without form-js says the same
 * in the same words. It knows the few shapes that our forms have; a test looks that no fact of a form is left out.
 */
final class FactsPanel {

    private static final String IF = "\\{\\{#if string length\\(facts\\.(\\w+)\\) > 0}}";
    private static final Pattern SIGN = Pattern.compile(IF + "|\\{\\{/if}}");
    private static final Pattern INNER = Pattern.compile(IF + "(.*?)\\{\\{/if}}", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\{\\{facts\\.(\\w+)}}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LABEL = Pattern.compile("<(dt|b|summary|a [^>]*)>(.*?)</(?:dt|b|summary|a)>");

    /** @param words what is shown, with the names of facts in it */
    private record Part(String key, Place place, String label, String words) {}

    private final List<Part> parts;

    private FactsPanel(List<Part> parts) {
        this.parts = parts;
    }

    static FactsPanel read(String html) {
        var parts = new ArrayList<Part>();
        var sign = SIGN.matcher(html);
        for (int depth = 0, start = 0, body = 0; sign.find(); ) {
            var opens = sign.group(1) != null;
            if (opens && depth++ == 0) {
                start = sign.start();
                body = sign.end();
            } else if (!opens && --depth == 0) {
                parts.add(part(html.substring(0, start), key(html, start), html.substring(body, sign.start())));
            }
        }
        return new FactsPanel(List.copyOf(parts));
    }

    private static String key(String html, int start) {
        return first(Pattern.compile(IF).matcher(html).region(start, html.length()), 1);
    }

    private static Part part(String before, String key, String body) {
        var label = LABEL.matcher(body);
        var found = label.find();
        var rest = found ? body.substring(0, label.start()) + body.substring(label.end()) : body;
        return new Part(key, place(before, body), found ? label.group(2) : "", rest);
    }

    private static Place place(String before, String body) {
        if (body.contains("<dt>")) {
            return Place.LINE;
        }
        if (body.contains("<summary>")) {
            return Place.FOLDED;
        }
        if (body.contains("href=")) {
            return Place.LINK;
        }
        if (body.contains("facts-box")) {
            return Place.BOX;
        }
        return before.endsWith("facts-title\">") ? Place.TITLE : Place.REFERENCE;
    }

    /** What the panel shows of these facts, in its order; what is blank is left out. */
    List<ShownFact> shown(Map<String, String> facts) {
        return parts.stream()
                .filter(part -> !value(facts, part.key()).isBlank())
                .map(part -> new ShownFact(part.place(), part.label().replaceAll(":$", ""), text(part, facts)))
                .toList();
    }

    private static String text(Part part, Map<String, String> facts) {
        if (part.place() == Place.LINK) {
            return value(facts, part.key());
        }
        var open = INNER.matcher(part.words())
                .replaceAll(inner ->
                        value(facts, inner.group(1)).isBlank() ? "" : Matcher.quoteReplacement(inner.group(2)));
        var words = TAG.matcher(open).replaceAll("");
        return VALUE.matcher(words)
                .replaceAll(name -> Matcher.quoteReplacement(value(facts, name.group(1))))
                .strip();
    }

    private static String value(Map<String, String> facts, String key) {
        return Optional.ofNullable(facts.get(key)).orElse("");
    }

    private static String first(Matcher matcher, int group) {
        return matcher.find() ? matcher.group(group) : "";
    }
}

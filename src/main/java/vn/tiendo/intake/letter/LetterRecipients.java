package vn.tiendo.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The distribution list under "Nơi nhận". "Lưu: VT, …" says where a copy is kept (Nghị định 30/2020/NĐ-CP, Phụ lục I): it
 * closes the list and is nobody to send to, so it is no recipient.
 */
final class LetterRecipients {

    static final Pattern START = Pattern.compile("(?iU)^nơi nhận\\s*(?::|$)");

    private static final Pattern ARCHIVE = Pattern.compile("(?iU)^lưu\\b.*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*[-–+•]?\\s*");
    private static final Pattern AROUND = Pattern.compile("^[-–+•\\s]+|[\\s.;,]+$|[\\s.;,]*\\(để b/c\\)[;.]*$");
    private static final Pattern CLOSED = Pattern.compile("[;.]$");

    private LetterRecipients() {}

    static List<String> read(LetterText letter) {
        int start = letter.indexOfRecipients();
        return start < 0
                ? List.of()
                : items(letter.passages().subList(start, letter.passages().size())).stream()
                        .flatMap(BETWEEN::splitAsStream)
                        .map(item -> AROUND.matcher(item).replaceAll(""))
                        .filter(item -> !item.isEmpty())
                        .takeWhile(item -> !ARCHIVE.matcher(item).matches())
                        .toList();
    }

    /** The items, a broken one joined: the next begins with a dash, or after a semicolon. */
    private static List<String> items(List<Passage> passages) {
        var items = new ArrayList<String>();
        for (Passage passage : passages) {
            String text = START.matcher(passage.text()).replaceFirst("").strip();
            if (!items.isEmpty() && (LetterSignature.isPart(text) || passage.isAppendix())) {
                return items;
            }
            boolean first = items.isEmpty() || items.get(items.size() - 1).isEmpty();
            if (first
                    || passage.bullet()
                    || CLOSED.matcher(items.get(items.size() - 1)).find()) {
                items.add(text);
            } else {
                items.add(items.remove(items.size() - 1) + " " + text);
            }
        }
        return items;
    }
}

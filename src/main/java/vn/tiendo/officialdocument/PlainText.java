package vn.tiendo.officialdocument;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What people typed, as a document may hold it: composed Unicode, without characters that a file of XML cannot hold. */
final class PlainText {

    private PlainText() {}

    static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\u00a0', ' ');
        var kept = composed.codePoints().filter(PlainText::isAllowed);
        return kept.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** On one line, without blanks at its ends. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** Each line that says something. */
    static List<String> lines(String text) {
        return clean(text)
                .lines()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String capitals(String text) {
        return line(text).toUpperCase(Locale.ROOT);
    }

    /** Without the marks at the end, so that the right one can be set. */
    static String unmarked(String text) {
        return line(text).replaceAll("[\\s.;,/]+$", "");
    }

    private static boolean isAllowed(int character) {
        return character == '\n' || character == '\t' || (character >= 0x20 && !isUnfit(character));
    }

    private static boolean isUnfit(int character) {
        return Character.getType(character) == Character.SURROGATE
                || Character.getType(character) == Character.CONTROL
                || Character.getType(character) == Character.FORMAT
                || (character & 0xfffe) == 0xfffe;
    }
}

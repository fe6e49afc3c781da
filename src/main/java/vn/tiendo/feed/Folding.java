package vn.tiendo.feed;

import java.util.stream.Collectors;

/** Folds long lines by octets (RFC 5545, 3.1): the library counts characters, and a Vietnamese letter has up to three. */
final class Folding {

    private static final int OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private Folding() {}

    static String fold(String text) {
        var unfolded = text.replace(LINE_END + " ", "");
        return unfolded.lines().map(Folding::line).collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var letter : line.codePoints().toArray()) {
            octets += octets(letter);
            if (octets > OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1 + octets(letter);
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : Character.charCount(letter) + 2;
    }
}

package vn.tiendo.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name that is safe to keep and to send back: composed letters, no path, nothing invisible, at most 200 characters. */
record FileName(String value) {

    static final int LONGEST = 200;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control and format characters (among them those that turn the writing direction), and what Windows forbids. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    static FileName of(String given) {
        String name =
                PATH.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceFirst("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = UNSAFE.matcher(name).replaceAll("");
        name = EDGES.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            throw DocumentRefused.invalid("Tệp chưa có tên. Hãy đặt tên cho tệp rồi tải lên lại.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw DocumentRefused.invalid(
                    "Tên tệp dài quá %d ký tự. Hãy đặt tên ngắn hơn rồi tải lên lại.".formatted(LONGEST));
        }
        return new FileName(name);
    }

    /** In lower case without the dot; empty if there is none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 1 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}

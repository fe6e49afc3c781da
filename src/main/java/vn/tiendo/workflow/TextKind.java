package vn.tiendo.workflow;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Written text within its length and, where the form has one, after its pattern. */
record TextKind(OptionalInt minLength, OptionalInt maxLength, Optional<Pattern> pattern, String patternHint)
        implements FieldKind {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** One spelling for each Vietnamese letter and one end of line, whatever keyboard and browser sent. */
    static String clean(String text) {
        var oneSpelling = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return withoutBlankEnds(oneSpelling);
    }

    /** Blank is also what only looks so: no-break spaces and characters without width. */
    private static String withoutBlankEnds(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    @Override
    public String verb() {
        return "Nhập";
    }

    @Override
    public Object accept(String label, Object value, Map<String, Set<String>> dynamicOptions)
            throws FieldRefusedException {
        if (!(value instanceof String text)) {
            throw FieldKind.wrongType(label);
        }
        if (UNPRINTABLE.matcher(text).find()) {
            throw new FieldRefusedException("«" + label + "» có ký tự không hợp lệ.");
        }
        checkLength(label, text.length());
        if (pattern.isPresent() && !pattern.get().matcher(text).find()) {
            throw new FieldRefusedException(("«" + label + "» chưa đúng dạng. " + patternHint).strip());
        }
        return text;
    }

    private void checkLength(String label, int length) throws FieldRefusedException {
        if (minLength.isPresent() && length < minLength.getAsInt()) {
            throw new FieldRefusedException("«%s» cần ít nhất %d ký tự.".formatted(label, minLength.getAsInt()));
        }
        if (maxLength.isPresent() && length > maxLength.getAsInt()) {
            throw new FieldRefusedException("«%s» dài quá %s ký tự (đang có %s)."
                    .formatted(label, grouped(maxLength.getAsInt()), grouped(length)));
        }
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}

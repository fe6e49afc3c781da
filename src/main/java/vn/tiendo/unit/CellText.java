package vn.tiendo.unit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The text that a person sees in a table cell: recognised files carry markup, odd blanks and several spellings. */
public final class CellText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern BREAK_TAG = Pattern.compile("(?i)</?(br|p|div|li|td|tr)\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern LATEX_WORDS =
            Pattern.compile("\\\\(?:text|textbf|textit|mathrm|mathbf)\\s*\\{([^{}]*)\\}");
    private static final Pattern MARKDOWN = Pattern.compile("[*`]+|__|~~|^\\s*#{1,6}\\s+|^\\s*_|_\\s*$");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("&nbsp;", " "),
            Map.entry("&lt;", "<"),
            Map.entry("&gt;", ">"),
            Map.entry("&ge;", "≥"),
            Map.entry("&le;", "≤"),
            Map.entry("&amp;", "&"),
            Map.entry("\\geq", "≥"),
            Map.entry("\\leq", "≤"),
            Map.entry("\\ge ", "≥ "),
            Map.entry("\\le ", "≤ "),
            Map.entry("\\%", "%"),
            Map.entry("\\&", "&"),
            Map.entry("$", ""));
    private static final String[] TONE_ON_FIRST = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };
    private static final String[] TONE_ON_SECOND = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };

    private CellText() {}

    /** The text as written: NFC, without markdown, HTML and LaTeX, one kind of dash, single spaces; case and words stay. */
    public static String clean(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFC);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = TAG.matcher(BREAK_TAG.matcher(text).replaceAll(" ")).replaceAll("");
        text = LATEX_WORDS.matcher(text).replaceAll("$1");
        for (Map.Entry<String, String> symbol : SYMBOLS.entrySet()) {
            text = text.replace(symbol.getKey(), symbol.getValue());
        }
        text = MARKDOWN.matcher(text).replaceAll("");
        text = DASH.matcher(text).replaceAll("-");
        return BLANK.matcher(text).replaceAll(" ").strip();
    }

    /** A key for comparing cleaned words, never shown: lower case, one placement of the tone mark (hoá and hóa are one). */
    public static String fold(String cleaned) {
        String folded = cleaned.toLowerCase(Locale.ROOT);
        for (int i = 0; i < TONE_ON_FIRST.length; i++) {
            folded = folded.replace(TONE_ON_FIRST[i], TONE_ON_SECOND[i]);
        }
        return folded;
    }
}

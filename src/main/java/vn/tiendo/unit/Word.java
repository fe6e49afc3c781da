package vn.tiendo.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or a separator of a cell, with its place in the cleaned text so that what was written can be quoted. */
record Word(String folded, boolean capital, int start, int end) {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[;,/&+:|()\\[\\]]");
    private static final Set<String> SEPARATORS = Set.of(";", ",", "/", "+", ":", "|", "(", ")", "[", "]");

    /** The words of a cleaned text; dashes, full stops and quotation marks carry no meaning in a name and fall away. */
    static List<Word> of(String cleaned) {
        List<Word> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(cleaned);
        while (token.find()) {
            String folded = token.group().equals("&") ? "và" : CellText.fold(token.group());
            boolean capital = Character.isUpperCase(cleaned.codePointAt(token.start()))
                    || Character.isDigit(cleaned.codePointAt(token.start()));
            words.add(new Word(folded, capital, token.start(), token.end()));
        }
        return words;
    }

    /** The comparable words of a known name. */
    static List<String> key(String name) {
        return of(CellText.clean(name)).stream().map(Word::folded).toList();
    }

    boolean isSeparator() {
        return SEPARATORS.contains(folded);
    }

    boolean is(String word) {
        return folded.equals(word);
    }
}

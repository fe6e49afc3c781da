package vn.tiendo.unit;

import java.util.List;

/** A cell as a row of words that the readers of names walk along; an index past the end is a separator. */
final class Words {

    private static final Word END = new Word(";", false, 0, 0);

    private final String text;
    private final List<Word> words;

    Words(String cell) {
        this.text = CellText.clean(cell);
        this.words = Word.of(text);
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return index < words.size() ? words.get(index) : END;
    }

    boolean startsWith(int index, List<String> key) {
        for (int i = 0; i < key.size(); i++) {
            if (index + i >= words.size() || !words.get(index + i).is(key.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The index after the longest of the keys that begins at the index, or the index itself. */
    int after(int index, List<List<String>> keys) {
        return keys.stream()
                .filter(key -> startsWith(index, key))
                .mapToInt(key -> index + key.size())
                .max()
                .orElse(index);
    }

    String written(int from, int to) {
        return from >= to
                ? ""
                : text.substring(words.get(from).start(), words.get(to - 1).end());
    }
}

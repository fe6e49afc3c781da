package vn.tiendo.intake.source;

import vn.tiendo.refusal.Refusal;

/**
 * How much of a file is read: a plan of any commune lies far below, a hostile file stops here and not at the end of the memory.
 *
 * @param fileBytes of the file as it is picked
 * @param inflatedBytes of all parts of an office file together, unpacked
 * @param partBytes of one part that is parsed (XML), unpacked
 * @param parts in an office file
 * @param rows of all tables together
 * @param cells of all tables together
 * @param characters of all paragraphs and cells together
 * @param paragraphs outside tables
 * @param longest characters of one paragraph or cell: readers of sentences may take the square of it
 * @param nesting of elements in one another
 */
record Limits(
        long fileBytes,
        long inflatedBytes,
        long partBytes,
        int parts,
        int rows,
        int cells,
        int characters,
        int paragraphs,
        int longest,
        int nesting) {

    static final Limits USUAL =
            new Limits(20L << 20, 120L << 20, 16L << 20, 2_000, 5_000, 100_000, 4_000_000, 50_000, 50_000, 200);

    void checkFile(long bytes) {
        check(bytes, fileBytes, "Tệp quá lớn: tối đa " + (fileBytes >> 20) + " MB.");
    }

    void checkRows(int read) {
        check(read, rows, "Tệp có quá nhiều dòng trong bảng: tối đa %s dòng.");
    }

    void checkCells(int read) {
        check(read, cells, "Tệp có quá nhiều ô trong bảng: tối đa %s ô.");
    }

    void checkParagraphs(int read) {
        check(read, paragraphs, "Tệp có quá nhiều đoạn văn: tối đa %s đoạn.");
    }

    /** @param read characters of all texts so far, the given one included */
    void checkText(String text, long read) {
        check(text.length(), longest, "Tệp có một đoạn văn hoặc một ô quá dài: tối đa %s ký tự.");
        check(read, characters, "Tệp quá dài: tối đa %s ký tự.");
    }

    void checkNesting(int depth) {
        check(depth, nesting, "Tệp có quá nhiều lớp lồng nhau nên không đọc được.");
    }

    /** The sentence is made only where it is needed: a file has a million texts to count. */
    private static void check(long read, long most, String sentence) {
        if (read > most) {
            throw new Refusal(sentence.replace("%s", grouped(most)));
        }
    }

    private static String grouped(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number).replace(',', '.');
    }
}

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
        int nesting) {

    static final Limits USUAL = new Limits(20L << 20, 120L << 20, 16L << 20, 2_000, 5_000, 100_000, 4_000_000, 200);

    void checkFile(long bytes) {
        Refusal.unless(bytes <= fileBytes, "Tệp quá lớn: tối đa " + (fileBytes >> 20) + " MB.");
    }

    void checkRows(int read) {
        Refusal.unless(read <= rows, "Tệp có quá nhiều dòng trong bảng: tối đa " + grouped(rows) + " dòng.");
    }

    void checkCells(int read) {
        Refusal.unless(read <= cells, "Tệp có quá nhiều ô trong bảng: tối đa " + grouped(cells) + " ô.");
    }

    void checkCharacters(long read) {
        Refusal.unless(read <= characters, "Tệp quá dài: tối đa " + grouped(characters) + " ký tự.");
    }

    void checkNesting(int depth) {
        Refusal.unless(depth <= nesting, "Tệp có quá nhiều lớp lồng nhau nên không đọc được.");
    }

    private static String grouped(int number) {
        return String.format(java.util.Locale.ROOT, "%,d", number).replace(',', '.');
    }
}

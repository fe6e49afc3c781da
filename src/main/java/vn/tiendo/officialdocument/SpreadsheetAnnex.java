package vn.tiendo.officialdocument;

/** The table of an appendix as a spreadsheet, for those who go on calculating with it. */
public final class SpreadsheetAnnex {

    private SpreadsheetAnnex() {}

    /** An .xlsx file of one sheet; every cell is text, so nothing in it is ever taken for a formula. */
    public static byte[] of(String title, Block.Table table) {
        throw new UnsupportedOperationException("not yet");
    }
}

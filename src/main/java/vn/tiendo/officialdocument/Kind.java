package vn.tiendo.officialdocument;

/** The kinds of documents that the product drafts, each with what its number and its title say. */
public enum Kind {
    BAO_CAO("BC", "Báo cáo"),
    KE_HOACH("KH", "Kế hoạch"),
    THONG_BAO("TB", "Thông báo"),
    TO_TRINH("TTr", "Tờ trình"),
    CHUONG_TRINH("CTr", "Chương trình"),
    /** A letter: it has no type line and no abbreviation, its subject stands as "V/v …" under the number. */
    CONG_VAN("", "Công văn");

    private final String abbreviation;
    private final String title;

    Kind(String abbreviation, String title) {
        this.abbreviation = abbreviation;
        this.title = title;
    }

    /** As in the number, "BC"; empty for a công văn. */
    public String abbreviation() {
        return abbreviation;
    }

    /** As people say it, "Báo cáo"; printed in capitals. */
    public String title() {
        return title;
    }

    /** What follows the number: "BC-UBND"; of a công văn the symbol alone, "UBND-VHXH". */
    String sign(String symbol) {
        return abbreviation.isEmpty() ? symbol : abbreviation + "-" + symbol;
    }
}

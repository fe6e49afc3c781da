package vn.tiendo.measurement;

/** What a measurement says of a target. Computed, never typed in; the only words for it. */
public enum Result {
    NOT_ACHIEVED("chưa đạt", "qua-han"),
    LEVEL_NOT_REACHED("chưa đạt mức hướng tới", "sap-den-han"),
    NO_DATA("chưa có số liệu", "khac"),
    LEVEL_REACHED("đạt mức hướng tới", "trong-han"),
    ACHIEVED("đạt", "trong-han"),
    NO_TARGET("không có mục tiêu", "khac");

    private final String wording;
    private final String mark;

    Result(String wording, String mark) {
        this.wording = wording;
        this.mark = mark;
    }

    public String wording() {
        return wording;
    }

    /** The class of its colour on our pages. */
    public String mark() {
        return mark;
    }
}

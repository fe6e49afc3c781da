package vn.tiendo.plan;

/** What a column of a plan's table means, whatever its heading says. */
public enum PlanColumn {
    NUMBER("number", "STT"),
    TITLE("title", "Nhiệm vụ"),
    RESPONSIBLE("responsible", "Người chịu trách nhiệm"),
    LEAD("lead", "Chủ trì"),
    COORDINATING("coordinating", "Phối hợp"),
    OUTPUT("output", "Sản phẩm"),
    DEADLINE("deadline", "Thời hạn"),
    NOTE("note", "Ghi chú"),
    /** Of a table of indicators: what is counted ("%"). */
    UNIT("unit", "Đơn vị tính"),
    /** Of a table of indicators: the value to reach, one column for each year or one for all. */
    TARGET("target", "Chỉ tiêu");

    private final String key;
    private final String caption;

    PlanColumn(String key, String caption) {
        this.key = key;
        this.caption = caption;
    }

    /** The name of its cells in the JSON of an extraction and in our tables. */
    public String key() {
        return key;
    }

    /** Whether its cells name units. */
    public boolean isOfUnits() {
        return this == LEAD || this == COORDINATING;
    }

    /** What users call it. */
    public String caption() {
        return caption;
    }
}

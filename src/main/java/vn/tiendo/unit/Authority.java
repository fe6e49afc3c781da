package vn.tiendo.unit;

/** By what right a person acts for a position, as the record has to say it. */
public enum Authority {
    HOLDER(""),
    DEPUTY("xử lý thay (theo ủy quyền)"),
    STAND_IN("Phòng Văn hóa - Xã hội trả lời thay");

    private final String wording;

    Authority(String wording) {
        this.wording = wording;
    }

    /** The words for the record; empty for the holder. */
    public String wording() {
        return wording;
    }
}

package vn.tiendo.extension;

/** What caused the delay, as Nghị định 335/2025/NĐ-CP tells it; the unit says it, only the leader's word counts. */
enum Category {
    OBJECTIVE("khách quan"),
    SUBJECTIVE("chủ quan");

    private final String wording;

    Category(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }
}

package vn.tiendo.plan;

/** The kinds of output that plans ask for; they decide what must be filed and who signs. */
public enum OutputType {
    REPORT("báo cáo"),
    PLAN("kế hoạch, chương trình"),
    DOCUMENT("văn bản"),
    DECISION("quyết định"),
    DATABASE("cơ sở dữ liệu"),
    SOFTWARE("phần mềm"),
    /** A number to reach. */
    INDICATOR("chỉ tiêu"),
    MEDIA("tin bài, video"),
    AGREEMENT("ký kết, biên bản"),
    APPROVED_DOSSIER("hồ sơ được duyệt"),
    CONFERENCE("hội nghị"),
    /** A result in words that is no product of its own. */
    QUALITATIVE("kết quả định tính");

    private final String vietnamese;

    OutputType(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** Whether it is handed in as a file of its own kind; the others are shown by any evidence. */
    public boolean isDocument() {
        return switch (this) {
            case REPORT, PLAN, DOCUMENT, DECISION, AGREEMENT, APPROVED_DOSSIER -> true;
            case DATABASE, SOFTWARE, INDICATOR, MEDIA, CONFERENCE, QUALITATIVE -> false;
        };
    }

    /** The name that users see, in lower case. */
    public String vietnamese() {
        return vietnamese;
    }
}

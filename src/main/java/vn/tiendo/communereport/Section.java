package vn.tiendo.communereport;

/** The six sections that each report has (rules.md, "Periodic reports"). */
public enum Section {
    DIRECTION("I", "Công tác chỉ đạo, điều hành", "Nêu thêm các cuộc họp, văn bản chỉ đạo, kiểm tra trong kỳ."),
    RESULTS(
            "II",
            "Kết quả thực hiện theo từng nhóm nhiệm vụ",
            "Soạn sẵn từ báo cáo của các đơn vị; bảng số liệu tự tính."),
    NOTABLE("III", "Kết quả nổi bật", "Soạn sẵn từ các nhiệm vụ hoàn thành trong kỳ."),
    ASSESSMENT("IV", "Đánh giá", "Số liệu tự tính ở trên; nêu thêm nhận xét, nguyên nhân."),
    OBSTACLES("V", "Khó khăn, vướng mắc, kiến nghị", "Soạn sẵn từ các vướng mắc đã trình và báo cáo của đơn vị."),
    NEXT("VI", "Phương hướng kỳ tới", "Soạn sẵn từ nội dung kỳ tới của đơn vị và các nhiệm vụ đến hạn.");

    private final String roman;
    private final String title;
    private final String hint;

    Section(String roman, String title, String hint) {
        this.roman = roman;
        this.title = title;
        this.hint = hint;
    }

    /** From 1, as in the table and in addresses. */
    public int number() {
        return ordinal() + 1;
    }

    /** "I. Công tác chỉ đạo, điều hành". */
    public String heading() {
        return roman + ". " + title;
    }

    /** What the plan desk finds there, and what it adds. */
    public String hint() {
        return hint;
    }

    static Section of(int number) {
        return values()[number - 1];
    }
}

package vn.tiendo.assignment;

/** Why an output goes back; each return counts against someone and so has a category (Nghị định 335/2025/NĐ-CP). */
enum ReturnReason {
    INCOMPLETE("Thiếu nội dung, thiếu tài liệu"),
    WRONG_CONTENT("Nội dung chưa đúng yêu cầu"),
    WRONG_FORM("Sai thể thức, kỹ thuật trình bày"),
    WRONG_DATA("Số liệu chưa chính xác"),
    NOT_APPROVED("Chưa có ý kiến của cấp có thẩm quyền"),
    OTHER("Lý do khác");

    private final String wording;

    ReturnReason(String wording) {
        this.wording = wording;
    }

    String wording() {
        return wording;
    }
}

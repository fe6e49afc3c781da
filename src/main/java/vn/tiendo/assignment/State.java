package vn.tiendo.assignment;

/** The only words for where a task stands (rules.md, "A task's life", 7); computed, never typed. */
public enum State {
    AWAITING_CONDITION("chờ điều kiện"),
    AWAITING_CONFIRMATION("chờ xác nhận"),
    AWAITING_ACCEPTANCE("chờ tiếp nhận"),
    IN_PROGRESS("đang thực hiện"),
    AWAITING_SIGN_OFF("chờ ký duyệt"),
    AWAITING_EXAMINATION("chờ thẩm định"),
    AWAITING_LEADER("chờ lãnh đạo duyệt"),
    AWAITING_NUMBER("chờ cấp số"),
    COMPLETED_ON_TIME("hoàn thành đúng hạn"),
    COMPLETED_LATE("hoàn thành quá hạn"),
    STOPPED("dừng thực hiện"),
    CARRIED_OVER("chuyển tiếp");

    private final String wording;

    State(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }

    /** The words for a task whose due date was extended so many times. */
    String wording(int extensions) {
        return extensions == 0 ? wording : wording + ", sau " + extensions + " lần gia hạn";
    }

    public boolean isEnded() {
        return compareTo(COMPLETED_ON_TIME) >= 0;
    }

    /** Whether it was filed and is looked at, by the head or further up. */
    boolean isWithReviewers() {
        return this == AWAITING_SIGN_OFF || isHeldByReviewer();
    }

    boolean isHeldByReviewer() {
        return this == AWAITING_EXAMINATION || this == AWAITING_LEADER || this == AWAITING_NUMBER;
    }
}

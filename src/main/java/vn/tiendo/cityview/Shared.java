package vn.tiendo.cityview;

/** What a commune lets its city see beside the counts. */
public record Shared(boolean tasks, boolean reports) {

    static final Shared NOTHING = new Shared(false, false);

    /** In the users' words. */
    public String wording() {
        if (tasks && reports) {
            return "danh sách nhiệm vụ và báo cáo đã ký gửi";
        }
        return tasks ? "danh sách nhiệm vụ" : reports ? "báo cáo đã ký gửi" : "chỉ số liệu tổng hợp";
    }
}

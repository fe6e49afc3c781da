package vn.tiendo.overview;

import java.util.List;

/** The figures of a plan in the order in which they are shown, each with its words and the style of these. */
enum Shown {
    COMPLETED_ON_TIME(Wanted.COMPLETED_ON_TIME, "completedOnTime", "Hoàn thành đúng hạn", "xong"),
    COMPLETED_LATE(Wanted.COMPLETED_LATE, "completedLate", "Hoàn thành quá hạn", "khac"),
    IN_PROGRESS(Wanted.IN_PROGRESS, "inProgress", "Đang thực hiện, trong hạn", "trong-han"),
    DUE_SOON(Wanted.DUE_SOON, "dueSoon", "Trong đó sắp đến hạn", "sap-den-han"),
    OVERDUE(Wanted.OVERDUE, "overdue", "Quá hạn", "qua-han"),
    NOT_STARTED(Wanted.NOT_STARTED, "notStarted", "Chờ tiếp nhận", "khac"),
    WAITING(Wanted.WAITING, "waiting", "Chờ điều kiện, chờ xác nhận", "khac"),
    CONTINUOUS(Wanted.CONTINUOUS, "continuous", "Thường xuyên", "khong-thoi-han"),
    CLOSED(Wanted.CLOSED, "closed", "Dừng thực hiện, chuyển tiếp", "khac");

    private final Wanted wanted;
    private final String key;
    private final String label;
    private final String mark;

    Shown(Wanted wanted, String key, String label, String mark) {
        this.wanted = wanted;
        this.key = key;
        this.label = label;
        this.mark = mark;
    }

    Progress.Figure figure(Counts counts, Asked asked) {
        return new Progress.Figure(
                key,
                label,
                mark,
                counts.of(wanted),
                asked.withState(wanted.name()).href(Overview.LIST));
    }

    /** All of them, after their sum. */
    static List<Progress.Figure> of(Counts counts, Asked asked) {
        var all = new Progress.Figure(
                "total", "Nhiệm vụ", "tong", counts.total(), asked.withState("").href(Overview.LIST));
        var figures = new java.util.ArrayList<>(List.of(all));
        for (var one : values()) {
            figures.add(one.figure(counts, asked));
        }
        return List.copyOf(figures);
    }
}

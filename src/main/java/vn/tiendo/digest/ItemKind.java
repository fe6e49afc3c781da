package vn.tiendo.digest;

/** What is due: the schedule has rows of its own for each. */
public enum ItemKind {
    /** A task that its unit has not sent yet. */
    TASK("nhiệm vụ"),
    /** What a coordinating unit is asked for. */
    COORDINATION("phối hợp"),
    /** The month's entry of a continuous task. */
    PERIOD("báo cáo tháng"),
    /** A unit's periodic report; after its day nothing waits. */
    REPORT("báo cáo định kỳ"),
    /** Any other step that waits for somebody: the holder's delay, never the unit's. */
    WAIT("chờ xử lý");

    private final String wording;

    ItemKind(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }

    /** What an open step of that key is. */
    static ItemKind ofStep(String step) {
        return switch (step) {
            case "userTask_performAssignment" -> TASK;
            case "userTask_coordinate" -> COORDINATION;
            case "userTask_reportPeriod" -> PERIOD;
            case "userTask_prepareUnitReport", "userTask_signUnitReport" -> REPORT;
            default -> WAIT;
        };
    }
}

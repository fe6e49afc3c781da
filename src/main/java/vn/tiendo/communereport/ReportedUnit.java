package vn.tiendo.communereport;

/** Whether a unit has sent its own report of the period. */
public record ReportedUnit(String unit, String name, Sent sent) {

    /** Whether and when it did. */
    public enum Sent {
        ON_TIME("đã gửi đúng hạn"),
        LATE("đã gửi muộn"),
        MISSING("chưa báo cáo");

        private final String wording;

        Sent(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }
}

package vn.tiendo.plan;

/** How often a plan is reported on. */
enum RegimeKind {
    MONTHLY(1, "hằng tháng"),
    QUARTERLY(3, "hằng quý"),
    HALF_YEARLY(6, "6 tháng"),
    YEARLY(12, "hằng năm");

    private final int months;
    private final String wording;

    RegimeKind(int months, String wording) {
        this.months = months;
        this.wording = wording;
    }

    /** How many months a period has. */
    int months() {
        return months;
    }

    /** How many periods a year has. */
    int periods() {
        return 12 / months;
    }

    public String wording() {
        return wording;
    }
}

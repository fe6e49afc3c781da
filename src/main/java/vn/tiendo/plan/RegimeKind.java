package vn.tiendo.plan;

import java.util.List;

/** How often a plan is reported on. */
public enum RegimeKind {
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
    public int months() {
        return months;
    }

    /** How many periods a year has. */
    int periods() {
        return 12 / months;
    }

    public String wording() {
        return wording;
    }

    /**
     * A period of this kind as people name it: "tháng 6/2026", "quý II/2026", "6 tháng đầu năm 2026", "năm 2026".
     *
     * @param number which one of its year, from 1
     */
    public String period(int year, int number) {
        return switch (this) {
            case MONTHLY -> "tháng " + number + "/" + year;
            case QUARTERLY -> "quý " + List.of("I", "II", "III", "IV").get(number - 1) + "/" + year;
            case HALF_YEARLY -> "6 tháng " + (number == 1 ? "đầu" : "cuối") + " năm " + year;
            case YEARLY -> "năm " + year;
        };
    }
}

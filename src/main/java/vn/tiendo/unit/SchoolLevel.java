package vn.tiendo.unit;

/** The levels of the schools that a commune runs; a plan may mean the schools of one level only. */
public enum SchoolLevel {
    MN("mầm non"),
    TH("tiểu học"),
    THCS("trung học cơ sở");

    private final String vietnamese;

    SchoolLevel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The level written out, in lower case. */
    public String vietnamese() {
        return vietnamese;
    }
}

package vn.tiendo.calendar;

/** How a day differs from Monday to Friday. */
enum DayKind {
    OFF("nghỉ"),
    MAKE_UP("làm bù");

    private final String wording;

    DayKind(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }
}

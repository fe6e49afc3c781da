package vn.tiendo.plan;

/** What kind of deadline a plan wrote: from it follows when a task is due and how it runs. */
public enum DeadlineClass {
    /** "10/2026", "Tháng 01/2026": the end of the month. */
    MONTH(Behaviour.ONE_OFF),
    /** "Quý I/2026": the end of the quarter. */
    QUARTER(Behaviour.ONE_OFF),
    /** "6 tháng đầu năm 2026": 30/06 or 31/12. */
    HALF_YEAR(Behaviour.ONE_OFF),
    /** "Năm 2026": 31/12. */
    YEAR(Behaviour.ONE_OFF),
    /** "30/11/2026": that day. */
    DATE(Behaviour.ONE_OFF),
    /** "Trước ngày 30/11/2026": the day before, rolled back. */
    BEFORE_DATE(Behaviour.ONE_OFF),
    /** "2026-2030": 31/12 of the last year, with a milestone each year. */
    YEAR_RANGE(Behaviour.MILESTONES),
    /** "Năm 2025 và những năm tiếp theo": 31/12 of each year. */
    YEAR_ONWARD(Behaviour.RECURRING),
    /** "Thường xuyên": never due, an entry each reporting period. */
    CONTINUOUS(Behaviour.CONTINUOUS),
    /** "Hàng tháng". */
    MONTHLY(Behaviour.RECURRING),
    /** "Hàng quý". */
    QUARTERLY(Behaviour.RECURRING),
    /** "Hàng năm": the plan's annual date, else 31/12. */
    YEARLY(Behaviour.RECURRING),
    /** "Báo cáo tháng 12 hàng năm": the end of that month each year. */
    YEARLY_MONTH(Behaviour.RECURRING),
    /** "Sau khi …", "Khi có …", "Nếu có …": not due until the triggering document is recorded. */
    EVENT(Behaviour.WAITS),
    /** "Theo hướng dẫn của …": not due until that body sets a date. */
    EXTERNAL(Behaviour.WAITS),
    /** "16/2026": a date that does not exist; a person decides. */
    INVALID(Behaviour.SET_ASIDE),
    /** Anything that is not understood; a person decides. */
    UNKNOWN(Behaviour.SET_ASIDE),
    /** Nothing written: a parent row, or a person decides. */
    BLANK(Behaviour.SET_ASIDE);

    private final Behaviour behaviour;

    DeadlineClass(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** How a task with such a deadline runs. */
    public Behaviour behaviour() {
        return behaviour;
    }

    /** How a task runs by its deadline. */
    public enum Behaviour {
        /** Due once. */
        ONE_OFF,
        /** Due once, with a milestone at the end of each year before. */
        MILESTONES,
        /** An occurrence for each period. */
        RECURRING,
        /** Never due; reported on each period. */
        CONTINUOUS,
        /** Waits for a document or for another body: chờ điều kiện. */
        WAITS,
        /** Waits for a person: chờ xác nhận; never guessed. */
        SET_ASIDE
    }
}

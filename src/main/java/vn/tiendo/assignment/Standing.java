package vn.tiendo.assignment;

/** How a task counts in a report: each task counts in exactly one of these, so that the figures add up. */
public enum Standing {
    COMPLETED_ON_TIME("hoàn thành đúng hạn"),
    COMPLETED_LATE("hoàn thành quá hạn"),
    IN_PROGRESS("đang thực hiện, trong hạn"),
    OVERDUE("chưa hoàn thành, quá hạn"),
    CONTINUOUS("thường xuyên"),
    WAITING("chờ điều kiện, chờ xác nhận"),
    NOT_STARTED("chờ tiếp nhận"),
    CLOSED("dừng thực hiện, chuyển tiếp");

    private final String wording;

    Standing(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }

    public boolean isCompleted() {
        return this == COMPLETED_ON_TIME || this == COMPLETED_LATE;
    }

    static Standing of(State state, Lateness lateness, Kind kind) {
        return switch (state) {
            case COMPLETED_ON_TIME -> COMPLETED_ON_TIME;
            case COMPLETED_LATE -> COMPLETED_LATE;
            case STOPPED, CARRIED_OVER -> CLOSED;
            case AWAITING_CONDITION, AWAITING_CONFIRMATION -> WAITING;
            default -> open(state, lateness, kind);
        };
    }

    private static Standing open(State state, Lateness lateness, Kind kind) {
        if (kind == Kind.CONTINUOUS) {
            return CONTINUOUS;
        }
        if (lateness == Lateness.OVERDUE) {
            return OVERDUE;
        }
        return state == State.AWAITING_ACCEPTANCE ? NOT_STARTED : IN_PROGRESS;
    }
}

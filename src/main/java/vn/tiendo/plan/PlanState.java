package vn.tiendo.plan;

/** Where a plan stands on its way to its issue. */
public enum PlanState {
    DRAFT("bản dự thảo"),
    /** With the plan desk's head or the leader: nobody changes it. */
    SUBMITTED("đang trình"),
    /** Back with the plan desk, which corrects it and submits it again. */
    RETURNED("bị trả lại"),
    ISSUED("đã ban hành");

    private final String wording;

    PlanState(String wording) {
        this.wording = wording;
    }

    public String wording() {
        return wording;
    }

    /** Whether the plan desk may change the content. */
    public boolean isWithPlanDesk() {
        return this == DRAFT || this == RETURNED;
    }
}

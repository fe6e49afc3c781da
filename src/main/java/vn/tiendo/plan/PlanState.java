package vn.tiendo.plan;

/** Where a plan stands on its way to its issue. */
public enum PlanState {
    DRAFT("bản dự thảo", "khac"),
    /** With the plan desk's head or the leader: nobody changes it. */
    SUBMITTED("đang trình", "sap-den-han"),
    /** Back with the plan desk, which corrects it and submits it again. */
    RETURNED("bị trả lại", "qua-han"),
    ISSUED("đã ban hành", "trong-han");

    private final String wording;
    private final String mark;

    PlanState(String wording, String mark) {
        this.wording = wording;
        this.mark = mark;
    }

    public String wording() {
        return wording;
    }

    /** The style that pages give its word. */
    public String mark() {
        return mark;
    }

    /** Whether the plan desk may change the content. */
    public boolean isWithPlanDesk() {
        return this == DRAFT || this == RETURNED;
    }
}

package vn.tiendo.plan;

/** What a plan in force says beside its tasks, and an amending plan may say otherwise. */
public enum PlanDetail {
    SUBJECT("plan.subject", "Trích yếu"),
    LEADER("plan.leader", "Lãnh đạo phụ trách"),
    UNIT_REPORT("plan.unitReport", "Đơn vị báo cáo"),
    COMMUNE_REPORT("plan.communeReport", "Xã, phường báo cáo"),
    REGIME("plan.regime", "Ngày báo cáo"),
    ANNUAL_DATE("plan.annualDate", "Ngày báo cáo hằng năm");

    private final String key;
    private final String caption;

    PlanDetail(String key, String caption) {
        this.key = key;
        this.caption = caption;
    }

    /** Its name in the record of changes, apart from the cells of tasks. */
    public String key() {
        return key;
    }

    /** What users call it. */
    public String caption() {
        return caption;
    }
}

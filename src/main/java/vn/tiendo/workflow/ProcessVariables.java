package vn.tiendo.workflow;

/** The names of all process variables: references and the last outcome, never data. */
public final class ProcessVariables {

    public static final String ASSIGNMENT = "assignmentId";
    /** The draft of a plan that is being issued. */
    public static final String PLAN = "planId";

    public static final String ADJUSTMENT = "adjustmentId";
    public static final String EXTENSION = "extensionId";
    public static final String OBSTACLE = "obstacleId";
    public static final String INSPECTION = "inspectionId";
    /** What an inspection demands of one unit. */
    public static final String DEMAND = "demandId";

    public static final String REPORT_PERIOD = "reportPeriodId";
    public static final String UNIT_REPORT = "unitReportId";
    public static final String COMMUNE_REPORT = "communeReportId";

    /** What is to be shown to the public. */
    public static final String PUBLICATION = "publicationId";

    public static final String MEASURING_ROUND = "measuringRoundId";
    public static final String MEASURING = "measuringId";

    /** One day's reminding of a commune. */
    public static final String DIGEST = "digestId";

    public static final String COORDINATION = "coordinationId";
    public static final String MEMBER = "memberId";
    public static final String OCCURRENCE = "occurrenceId";
    /** Number of plan, group and task, shown on the cards of Tasklist. */
    public static final String REFERENCE = "reference";

    public static final String OUTCOME = "outcome";

    private ProcessVariables() {}
}

package vn.tiendo.workflow;

import java.util.List;

/** The steps that ask somebody for a decision, as against work that has to be done. */
final class Decisions {

    static final List<String> STEPS = List.of(
            "userTask_acceptAssignment",
            "userTask_decideDispute",
            "userTask_signOff",
            "userTask_examineOutput",
            "userTask_decideOutput",
            "userTask_approveOutput",
            "userTask_signDocument",
            "userTask_numberDocument",
            "userTask_adviseResources",
            "userTask_adviseEvaluation",
            "userTask_approveEvaluation",
            "userTask_adviseAdjustment",
            "userTask_decideAdjustment",
            "userTask_adviseExtension",
            "userTask_decideExtension",
            "userTask_raiseObstacle",
            "userTask_adviseObstacle",
            "userTask_decideObstacle",
            "userTask_recordObstacleLetter",
            "userTask_confirmObstacle",
            "userTask_approveInspection",
            "userTask_concludeInspection",
            "userTask_examineDemand",
            "userTask_acceptDemand",
            "userTask_signUnitReport",
            "userTask_checkReportContent",
            "userTask_checkReportForm",
            "userTask_signCommuneReport",
            "userTask_decidePublication",
            "userTask_signMeasurements",
            "userTask_examineMeasurements",
            "userTask_decideMeasurements",
            "userTask_approveMeasurements",
            "userTask_checkPlan",
            "userTask_issuePlan");

    private Decisions() {}
}

package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTablesTest {

    private static final String DRAWING = "https://www.omg.org/spec/DMN/20191111/DMNDI/";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({"true,true,LEADER", "true,false,LEADER", "false,true,DESK_ALONE", "false,false,DESK"})
    void sendsAnOutputToItsReviewer(boolean leadIsPlanDesk, boolean deskDecidesAlone, String reviewer) {
        Map<String, Object> given = Map.of("leadIsPlanDesk", leadIsPlanDesk, "deskDecidesAlone", deskDecidesAlone);

        assertThat(decide("review-route", given)).isEqualTo(reviewer);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN,false,SIGN",
        "DECISION,false,SIGN",
        "'REPORT,PLAN',false,SIGN",
        "'DECISION,REPORT',true,NUMBER",
        "PLAN,true,NUMBER",
        "'REPORT,DOCUMENT,DATABASE,SOFTWARE,INDICATOR,MEDIA,AGREEMENT',false,NONE",
        "'APPROVED_DOSSIER,CONFERENCE,QUALITATIVE',false,NONE",
        "REPORT,true,NONE",
        "'',false,NONE"
    })
    void asksForSignatureAndNumber(String outputTypes, boolean leadIsPlanDesk, String signature) {
        Map<String, Object> given = Map.of("outputTypes", outputTypes, "leadIsPlanDesk", leadIsPlanDesk);

        assertThat(decide("signature-route", given)).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource({
        "userTask_acceptAssignment,2",
        "userTask_examineOutput,3",
        "userTask_decideOutput,2",
        "userTask_approveOutput,2",
        "userTask_decideDispute,2",
        "userTask_signDocument,2",
        "userTask_numberDocument,2",
        "userTask_checkPlan,2",
        "userTask_issuePlan,2",
        "userTask_reviseDraft,3",
        "userTask_raiseObstacle,2",
        "userTask_adviseObstacle,3",
        "userTask_decideObstacle,2",
        "userTask_recordObstacleLetter,2",
        "userTask_recordObstacleAnswer,10",
        "userTask_confirmObstacle,2",
        "userTask_approveInspection,2",
        "userTask_recordFindings,5",
        "userTask_concludeInspection,2",
        "userTask_examineDemand,3",
        "userTask_acceptDemand,2",
        "userTask_enterMeasurements,3",
        "userTask_signMeasurements,2",
        "userTask_examineMeasurements,3",
        "userTask_decideMeasurements,2",
        "userTask_approveMeasurements,2",
        "userTask_coordinate,2"
    })
    void givesEveryStepItsClock(String step, int workingDays) {
        assertThat(decide("step-clock", Map.of("step", step))).isEqualTo(workingDays);
    }

    @Test
    void findsAllTables() {
        assertThat(ModelFolder.decisions()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isReadableVietnameseThroughout(DmnModelInstance table) {
        Stream<String> names = Stream.of(
                        all(table, Decision.class).map(Decision::getName),
                        all(table, Input.class).map(Input::getLabel),
                        all(table, Output.class).map(Output::getLabel),
                        all(table, Description.class).map(Description::getTextContent))
                .flatMap(each -> each);

        assertThat(names).isNotEmpty().allMatch(NamingRules::isVietnamese);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void decidesOrListsAndKeepsItsHistory(DmnModelInstance table) {
        assertThat(all(table, DecisionTable.class).map(DecisionTable::getHitPolicy))
                .isNotEmpty()
                .allMatch(List.of(HitPolicy.FIRST, HitPolicy.UNIQUE, HitPolicy.COLLECT)::contains);
        assertThat(all(table, Decision.class).map(Decision::getCamundaHistoryTimeToLiveString))
                .containsExactly("P3650D");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isDrawn(DmnModelInstance table) {
        List<DomElement> shapes = table.getDocument().getElementsByNameNs(DRAWING, "DMNShape");
        List<String> decisions = all(table, Decision.class).map(Decision::getId).toList();

        assertThat(shapes)
                .extracting(shape -> shape.getAttribute("dmnElementRef"))
                .containsExactlyElementsOf(decisions);
        assertThat(shapes).allMatch(shape -> shape.getChildElements().size() == 1);
    }

    static List<DmnModelInstance> tables() {
        return ModelFolder.decisions();
    }

    private Object decide(String key, Map<String, Object> given) {
        DmnModelInstance table = ModelFolder.decisions().stream()
                .filter(each -> each.getModelElementById(key) != null)
                .findFirst()
                .orElseThrow();
        return engine.evaluateDecisionTable(engine.parseDecision(key, table), given)
                .getSingleEntry();
    }

    private static <T extends ModelElementInstance> Stream<T> all(DmnModelInstance table, Class<T> type) {
        return table.getModelElementsByType(type).stream();
    }
}

package vn.tiendo.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessPathsTest {

    private static final Map<String, Throwable> FAILURES = new HashMap<>();

    private static ModelEngine models;

    /** Plays all scenarios once, because the tests of what they leave behind need all of them. */
    @BeforeAll
    static void playEveryScenario() {
        models = ModelEngine.start();
        actAsSomeoneOfTheCommune();
        scenarios().forEach(ProcessPathsTest::play);
    }

    @AfterAll
    static void stopEngine() throws IOException {
        models.close();
    }

    @BeforeEach
    void authenticate() {
        actAsSomeoneOfTheCommune();
    }

    private static void actAsSomeoneOfTheCommune() {
        models.engine.getIdentityService().setAuthentication("anlao.vhxh.truong", List.of(), List.of(OneCommune.CODE));
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(
                        LifecycleScenarios.all(),
                        DeliveryScenarios.all(),
                        OutputScenarios.all(),
                        RepeatingScenarios.all(),
                        PlanScenarios.all(),
                        DigestScenarios.all(),
                        AdjustmentScenarios.all(),
                        ExtensionScenarios.all(),
                        ObstacleScenarios.all(),
                        InspectionScenarios.all(),
                        PublicationScenarios.all(),
                        MeasuringScenarios.all(),
                        ReportScenarios.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void goesThrough(Scenario scenario) throws Throwable {
        if (FAILURES.containsKey(scenario.fact())) {
            throw FAILURES.get(scenario.fact());
        }
    }

    @Test
    void everySequenceFlowIsTakenBySomeScenario() {
        Set<String> drawn = new TreeSet<>();
        ModelFolder.processes()
                .forEach(model -> model.flows().forEach(flow -> drawn.add(model.key() + " " + flow.getId())));
        assertThat(models.flows.taken()).isEqualTo(drawn);
    }

    @Test
    void calledProcessesBelongToTheCommuneThoughTheirModelsBelongToNone() {
        Run run = new Run(models);
        run.facts().coordinations = List.of("c1");
        run.start("assignment-lifecycle");
        LifecycleScenarios.deliver(run, run.id);

        assertThat(models.engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .list())
                .hasSize(27)
                .allMatch(definition -> definition.getTenantId() == null);
        assertThat(run.instances())
                .hasSize(6)
                .extracting(HistoricProcessInstance::getTenantId)
                .containsOnly(OneCommune.CODE);
        assertThat(models.engine
                        .getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .list())
                .isNotEmpty()
                .allMatch(decision -> OneCommune.CODE.equals(decision.getTenantId()));
    }

    @Test
    void calledProcessesCarryTheReferences() {
        Run run = new Run(models);
        run.start("assignment-lifecycle");
        run.complete("acceptAssignment", "ACCEPTED");

        assertThat(run.instances())
                .allSatisfy(instance -> assertThat(variablesOf(instance)).contains("assignmentId", "reference"));
    }

    @Test
    void keepsNoVariableThatTheRulesDoNotKnow() {
        assertThat(models.engine
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .allMatch(VariableRules::mayBeStored);
    }

    @Test
    void aTimerThatFailsIsTriedAgainAfterAMinute() {
        Run run = new Run(models);
        run.start("assignment-continuous");
        models.letNextDelegateFail();

        assertThatThrownBy(() -> run.fires("periodEnd", Facts.PERIOD_END)).hasMessageContaining("asked to fail");

        Job failed = run.timer("periodEnd");
        assertThat(failed.getRetries()).isEqualTo(3);
        assertThat(Duration.between(
                        Facts.PERIOD_END.toInstant(), failed.getDuedate().toInstant()))
                .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(61));
    }

    private static void play(Scenario scenario) {
        try {
            scenario.play().accept(new Run(models));
        } catch (RuntimeException | AssertionError failure) {
            FAILURES.put(scenario.fact(), failure);
        }
    }

    private static List<String> variablesOf(HistoricProcessInstance instance) {
        return models
                .engine
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .list()
                .stream()
                .map(HistoricVariableInstance::getName)
                .toList();
    }
}

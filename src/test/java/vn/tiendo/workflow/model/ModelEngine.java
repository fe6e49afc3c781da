package vn.tiendo.workflow.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The models alone in a real engine on a real PostgreSQL: stand-ins answer and note what the models ask of our code. */
final class ModelEngine implements AutoCloseable {

    final StubFacts facts = new StubFacts();
    final FlowsTaken flows = new FlowsTaken();
    final List<String> delegatesCalled = new ArrayList<>();
    final ProcessEngine engine;

    private final EmbeddedPostgres postgres;
    private boolean nextDelegateFails;

    private ModelEngine(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.engine = configuration().buildProcessEngine();
        deploy();
    }

    static ModelEngine start() {
        try {
            return new ModelEngine(EmbeddedPostgres.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void letNextDelegateFail() {
        nextDelegateFails = true;
    }

    @Override
    public void close() throws IOException {
        ClockUtil.reset();
        engine.close();
        postgres.close();
    }

    private StandaloneProcessEngineConfiguration configuration() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setDataSource(postgres.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setTenantIdProvider(new OneCommune());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(flows)));
        configuration.setBeans(beans());
        return configuration;
    }

    private Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>(Map.of(
                "assignmentFacts",
                facts,
                "adjustmentFacts",
                facts,
                "extensionFacts",
                facts,
                "obstacleFacts",
                facts,
                "inspectionFacts",
                facts,
                "reportFacts",
                facts,
                "measuringFacts",
                facts));
        Stream.of(
                        "closeParent",
                        "openPeriod",
                        "missPeriod",
                        "complete",
                        "issuePlan",
                        "announcePlan",
                        "applyAdjustment",
                        "announceAdjustment",
                        "grantExtension",
                        "announceInspection",
                        "closeInspection",
                        "openUnitReports",
                        "nameMissing",
                        "openMeasurings",
                        "closeRound",
                        "findDue",
                        "writeDigests",
                        "escalate")
                .forEach(name -> beans.put(name + "Delegate", (JavaDelegate) execution -> note(name, execution)));
        beans.put("openCommuneReportDelegate", (JavaDelegate) execution -> {
            note("openCommuneReport", execution);
            execution.setVariable("communeReportId", execution.getVariable("reportPeriodId"));
        });
        beans.put("openOccurrenceDelegate", (JavaDelegate) this::openOccurrence);
        return beans;
    }

    private void openOccurrence(DelegateExecution execution) {
        note("openOccurrence", execution);
        String call = "openOccurrence " + execution.getVariable("assignmentId");
        long count = delegatesCalled.stream().filter(call::equals).count();
        execution.setVariable("occurrenceId", execution.getVariable("assignmentId") + "-" + count);
    }

    private void note(String delegate, DelegateExecution execution) {
        if (nextDelegateFails) {
            nextDelegateFails = false;
            throw new IllegalStateException("asked to fail");
        }
        delegatesCalled.add(delegate + " " + execution.getVariable("assignmentId"));
    }

    private void deploy() {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        Stream.of(".bpmn", ".dmn")
                .flatMap(ending -> ModelFolder.files(ModelFolder.FOLDER, ending))
                .forEach(file -> deployment.addInputStream(file.getFileName().toString(), ModelFolder.open(file)));
        deployment.deploy();
    }
}

package vn.tiendo.report.process;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.tiendo.report.ReportRuns;
import vn.tiendo.workflow.CaseStart;
import vn.tiendo.workflow.ProcessVariables;

/** Starts and moves the processes of periods and of units' reports, and ends what a lock leaves open. */
@Component
class EngineReportRuns implements ReportRuns {

    private static final String PERIOD = "periodic-report";
    private static final String UNIT = "unit-report";
    private static final String LOCKED = "tiendo.report.periodLocked";

    private final CaseStart cases;
    private final RuntimeService runtime;
    private final ManagementService management;

    EngineReportRuns(CaseStart cases, RuntimeService runtime, ManagementService management) {
        this.cases = cases;
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public void startPeriod(UUID period, String reference) {
        cases.start(PERIOD, ProcessVariables.REPORT_PERIOD, period, reference);
    }

    @Override
    public void startUnit(UUID unitReport, String reference) {
        cases.start(UNIT, ProcessVariables.UNIT_REPORT, unitReport, reference);
    }

    @Override
    public void recalculateTimers(UUID period) {
        runtime.createProcessInstanceQuery()
                .variableValueEquals(ProcessVariables.REPORT_PERIOD, period.toString())
                .list()
                .forEach(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .list()
                        .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false)));
    }

    @Override
    public void endUnit(UUID unitReport) {
        runtime.createMessageCorrelation(LOCKED)
                .processInstanceVariableEquals(ProcessVariables.UNIT_REPORT, unitReport.toString())
                .correlateAllWithResult();
    }
}

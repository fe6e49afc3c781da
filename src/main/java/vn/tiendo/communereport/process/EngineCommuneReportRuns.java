package vn.tiendo.communereport.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.communereport.CommuneReportRuns;
import vn.tiendo.communereport.OpeningCommuneReport;
import vn.tiendo.workflow.CaseStart;
import vn.tiendo.workflow.ProcessVariables;

/** Opens the commune's report where a period calls for it, and starts what comes after it. */
@Configuration(proxyBeanMethods = false)
class EngineCommuneReportRuns {

    private static final String PROCESS = "commune-report";

    @Bean
    CommuneReportRuns communeReportRuns(CaseStart cases) {
        return (report, reference) -> cases.start(PROCESS, ProcessVariables.COMMUNE_REPORT, report, reference);
    }

    @Bean
    JavaDelegate openCommuneReportDelegate(OpeningCommuneReport opening) {
        return execution -> {
            var period = UUID.fromString((String) execution.getVariable(ProcessVariables.REPORT_PERIOD));
            execution.setVariable(
                    ProcessVariables.COMMUNE_REPORT, opening.open(period).toString());
        };
    }
}

package vn.tiendo.report.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.report.NamingMissing;
import vn.tiendo.report.OpeningUnitReports;
import vn.tiendo.workflow.ProcessVariables;

/** The service tasks of a period: read the reference and call one use case. */
@Configuration(proxyBeanMethods = false)
class ReportDelegates {

    @Bean
    JavaDelegate openUnitReportsDelegate(OpeningUnitReports opening) {
        return execution -> opening.open(period(execution));
    }

    @Bean
    JavaDelegate nameMissingDelegate(NamingMissing naming) {
        return execution -> naming.name(period(execution));
    }

    private static UUID period(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(ProcessVariables.REPORT_PERIOD));
    }
}

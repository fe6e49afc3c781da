package vn.tiendo.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import java.time.Clock;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.unit.Organisation;

/** The filters before the engine's HTTP interfaces, in their order behind Spring Security. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    static final String WEBAPP_API = "/camunda/api/*";
    static final String REST = "/engine-rest/*";
    private static final int BEHIND_SPRING_SECURITY = 101;
    private static final String PROVIDER = "authentication-provider";

    @Bean
    FilterRegistrationBean<Filter> errorsFilter(ObjectMapper json) {
        return at(new EngineErrors(json), 0, WEBAPP_API, REST);
    }

    @Bean
    FilterRegistrationBean<Filter> doorFilter(
            Organisation organisation, RuntimeService runtime, Clock clock, ObjectMapper json) {
        return at(new EngineDoor(organisation, runtime, clock, json), 1, WEBAPP_API, REST);
    }

    @Bean
    FilterRegistrationBean<Filter> formsFilter(
            Steps steps, WorkItems items, StepRunner runner, TransactionTemplate transaction, ObjectMapper json) {
        return at(new StepForms(steps, items, runner, transaction, json), 2, WEBAPP_API, REST);
    }

    @Bean
    FilterRegistrationBean<Filter> webappUserFilter() {
        var filter = at(new ContainerBasedAuthenticationFilter(), 3, "/camunda/app/*", WEBAPP_API);
        filter.addInitParameter(PROVIDER, SessionUser.class.getName());
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> restUserFilter() {
        var filter = at(new ProcessEngineAuthenticationFilter(), 4, REST);
        filter.addInitParameter(PROVIDER, SessionUser.class.getName());
        return filter;
    }

    private static FilterRegistrationBean<Filter> at(Filter filter, int place, String... paths) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(BEHIND_SPRING_SECURITY + place);
        return registration;
    }
}

package vn.tiendo.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filters before the engine's HTTP interfaces, in their order behind Spring Security. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    static final String WEBAPP_API = "/camunda/api/*";
    static final String REST = "/engine-rest/*";
    private static final int BEHIND_SPRING_SECURITY = 101;
    private static final String PROVIDER = "authentication-provider";

    @Bean
    FilterRegistrationBean<Filter> engineErrors(ObjectMapper json) {
        return at(new EngineErrors(json), 0, WEBAPP_API, REST);
    }

    @Bean
    FilterRegistrationBean<Filter> engineDoor(EngineDoor door) {
        return at(door, 1, WEBAPP_API, REST);
    }

    @Bean
    FilterRegistrationBean<Filter> stepForms(StepForms forms) {
        return at(forms, 2, WEBAPP_API, REST);
    }

    @Bean
    FilterRegistrationBean<Filter> webappUser() {
        var filter = at(new ContainerBasedAuthenticationFilter(), 3, "/camunda/app/*", WEBAPP_API);
        filter.addInitParameter(PROVIDER, SessionUser.class.getName());
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> restUser() {
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

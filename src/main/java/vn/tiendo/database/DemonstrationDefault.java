package vn.tiendo.database;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives {@code tiendo.demo} its default: a demonstration, unless the operator named a database of their own. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DemonstrationDefault implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean demo = DatabaseStart.settingsIn(environment).embedded();
        environment.getPropertySources().addLast(new MapPropertySource("tiendoDefaults", Map.of("tiendo.demo", demo)));
    }
}

package vn.tiendo.database;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Has the database ready before the first bean is made and stops the embedded one after the last bean is gone; Spring
 * Boot makes its pool from the connection details registered here.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "databaseServer";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        JdbcConnectionDetails server = serverFor(settingsIn(context.getEnvironment()));
        beans.registerSingleton(NAME, server);
        if (server instanceof EmbeddedServer embedded) {
            beans.registerDisposableBean(NAME, embedded::close);
        }
    }

    static DatabaseSettings settingsIn(Environment environment) {
        return Binder.get(environment).bindOrCreate("tiendo", DatabaseSettings.class);
    }

    private static JdbcConnectionDetails serverFor(DatabaseSettings settings) {
        return settings.embedded()
                ? EmbeddedServer.start(
                        Path.of(settings.data()), settings.database().port())
                : ExternalServer.reached(settings.database());
    }
}

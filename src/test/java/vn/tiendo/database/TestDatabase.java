package vn.tiendo.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every Spring context of the tests an empty database of its own on one throw-away PostgreSQL for the whole run:
 * real, but not durable, and gone with the run. A test has nothing to do for it.
 *
 * <ul>
 *   <li>{@code tiendo.database.throwaway=false} as a property of the test brings the product's own ways back.
 *   <li>{@code tiendo.demo} is false in tests unless a test sets it.
 *   <li>A test without Spring calls {@link #empty()}.
 * </ul>
 */
public final class TestDatabase implements EnvironmentPostProcessor, Ordered {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new, empty database. */
    public static DataSource empty() {
        return Server.SHARED.getDatabase("postgres", create());
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("tiendo.database.throwaway", Boolean.class, true)) {
            String url = Server.SHARED.getJdbcUrl("postgres", create());
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "testDatabase",
                            Map.of("tiendo.database.url", url, "spring.test.database.replace", "none")));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    private static String create() {
        String name = "test" + COUNT.incrementAndGet();
        try (var connection = Server.SHARED.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first test that needs it, stopped with the process, but not before the contexts that use it. */
    private static final class Server {

        static final EmbeddedPostgres SHARED = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

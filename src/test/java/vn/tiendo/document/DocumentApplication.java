package vn.tiendo.document;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** This feature alone, on a real server and a real PostgreSQL: no engine, and access as the test sets it. */
@TestComponent // not found by the scan of tests that run the whole product
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration"
        })
@ComponentScan
class DocumentApplication {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        DataSource dataSource = postgres.getPostgresDatabase();
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/document")
                .load()
                .migrate();
        return dataSource;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-06-10T02:05:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    AccessTable access() {
        return new AccessTable();
    }

    @Bean
    InMemoryUserDetailsManager users() {
        var users = new InMemoryUserDetailsManager();
        for (String name : new String[] {"anlao.kt.cv1", "anlao.kt.cv2", "anlao.giamsat", "chiminh.kt.cv1"}) {
            users.createUser(
                    User.withUsername(name).password("{noop}x").roles("USER").build());
        }
        return users;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        var cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookies.setCookieName("TIENDO-XSRF");
        cookies.setHeaderName("X-TIENDO-XSRF");
        return http.authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.csrfTokenRepository(cookies)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .build();
    }

    /** Places by task; the commune's people read, those of `kt` write while the place is writable. */
    static class AccessTable implements DocumentAccess {

        final Map<String, Place> places = new ConcurrentHashMap<>();

        @Override
        public Optional<Place> placeOf(String taskId, String username) {
            return Optional.ofNullable(places.get(taskId))
                    .filter(place -> username.startsWith(place.commune()))
                    .map(place -> new Place(
                            place.commune(), place.dossier(), place.wanted(), mayWrite(place.dossier(), username)));
        }

        @Override
        public boolean mayRead(Dossier dossier, String username) {
            return places.values().stream()
                    .anyMatch(place -> place.dossier().equals(dossier) && username.startsWith(place.commune()));
        }

        @Override
        public boolean mayWrite(Dossier dossier, String username) {
            return username.contains(".kt.")
                    && places.values().stream()
                            .anyMatch(place -> place.dossier().equals(dossier)
                                    && place.writable()
                                    && username.startsWith(place.commune()));
        }
    }
}

package vn.tiendo.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

class ThrowAwayDatabaseTests {

    @Test
    void eachContextHasADatabaseOfItsOwnOnTheSharedServer() {
        try (var first = context();
                var second = context()) {
            assertThat(read(first, "select current_database()"))
                    .isNotEqualTo(read(second, "select current_database()"));
            assertThat(read(first, "show port")).isEqualTo(read(second, "show port"));
        }
    }

    @Test
    void readsCommittedRowsOnlyAndIsNoDemonstration() {
        try (var context = context()) {
            assertThat(read(context, "show transaction_isolation")).isEqualTo("read committed");
            assertThat(context.getEnvironment().getProperty("tiendo.demo")).isEqualTo("false");
        }
    }

    private static String read(ConfigurableApplicationContext context, String query) {
        return context.getBean(JdbcTemplate.class).queryForObject(query, String.class);
    }

    private static ConfigurableApplicationContext context() {
        return new SpringApplicationBuilder(OnlyTheDatabase.class)
                .web(WebApplicationType.NONE)
                .run();
    }

    @Configuration
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
    static class OnlyTheDatabase {}
}

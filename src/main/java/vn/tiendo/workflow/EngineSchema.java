package vn.tiendo.workflow;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables as the first migration, from the scripts that its own jar ships. */
@Component
class EngineSchema implements JavaMigration {

    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.postgres.create.";
    private static final List<String> PARTS = List.of(
            "engine", "case.engine", "decision.engine", "history", "case.history", "decision.history", "identity");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("001");
    }

    @Override
    public String getDescription() {
        return "engine 7.24";
    }

    @Override
    public Integer getChecksum() {
        return PARTS.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        PARTS.forEach(part ->
                ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(FOLDER + part + ".sql")));
    }
}

package vn.tiendo.rehearsal;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tiendo.command.CommandLine;
import vn.tiendo.database.ThrowAwayServer;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.startup.StartupProblem;

/** The product, started for one rehearsal: on a database that is gone afterwards, with nobody listening from outside. */
final class Rehearsal {

    private final Class<?> product;

    Rehearsal(Class<?> product) {
        this.product = product;
    }

    int of(Settings settings) {
        // Until Spring sets the logs up, the database's programs would tell all they do.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        LoggingSystem.get(product.getClassLoader()).beforeInitialize();
        try (var context = start(server())) {
            var result = play(context, settings);
            settings.json().ifPresent(file -> ResultFile.write(result, file));
            var output = CommandLine.output();
            output.println(ResultTable.of(result));
            output.flush();
            return result.exitCode();
        }
    }

    /** Ctrl-C closes the context under the play, which then fails in one way or another; that is no news. */
    private static Result play(ConfigurableApplicationContext context, Settings settings) {
        try {
            return context.getBean(RehearsedYear.class).play(settings);
        } catch (RuntimeException failed) {
            Refusal.unless(context.isActive(), "Đã dừng diễn tập theo yêu cầu.");
            throw failed;
        }
    }

    private static ThrowAwayServer server() {
        try {
            return ThrowAwayServer.start();
        } catch (StartupProblem noDatabase) {
            throw new Refusal(noDatabase.sentence());
        }
    }

    private ConfigurableApplicationContext start(ThrowAwayServer server) {
        var context = new SpringApplicationBuilder(product)
                .registerShutdownHook(false)
                .run(
                        "--tiendo.database.url=" + server.url(),
                        "--tiendo.database.user=" + ThrowAwayServer.USER,
                        "--tiendo.demo=false",
                        "--" + OnlyInRehearsal.PROPERTY + "=true",
                        "--TIENDO_ADMIN_USER=vanhanh",
                        "--TIENDO_ADMIN_PASSWORD=TienDo@2026",
                        "--server.port=0",
                        "--server.tomcat.basedir=" + server.folder().resolve("web"),
                        "--server.address=127.0.0.1",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--logging.level.root=error",
                        "--logging.level.vn.tiendo=warn");
        server.endAfter(context);
        return context;
    }
}

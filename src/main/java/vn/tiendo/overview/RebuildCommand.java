package vn.tiendo.overview;

import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tiendo.command.Command;
import vn.tiendo.command.CommandLine;
import vn.tiendo.refusal.Refusal;

/** Makes all read models anew from the tables and says how many rows differed; the settings are those of the server. */
public final class RebuildCommand implements Command {

    /** The setting under which the product runs for this command alone: nothing that runs by the clock runs. */
    private static final String PROPERTY = "tiendo.rebuilding";

    private final Class<?> product;

    /** @param product the class that starts the product */
    public RebuildCommand(Class<?> product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String usage() {
        return "rebuild";
    }

    /** @return 0, also where rows differed: they are right now */
    @Override
    public int run(List<String> arguments) {
        Refusal.unless(arguments.isEmpty(), "Lệnh rebuild không có tham số nào.");
        try (var context = start()) {
            var output = CommandLine.output();
            context.getBean(ReadModels.class)
                    .rebuild()
                    .forEach(rebuilt -> output.println(
                            rebuilt.table() + ": " + rebuilt.differed() + " dòng khác với dữ liệu gốc, đã ghi lại."));
            output.flush();
            return 0;
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(product)
                .run(
                        "--" + PROPERTY + "=true",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--logging.level.root=error",
                        "--logging.level.vn.tiendo=warn");
    }
}

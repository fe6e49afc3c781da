package vn.tiendo;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.tiendo.command.CommandLine;
import vn.tiendo.intake.cli.ExtractCommand;
import vn.tiendo.overview.RebuildCommand;
import vn.tiendo.rehearsal.RehearseCommand;

/** Starts the product: one process that serves a commune or a whole city, or runs one command and ends. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TienDo {

    public static void main(String[] args) {
        // The engine reckons days in the zone of its JVM; ours is Vietnam's, whatever the server's.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        if (CommandLine.isCommand(args)) {
            System.exit(new CommandLine(
                            new ExtractCommand(), new RehearseCommand(TienDo.class), new RebuildCommand(TienDo.class))
                    .run(args));
        }
        SpringApplication.run(TienDo.class, args);
    }

    /** What runs by the machine's clock; a rehearsal, whose clock jumps, calls it by hand, and a rebuild does one thing only. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(
            name = {"tiendo.rehearsal", "tiendo.rebuilding"},
            havingValue = "false",
            matchIfMissing = true)
    static class Scheduling {}
}

package vn.tiendo;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.tiendo.command.CommandLine;
import vn.tiendo.intake.cli.ExtractCommand;

/** Starts the product: one process that serves a commune or a whole city, or runs one command and ends. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class TienDo {

    public static void main(String[] args) {
        // The engine reckons days in the zone of its JVM; ours is Vietnam's, whatever the server's.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        if (CommandLine.isCommand(args)) {
            System.exit(new CommandLine(new ExtractCommand()).run(args));
        }
        SpringApplication.run(TienDo.class, args);
    }
}

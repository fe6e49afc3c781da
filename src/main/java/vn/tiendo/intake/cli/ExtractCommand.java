package vn.tiendo.intake.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.command.Command;
import vn.tiendo.command.CommandLine;
import vn.tiendo.intake.Extraction;
import vn.tiendo.refusal.Refusal;

/** Reads a plan's file and prints it as JSON, without a server, a database or Spring. */
public final class ExtractCommand implements Command {

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String usage() {
        return "extract TỆP (đọc tệp kế hoạch .docx, .xlsx, .pdf, .txt, .tsv, .md, in ra JSON)";
    }

    /** @return 0, also with doubts */
    @Override
    public int run(List<String> arguments) {
        keepLibrariesQuiet();
        Refusal.unless(arguments.size() == 1, "Cách dùng: java -jar tien-do.jar " + usage() + ".");
        try {
            print(PlanJson.write(new Extraction(ShippedCalendar.calendar()).extract(file(arguments.get(0)))));
            return 0;
        } catch (Refusal refused) {
            throw refused;
        } catch (OutOfMemoryError | StackOverflowError tooLarge) {
            throw new Refusal("Tệp quá lớn hoặc quá phức tạp, không đọc được.");
        } catch (Throwable unexpected) {
            throw new Refusal("Không đọc được tệp: " + unexpected);
        }
    }

    private static Path file(String written) {
        try {
            return NamedFile.find(written);
        } catch (InvalidPathException noName) {
            throw new Refusal("Tên tệp không hợp lệ: " + written);
        }
    }

    private static void print(String json) {
        var output = CommandLine.output();
        output.println(json);
        output.flush();
        Refusal.unless(!output.checkError(), "Không ghi được kết quả.");
    }

    /** Standard output is the JSON's and standard error the one line's. Needs to happen before the first logger is made. */
    private static void keepLibrariesQuiet() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("java.awt.headless", "true");
        LogManager.getLogManager().reset();
    }
}

package vn.tiendo.intake.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.intake.Extraction;
import vn.tiendo.refusal.Refusal;

/** The program as a command: reads a plan's file and prints it as JSON, without a server, a database or Spring. */
public final class CommandLine {

    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String USAGE = "Cách dùng: java -jar tien-do.jar extract TỆP"
            + " (đọc tệp kế hoạch .docx, .xlsx, .pdf, .txt, .tsv, .md, in ra JSON)."
            + " Không có lệnh nào thì chương trình chạy máy chủ.";

    private CommandLine() {}

    /** Whether the arguments are a command, and not settings of the server ("--server.port=…") or nothing. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("--");
    }

    /**
     * Runs the command; output and error are UTF-8 whatever the machine's language.
     *
     * @return the exit code: 0, also with doubts; 2 with one line on standard error if the file cannot be read
     */
    public static int run(String... arguments) {
        keepLibrariesQuiet();
        var error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            if (arguments.length != 2 || !arguments[0].equals("extract")) {
                throw new Refusal(USAGE);
            }
            print(PlanJson.write(new Extraction(ShippedCalendar.calendar()).extract(file(arguments[1]))));
            return DONE;
        } catch (Refusal refused) {
            error.println(line(String.valueOf(refused.getMessage())));
        } catch (OutOfMemoryError | StackOverflowError tooLarge) {
            error.println("Tệp quá lớn hoặc quá phức tạp, không đọc được.");
        } catch (Throwable unexpected) {
            error.println(line("Không đọc được tệp: " + unexpected));
        }
        return REFUSED;
    }

    private static Path file(String written) {
        try {
            return NamedFile.find(written);
        } catch (InvalidPathException noName) {
            throw new Refusal("Tên tệp không hợp lệ: " + written);
        }
    }

    private static void print(String json) {
        var output = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        output.println(json);
        output.flush();
        Refusal.unless(!output.checkError(), "Không ghi được kết quả.");
    }

    private static String line(String text) {
        return String.join(" ", List.of(text.strip().split("\\s*\\R\\s*")));
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

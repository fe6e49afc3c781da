package vn.tiendo.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.refusal.Refusal;

/** Finds the command that is meant and turns what it refuses into one line; in UTF-8 whatever the machine's language. */
public final class CommandLine {

    private static final int REFUSED = 2;

    private final List<Command> commands;

    public CommandLine(Command... commands) {
        this.commands = List.of(commands);
    }

    /** Whether the arguments are a command, and not settings of the server ("--server.port=…") or nothing. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("--");
    }

    /** @return the exit code: the command's own; 2 with one line on standard error for what is refused */
    public int run(String... arguments) {
        var line = List.of(arguments);
        try {
            return command(line.get(0)).run(line.subList(1, line.size()));
        } catch (Refusal refused) {
            error().println(oneLine(String.valueOf(refused.getMessage())));
            return REFUSED;
        }
    }

    private Command command(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(usage()));
    }

    private String usage() {
        return commands.stream()
                .map(command -> "java -jar tien-do.jar " + command.usage())
                .collect(Collectors.joining("; ", "Cách dùng: ", ". Không có lệnh nào thì chương trình chạy máy chủ."));
    }

    /** Standard output in UTF-8. */
    public static PrintStream output() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }

    /** Standard error in UTF-8. */
    public static PrintStream error() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /** The text with its line breaks made blanks. */
    public static String oneLine(String text) {
        return Arrays.stream(text.strip().split("\\s*\\R\\s*")).collect(Collectors.joining(" "));
    }
}

package vn.tiendo.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import vn.tiendo.command.CommandLine;

/** Says on standard error how far the year is: a bar where a person watches, else a line a month. */
final class Progress implements AutoCloseable {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int WIDTH = 40;

    private final LocalDateTime begin;
    private final LocalDateTime end;
    private final boolean watched;
    private final PrintStream error = CommandLine.error();
    private LocalDateTime last;

    private Progress(LocalDateTime begin, LocalDateTime end, boolean watched) {
        this.begin = begin;
        this.end = end;
        this.watched = watched;
        this.last = begin;
    }

    static Progress of(LocalDateTime begin, LocalDateTime end) {
        return new Progress(begin, end, isTerminal());
    }

    /** The runtime knows of a console only where none of the three streams is redirected; Linux knows of each. */
    private static boolean isTerminal() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return System.console() != null;
        }
    }

    void reached(LocalDateTime now) {
        if (watched && now.toLocalDate().isAfter(last.toLocalDate())) {
            error.print("\r" + bar(now));
        } else if (!watched && !YearMonth.from(now).equals(YearMonth.from(last))) {
            error.println("Đã diễn tập xong tháng " + MONTH.format(last));
        }
        last = now;
    }

    private String bar(LocalDateTime now) {
        var part = Math.min(
                1.0,
                (double) Duration.between(begin, now).toMinutes()
                        / Duration.between(begin, end).toMinutes());
        var filled = (int) Math.round(part * WIDTH);
        return "[" + "█".repeat(filled) + "·".repeat(WIDTH - filled) + "] " + Math.round(part * 100) + "% "
                + DAY.format(now);
    }

    @Override
    public void close() {
        if (watched) {
            error.println();
        }
    }
}

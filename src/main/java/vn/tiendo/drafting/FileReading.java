package vn.tiendo.drafting;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.intake.PlanSource;
import vn.tiendo.intake.SourcePart;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Aliases;

/**
 * Reads files of plans, a few at a time and each for a limited time: no file, however it is made, holds up the server.
 * A reading that does not stop when told to keeps its turn until it does.
 */
@Component
class FileReading {

    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);
    private static final int AT_ONCE = 2;
    private static final String UNREADABLE = "Chưa đọc được tệp này: nội dung bên trong bị hỏng hoặc quá phức tạp.";

    private final WorkingCalendar calendar;
    private final Duration longest;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private volatile boolean closed;

    FileReading(WorkingCalendar calendar, @Value("${tiendo.intake.reading-time:30s}") Duration longest) {
        this.calendar = calendar;
        this.longest = longest;
    }

    /** A file as it was read, and the picture of it. */
    record ReadFile(ExtractedPlan plan, List<SourcePart> picture) {}

    /** @throws Refusal with a sentence, if it cannot be read, or not in time */
    ReadFile read(Path file, Aliases aliases) {
        return inTurn(() -> {
            var source = PlanSource.of(file);
            return new ReadFile(source.extract(calendar, aliases), source.parts());
        });
    }

    /** Does other work on a file within the same limits. */
    <T> T inTurn(Callable<T> work) {
        waitForTurn();
        var task = new FutureTask<>(work) {
            @Override
            public void run() {
                try {
                    super.run();
                } finally {
                    turns.release();
                }
            }
        };
        start(task);
        return result(task);
    }

    private void waitForTurn() {
        try {
            Refusal.unless(
                    !closed && turns.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS),
                    "Hệ thống đang đọc các tệp khác; hãy thử lại sau ít phút.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Hệ thống đang dừng; hãy thử lại sau.");
        }
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "read-plan");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private <T> T result(FutureTask<T> task) {
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new Refusal(
                    "Đọc tệp này lâu quá " + longest.toSeconds() + " giây nên đã dừng; chưa có gì được nhập.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            throw new Refusal("Hệ thống đang dừng; hãy thử lại sau.");
        } catch (ExecutionException failed) {
            throw refusal(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    private static Refusal refusal(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        LOG.warn("a plan's file could not be read: {}", cause.toString());
        return new Refusal(UNREADABLE);
    }

    @PreDestroy
    void close() {
        closed = true;
    }
}

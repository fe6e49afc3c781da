package vn.tiendo.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one thing took each time, and the line that says so. */
final class Times {

    private final List<Double> millis = new ArrayList<>();

    /** A piece of work that may fail. */
    interface Work<T> {
        T run() throws Exception;
    }

    <T> T measure(Work<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.run();
        millis.add((System.nanoTime() - start) / 1e6);
        return result;
    }

    String line(String what) {
        return String.format(
                Locale.ROOT,
                "| %-58s | %4d | %8.1f | %8.1f | %8.1f |",
                what,
                millis.size(),
                percentile(50),
                percentile(95),
                percentile(100));
    }

    private double percentile(int percent) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}

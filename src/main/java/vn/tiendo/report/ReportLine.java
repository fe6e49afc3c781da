package vn.tiendo.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.assignment.TaskEvent;
import vn.tiendo.assignment.TaskLine;

/**
 * A line of a unit's report: the facts of the task, what the unit says of it, and what has happened since.
 *
 * @param saved empty while it follows events
 * @param fresh what happened in the window after it was saved
 */
record ReportLine(TaskLine task, Content content, Optional<Saved> saved, List<TaskEvent> fresh) {

    /**
     * Who wrote it.
     *
     * @param times how often it was saved
     * @param seen the events that it has taken in
     * @param returned why the plan desk gave it back; empty if it did not
     */
    record Saved(Content content, int times, List<String> seen, String returned, String by, Instant at) {}

    static ReportLine of(TaskLine task, Optional<Saved> saved) {
        return new ReportLine(
                task,
                saved.map(Saved::content).orElseGet(() -> Content.of(task)),
                saved,
                saved.map(written -> task.events().stream()
                                .filter(event -> !written.seen().contains(event.key()))
                                .toList())
                        .orElse(List.of()));
    }

    int times() {
        return saved.map(Saved::times).orElse(0);
    }

    /** Whether it has to say something and does not. */
    boolean isSilent() {
        return content.isSilent() && !task.ended();
    }

    List<String> eventKeys() {
        return task.events().stream().map(TaskEvent::key).toList();
    }

    /** The events that it had taken in when it was last saved; of one that follows events all. */
    List<String> seen() {
        return saved.map(Saved::seen).orElseGet(this::eventKeys);
    }
}

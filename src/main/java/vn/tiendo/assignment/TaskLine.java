package vn.tiendo.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A task as one unit reports on it for a window of days.
 *
 * @param leads whether the unit leads it; else it coordinates
 * @param title what it is called, with its part or time where there are several
 * @param state in the users' words, as the window ended
 * @param lateness likewise
 * @param mark the style that goes with the lateness
 * @param ended whether it had ended when the window did
 * @param events of the window, the earliest first
 */
public record TaskLine(
        UUID assignment,
        boolean leads,
        String reference,
        String group,
        String groupTitle,
        String number,
        String title,
        Optional<LocalDate> due,
        String state,
        String lateness,
        String mark,
        boolean ended,
        int percent,
        List<TaskEvent> events) {

    /** With what others know of it too, in the order of time. */
    public TaskLine with(List<TaskEvent> more) {
        var all = new java.util.ArrayList<>(events);
        all.addAll(more);
        all.sort(java.util.Comparator.comparing(TaskEvent::at).thenComparing(TaskEvent::key));
        return new TaskLine(
                assignment,
                leads,
                reference,
                group,
                groupTitle,
                number,
                title,
                due,
                state,
                lateness,
                mark,
                ended,
                percent,
                List.copyOf(all));
    }
}

package vn.tiendo.assignment;

import java.util.List;
import java.util.UUID;

/** What a task's page shows of who was reminded of it; answered by the feature that reminds. */
public interface ReminderLog {

    /** One reminder, every value in words already. */
    record Line(String at, String person, String what, String due, String mail) {}

    /** Who was reminded of a task and its steps, the latest first, at most a page of them. */
    List<Line> of(UUID assignment);
}

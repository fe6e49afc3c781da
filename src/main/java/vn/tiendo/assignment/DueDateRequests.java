package vn.tiendo.assignment;

import java.util.List;
import java.util.UUID;

/** What a task's page shows of requests for a later due date; answered by the feature that knows them. */
public interface DueDateRequests {

    /** One request, every value in words already. */
    record Line(
            UUID id, String askedAt, String present, String asked, String category, String state, String decision) {}

    /** The requests of a task, the latest first. */
    List<Line> of(UUID assignment);

    /** Whether the person may ask for a later date of the task now. */
    boolean mayAsk(UUID assignment, String username);
}

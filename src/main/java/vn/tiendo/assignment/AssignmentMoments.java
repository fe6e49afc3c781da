package vn.tiendo.assignment;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the service tasks of the models call: one use case each. */
@Component
public class AssignmentMoments {

    private final Assignments assignments;
    private final Occurrences occurrences;
    private final ContinuousPeriods periods;

    AssignmentMoments(Assignments assignments, Occurrences occurrences, ContinuousPeriods periods) {
        this.assignments = assignments;
        this.occurrences = occurrences;
        this.periods = periods;
    }

    /** @return the assignment of the time that opened */
    public UUID openOccurrence(UUID parent) {
        return occurrences.open(assignments.get(parent));
    }

    public void openPeriod(UUID assignment) {
        periods.open(assignment);
    }

    public void missPeriod(UUID assignment) {
        periods.miss(assignment);
    }
}

package vn.tiendo.workflow;

import java.util.Optional;
import java.util.UUID;

/** What a user task is about: references to our rows, never copies of their data. */
public record StepRef(Subject subject, Optional<UUID> coordination) {

    /** The id of the row that it is about. */
    public UUID id() {
        return subject.id();
    }
}

package vn.tiendo.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows in Tasklist what happened to the case that a user task is about, and notes what time brings; one for each kind of subject. */
public interface CaseRecord {

    /**
     * @param href the page of the case
     * @param label what the link to it says
     * @param record the latest entry first
     */
    record Shown(String href, String label, List<RecordLine> record) {}

    Subject.Kind kind();

    /** Adds what the system itself notes when a time has come, in the caller's transaction. */
    void note(UUID subject, String event, String text);

    /** Adds what a person did beside the case's own steps, in the caller's transaction. */
    void note(UUID subject, Actor actor, String event, String text);

    /** Empty if the person may not read the case. */
    Optional<Shown> of(UUID subject, String username);
}

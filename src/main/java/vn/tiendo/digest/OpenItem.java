package vn.tiendo.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.workflow.Subject;

/**
 * Something that is due: a task that its unit has not sent, or a step that waits for somebody.
 *
 * @param id of the task, or of the open step
 * @param uid what a calendar calls it, also when its date moves
 * @param since from when the due date counts
 * @param unit whose thing it is; empty for a position without one
 * @param person who has to do it by name; empty where a position has to
 * @param position that has to do it, or would if nobody were named
 * @param decision whether it asks for a decision
 */
record OpenItem(
        ItemKind kind,
        String id,
        String uid,
        Subject subject,
        String title,
        String reference,
        LocalDate due,
        LocalDate since,
        Instant openedAt,
        Optional<String> unit,
        Optional<String> person,
        Optional<String> position,
        Optional<String> leader,
        Optional<String> responsible,
        boolean decision,
        String state) {

    /** Where it is worked on: the step's own form, the page where it is decided, or the page of a task or of a unit's report. */
    String path() {
        return switch (kind) {
            case TASK -> "/nhiem-vu/" + subject.id();
            case REPORT -> "/bao-cao/" + subject.id();
            case COORDINATION, PERIOD, WAIT -> (decision ? "/cho-duyet/" : "/viec/") + id;
        };
    }
}

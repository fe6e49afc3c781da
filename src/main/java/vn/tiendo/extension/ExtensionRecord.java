package vn.tiendo.extension;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.ExtendingAssignment;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.RecordTable;

/** The record of each extension, whose entries stand in its task's record too. */
@Repository
class ExtensionRecord extends RecordTable {

    private final ExtendingAssignment tasks;

    ExtensionRecord(ExtendingAssignment tasks, JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "extension_record", "extension");
        this.tasks = tasks;
    }

    void note(Extension extension, Actor actor, String event, String text) {
        note(extension, actor.username(), actor.authority().wording(), event, text);
    }

    void noteBySystem(Extension extension, String event, String text) {
        note(extension, "", "", event, text);
    }

    private void note(Extension extension, String by, String right, String event, String text) {
        note(extension.id, by, right, event, text);
        tasks.note(extension.assignment, by, right, event, text);
    }
}

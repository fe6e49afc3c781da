package vn.tiendo.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.Subject;

/** The record of a task, for whoever may read the task. */
@Component
class AssignmentCase implements CaseRecord {

    private final Assignments assignments;
    private final AssignmentReaders readers;
    private final AssignmentView.Builder views;
    private final Record record;

    AssignmentCase(Assignments assignments, AssignmentReaders readers, AssignmentView.Builder views, Record record) {
        this.assignments = assignments;
        this.readers = readers;
        this.views = views;
        this.record = record;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.ASSIGNMENT;
    }

    @Override
    public void note(UUID subject, String event, String text) {
        record.noteBySystem(subject, event, text);
    }

    @Override
    public void note(UUID subject, Actor actor, String event, String text) {
        record.note(subject, actor, event, text);
    }

    @Override
    public Optional<Shown> of(UUID subject, String username) {
        return assignments
                .findById(subject)
                .filter(assignment -> readers.mayRead(assignment, username))
                .map(assignment -> views.of(assignment, username))
                .map(view -> new Shown("/nhiem-vu/" + view.id(), "Mở trang của nhiệm vụ này", view.record()));
    }
}

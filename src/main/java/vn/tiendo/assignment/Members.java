package vn.tiendo.assignment;

import org.springframework.stereotype.Component;

/** The children of a collective task take over the deadline that is set for their parent. */
@Component
class Members {

    private final Assignments assignments;

    Members(Assignments assignments) {
        this.assignments = assignments;
    }

    void take(Assignment parent) {
        if (parent.kind != Kind.COLLECTIVE) {
            return;
        }
        for (var child : assignments.children(parent.id)) {
            child.due = parent.due;
            child.originalDue = parent.due;
            if (parent.due == null && child.kind == Kind.ONE_OFF) {
                child.kind = Kind.CONTINUOUS;
            }
            assignments.store(child);
        }
    }
}

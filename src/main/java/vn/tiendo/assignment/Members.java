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
        assignments.children(parent.id).stream()
                .filter(child -> !child.hasEnded())
                .forEach(child -> {
                    child.follow(parent);
                    assignments.store(child);
                });
    }
}

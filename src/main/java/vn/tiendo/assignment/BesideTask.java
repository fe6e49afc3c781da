package vn.tiendo.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What another feature keeps beside a task, for the task's page; one bean for each such feature. */
public interface BesideTask {

    /**
     * A part of the task's page.
     *
     * @param action what the viewer may begin there
     */
    record Section(String title, List<Line> lines, Optional<Link> action) {

        /** Whether there is something to show. */
        public boolean isShown() {
            return !lines.isEmpty() || action.isPresent();
        }
    }

    /** One of them: its page, what it is about, where it stands. */
    record Line(String href, String text, String state, String note) {}

    record Link(String href, String label) {}

    /** For a viewer who may read the task; only what that person may see. */
    Section of(UUID assignment, String viewer);
}

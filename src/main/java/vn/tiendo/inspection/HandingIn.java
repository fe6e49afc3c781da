package vn.tiendo.inspection;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** Hands in from the page what Tasklist's form would hand in, with the very same checks. */
@Component
class HandingIn {

    private static final Map<String, Object> SUBMITTED = Map.of("action", "SUBMIT");

    private final WorkItems items;
    private final StepRunner runner;

    HandingIn(WorkItems items, StepRunner runner) {
        this.items = items;
        this.runner = runner;
    }

    /** @throws Refusal if the step is not open, is somebody else's, or something is missing */
    void revised(UUID inspection, String by) {
        submit(inspection, RevisingInspection.KEY, by);
    }

    /** @throws Refusal if the step is not open, is somebody else's, or something is missing */
    void recorded(UUID inspection, String by) {
        submit(inspection, RecordingFindings.KEY, by);
    }

    private void submit(UUID inspection, String step, String by) {
        var task = items.of(inspection).stream()
                .filter(item -> item.step().equals(step))
                .map(WorkItem::taskId)
                .findFirst()
                .orElseThrow(() -> new Refusal("Việc này đã được xử lý xong."));
        runner.takeUpAndSubmit(by, task, SUBMITTED);
    }
}

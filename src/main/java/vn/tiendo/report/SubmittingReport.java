package vn.tiendo.report;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItems;

/** Completes the steps of a report from its page, by the very forms that Tasklist shows. */
@Component
class SubmittingReport {

    private final WorkItems items;
    private final StepRunner runner;

    SubmittingReport(WorkItems items, StepRunner runner) {
        this.items = items;
        this.runner = runner;
    }

    /** @throws Refusal as all others, if the step is not open or not theirs */
    @Transactional
    void handIn(UUID report, String by) {
        submit(report, PreparingUnitReport.KEY, Map.of("action", "HAND_IN"), by);
    }

    /** The head who makes the report alone signs it with the same click. */
    @Transactional
    void handInAndSign(UUID report, String by) {
        handIn(report, by);
        sign(report, by);
    }

    @Transactional
    void sign(UUID report, String by) {
        submit(report, SigningUnitReport.KEY, Map.of("decision", "SIGN"), by);
    }

    @Transactional
    void sendBack(UUID report, String reason, String by) {
        Refusal.unless(!reason.isEmpty(), "Hãy nêu lý do trả lại.");
        submit(report, SigningUnitReport.KEY, Map.of("decision", "RETURN", "note", reason), by);
    }

    @Transactional
    void delegate(UUID report, String officer, String by) {
        Refusal.unless(!officer.isEmpty(), "Hãy chọn người lập báo cáo.");
        submit(report, PreparingUnitReport.KEY, Map.of("action", "DELEGATE", "officer", officer), by);
    }

    private void submit(UUID report, String step, Map<String, Object> fields, String by) {
        var item = items.of(report).stream()
                .filter(open -> open.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new Refusal("Báo cáo này không còn ở bước đó; hãy tải lại trang."));
        runner.submit(by, item.taskId(), fields);
    }
}

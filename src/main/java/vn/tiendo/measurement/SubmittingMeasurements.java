package vn.tiendo.measurement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItem;

/** Completes the steps of a unit's measuring from its page, by the very forms that Tasklist shows. */
@Component
class SubmittingMeasurements {

    private final MeasuringCase work;
    private final MeasuringAccess access;
    private final StepRunner runner;

    SubmittingMeasurements(MeasuringCase work, MeasuringAccess access, StepRunner runner) {
        this.work = work;
        this.access = access;
        this.runner = runner;
    }

    /** @throws Refusal as all others, if the step is not open or not theirs */
    @Transactional
    void handIn(UUID measuring, String by) {
        submit(measuring, EnteringMeasurements.KEY, Map.of("action", "HAND_IN"), by);
    }

    /** The head who enters the figures alone signs them with the same click. */
    @Transactional
    void handInAndSign(UUID measuring, String by) {
        handIn(measuring, by);
        sign(measuring, by);
    }

    @Transactional
    void sign(UUID measuring, String by) {
        submit(measuring, SigningMeasurements.KEY, Map.of("decision", "SIGN"), by);
    }

    @Transactional
    void sendBack(UUID measuring, String reason, String by) {
        Refusal.unless(!reason.isEmpty(), "Hãy nêu lý do trả lại.");
        submit(measuring, SigningMeasurements.KEY, Map.of("decision", "RETURN", "note", reason), by);
    }

    @Transactional
    void delegate(UUID measuring, String officer, String by) {
        Refusal.unless(!officer.isEmpty(), "Hãy chọn người nhập số liệu.");
        submit(measuring, EnteringMeasurements.KEY, Map.of("action", "DELEGATE", "officer", officer), by);
    }

    /** @param reasons why a line goes back, by its id; none: all are accepted, or proposed to be */
    @Transactional
    void review(UUID id, Map<UUID, String> reasons, String by) {
        var measuring = work.measurings.get(id);
        var item = access.review(measuring, by).orElseThrow(SubmittingMeasurements::gone);
        work.lines.of(id).stream()
                .filter(MeasuringLine::isSigned)
                .forEach(line -> work.lines.propose(line, reasons.getOrDefault(line.id(), "")));
        var lines = reasons.keySet().stream().map(UUID::toString).toList();
        submit(item, lines.isEmpty() ? Map.of("decision", "ACCEPT") : returning(lines), by);
    }

    private static Map<String, Object> returning(List<String> lines) {
        return Map.of("decision", "RETURN", "lines", lines);
    }

    private void submit(UUID id, String step, Map<String, Object> fields, String by) {
        var item = access.open(work.measurings.get(id), step).orElseThrow(SubmittingMeasurements::gone);
        submit(item, fields, by);
    }

    /** What nobody has taken up yet is taken up with it. */
    private void submit(WorkItem item, Map<String, Object> fields, String by) {
        if (item.assignee().isEmpty()) {
            runner.takeUpAndSubmit(by, item.taskId(), fields);
        } else {
            runner.submit(by, item.taskId(), fields);
        }
    }

    private static Refusal gone() {
        return new Refusal("Số liệu này không còn ở bước đó; hãy tải lại trang.");
    }
}

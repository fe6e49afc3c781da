package vn.tiendo.extension;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.DueDateRequests;
import vn.tiendo.assignment.ExtendingAssignment;
import vn.tiendo.calendar.VietnamTime;

/** What a task's own page shows of its extensions. */
@Component
class RequestsOfTask implements DueDateRequests {

    private final Extensions extensions;
    private final ExtendingAssignment tasks;
    private final AskingExtension asking;

    RequestsOfTask(Extensions extensions, ExtendingAssignment tasks, AskingExtension asking) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.asking = asking;
    }

    @Override
    public List<Line> of(UUID assignment) {
        return extensions.findByAssignmentOrderByAskedAtDesc(assignment).stream()
                .map(RequestsOfTask::line)
                .toList();
    }

    private static Line line(Extension extension) {
        return new Line(
                extension.id,
                VietnamTime.format(VietnamTime.date(extension.askedAt)),
                VietnamTime.format(extension.presentDue),
                VietnamTime.format(extension.askedDue),
                category(extension),
                extension.state.wording(),
                decision(extension));
    }

    /** What the unit says of the cause, and what the leader confirmed of it. */
    static String category(Extension extension) {
        var asked = extension.category.wording();
        return Optional.ofNullable(extension.confirmedCategory)
                .map(confirmed -> asked + "; lãnh đạo xác nhận: " + confirmed.wording())
                .orElse(asked);
    }

    /** What was decided and why, in words; empty while nothing is. */
    static String decision(Extension extension) {
        var note = Optional.ofNullable(extension.decisionNote)
                .map(text -> ". " + text)
                .orElse("");
        return switch (extension.state) {
            case GRANTED ->
                "Gia hạn lần " + extension.ordinal + " đến "
                        + Optional.ofNullable(extension.grantedDue)
                                .map(VietnamTime::format)
                                .orElse("")
                        + ", ngày " + extension.decidedOn() + note;
            case REFUSED -> "Không đồng ý, ngày " + extension.decidedOn() + note;
            case RETURNED -> "Trả lại, ngày " + extension.decidedOn() + note;
            case LAPSED -> Optional.ofNullable(extension.lapseReason).orElse("");
            case WITH_ADVISER, WITH_LEADER, WITHDRAWN -> "";
        };
    }

    @Override
    public boolean mayAsk(UUID assignment, String username) {
        var task = tasks.get(assignment);
        return task.hindrance().isEmpty()
                && asking.authority(task, username).isPresent()
                && extensions.openOf(assignment).isEmpty();
    }
}

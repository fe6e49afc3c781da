package vn.tiendo.extension;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.ExtendingAssignment.Known;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** The page on which a head asks: the task's present dates, and why nothing can be asked where that is so. */
@Component
class AskingPage {

    private final CheckingExtension checking;
    private final Clock clock;

    AskingPage(CheckingExtension checking, Clock clock) {
        this.checking = checking;
        this.clock = clock;
    }

    /**
     * @param refused the sentence instead of the form; empty where it may be asked
     * @param late whether the due date has passed, so that an explanation is needed
     */
    public record View(
            UUID id,
            String title,
            String reference,
            String state,
            String due,
            String originalDue,
            String count,
            boolean late,
            String refused) {}

    View of(Known task) {
        return new View(
                task.id(),
                task.title(),
                task.reference(),
                task.state(),
                task.due().map(VietnamTime::format).orElse("không thời hạn"),
                task.originalDue().map(VietnamTime::format).orElse(""),
                "đã gia hạn " + task.extensions() + " lần, tối đa " + checking.most() + " lần",
                task.due().filter(due -> VietnamTime.today(clock).isAfter(due)).isPresent(),
                refusal(task).orElse(""));
    }

    private Optional<String> refusal(Known task) {
        try {
            checking.requireExtensible(task);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }
}

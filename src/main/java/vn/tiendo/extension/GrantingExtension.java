package vn.tiendo.extension;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.ExtendingAssignment;
import vn.tiendo.assignment.Ground;
import vn.tiendo.calendar.VietnamTime;

/** What the leader granted happens to the running task at once: its due date moves with all that hangs on it. */
@Component
public class GrantingExtension {

    private final Extensions extensions;
    private final ExtendingAssignment tasks;
    private final ApplicationEventPublisher events;

    GrantingExtension(Extensions extensions, ExtendingAssignment tasks, ApplicationEventPublisher events) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.events = events;
    }

    /** @throws vn.tiendo.refusal.Refusal if the task has ended meanwhile */
    @Transactional
    public void grant(UUID id) {
        var extension = extensions.get(id);
        extension.ordinal = tasks.get(extension.assignment).extensions() + 1;
        extensions.save(extension);
        tasks.extend(extension.assignment, due(extension), ground(extension));
        events.publishEvent(new ExtensionDecided(id, extension.assignment, extension.commune, extension.unit, true));
    }

    private static LocalDate due(Extension extension) {
        return Objects.requireNonNull(extension.grantedDue);
    }

    private static Ground ground(Extension extension) {
        return new Ground(
                Objects.requireNonNull(extension.decidedBy),
                Optional.ofNullable(extension.decidedRight).orElse(""),
                extension.ground(),
                VietnamTime.date(Objects.requireNonNull(extension.decidedAt)));
    }
}

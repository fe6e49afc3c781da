package vn.tiendo.assignment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;

/** Hands a difficulty that an officer wants solved by others to whoever listens. */
@Component
class ReportedDifficulty {

    private final ApplicationEventPublisher events;

    ReportedDifficulty(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @throws Refusal if there is no difficulty to hand on */
    void handOn(Assignment assignment, Actor actor, Entries.Said said) {
        var difficulty = said.difficulty();
        if (difficulty == null) {
            throw new Refusal("Hãy nêu khó khăn, vướng mắc cần trình UBND giải quyết.");
        }
        var proposal = said.proposal();
        events.publishEvent(new DifficultyReported(assignment.id, actor, difficulty, proposal == null ? "" : proposal));
    }
}

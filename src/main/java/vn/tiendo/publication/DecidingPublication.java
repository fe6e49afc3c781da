package vn.tiendo.publication;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** A leader approves exactly what was frozen, which the public sees from that moment in the place of the earlier, or gives it back. */
@Component
class DecidingPublication extends PublicationStep {

    DecidingPublication(PublicationCase work, PublicationWords words) {
        super(work, words, "decidePublication", "Duyệt nội dung công khai");
    }

    @Override
    protected Performer performer(Publication publication) {
        return work.leader(publication);
    }

    @Override
    protected Outcome complete(Publication publication, Actor actor, StepInput input) {
        return input.text("decision").equals("APPROVE")
                ? approve(publication, actor)
                : giveBack(publication, actor, input.text("note"));
    }

    private Outcome approve(Publication publication, Actor actor) {
        work.publications.shown(publication.commune).ifPresent(this::replace);
        var position = work.positionOf(publication, actor);
        publication.approve(actor, position, work.now());
        work.record.note(publication.id, actor, "Duyệt, công khai với chức vụ " + position, "");
        return Outcome.AGREED;
    }

    private void replace(Publication earlier) {
        earlier.replace(work.now());
        work.publications.save(earlier);
        work.record.noteBySystem(earlier.id, "Được thay thế bằng nội dung công khai mới", "");
    }

    private Outcome giveBack(Publication publication, Actor actor, String why) {
        publication.giveBack(why);
        work.record.note(publication.id, actor, "Trả lại để hoàn thiện", why);
        return Outcome.RETURNED;
    }
}

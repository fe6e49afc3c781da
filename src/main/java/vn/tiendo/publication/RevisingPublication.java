package vn.tiendo.publication;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan desk freezes anew what came back, as it is by then, or takes it back. */
@Component
class RevisingPublication extends PublicationStep {

    private final Freezing freezing;

    RevisingPublication(PublicationCase work, PublicationWords words, Freezing freezing) {
        super(work, words, "revisePublication", "Hoàn thiện đề nghị công khai");
        this.freezing = freezing;
    }

    @Override
    protected Performer performer(Publication publication) {
        return work.planDesk(publication);
    }

    @Override
    protected Map<String, Object> values(Publication publication) {
        return Map.of("intro", publication.intro, "reason", publication.passedReason);
    }

    @Override
    protected Outcome complete(Publication publication, Actor actor, StepInput input) {
        if (input.text("decision").equals("WITHDRAW")) {
            publication.takeBack("Rút sau khi bị trả lại", work.now());
            work.record.note(publication.id, actor, "Rút đề nghị công khai", "");
            return Outcome.WITHDRAWN;
        }
        publication.resubmit(wish(publication, input));
        freezing.freeze(publication);
        work.record.note(
                publication.id, actor, "Trình lại đề nghị công khai", ProposingPublication.said(work, publication));
        return Outcome.DONE;
    }

    /** Who gives a reason here has seen what the refusal lists. */
    private Publication.Wish wish(Publication publication, StepInput input) {
        var reason = input.optional("reason").orElse("");
        var intro = input.optional("intro").orElse("");
        var plain = new Publication.Wish(publication.plans(), intro, List.of(), reason);
        return reason.isBlank() ? plain : passing(publication, plain);
    }

    private Publication.Wish passing(Publication publication, Publication.Wish wish) {
        var keys = freezing.findings(publication.commune, wish).stream()
                .map(PersonalData.Finding::key)
                .toList();
        return new Publication.Wish(wish.plans(), wish.intro(), keys, wish.reason());
    }
}

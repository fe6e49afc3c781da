package vn.tiendo.extension;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** VHXH gives its opinion on a later due date; a leader decides it. */
@Component
class AdvisingExtension extends ExtensionStep {

    private static final Map<String, String> WORDS =
            Map.of("AGREE", "Thống nhất", "OTHER", "Đề nghị gia hạn đến ngày khác", "DISAGREE", "Chưa thống nhất");

    AdvisingExtension(ExtensionCase work) {
        super(work, "adviseExtension", "Ý kiến về gia hạn");
    }

    @Override
    protected Performer performer(Extension extension) {
        return work.planDesk(extension);
    }

    @Override
    protected Outcome complete(Extension extension, Actor actor, StepInput input) {
        var words = Objects.requireNonNull(WORDS.get(input.text("opinion")));
        extension.advise(words, input.text("note"), actor.username());
        work.record.note(extension, actor, "Ý kiến về gia hạn: " + words, input.text("note"));
        return Outcome.DONE;
    }
}

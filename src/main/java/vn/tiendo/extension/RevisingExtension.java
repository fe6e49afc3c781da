package vn.tiendo.extension;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The head completes a request that came back, or withdraws it. */
@Component
class RevisingExtension extends ExtensionStep {

    static final String KEY = "userTask_reviseExtension";

    private final CheckingExtension checking;
    private final Documents documents;

    RevisingExtension(ExtensionCase work, CheckingExtension checking, Documents documents) {
        super(work, "reviseExtension", "Bổ sung đề nghị gia hạn");
        this.checking = checking;
        this.documents = documents;
    }

    @Override
    protected Performer performer(Extension extension) {
        return work.head(extension);
    }

    @Override
    protected Map<String, Object> values(Extension extension) {
        return Map.of(
                "due", extension.askedDue.toString(),
                "category", extension.category.name(),
                "reason", extension.reason,
                "explanation", Optional.ofNullable(extension.explanation).orElse(""));
    }

    @Override
    protected Outcome complete(Extension extension, Actor actor, StepInput input) {
        if (input.text("decision").equals("WITHDRAW")) {
            extension.withdraw();
            work.record.note(extension, actor, "Rút đề nghị gia hạn", "");
            return Outcome.WITHDRAWN;
        }
        var content = content(input);
        checking.requirePossible(work.task(extension), content.due());
        extension.ask(content);
        documents.file(Dossier.ofExtension(extension.id), UUID.randomUUID());
        work.record.note(
                extension,
                actor,
                "Trình lại đề nghị gia hạn " + AskingExtension.told(extension),
                AskingExtension.told(content));
        return Outcome.DONE;
    }

    private static Extension.Content content(StepInput input) {
        return new Extension.Content(
                input.date("due"),
                input.choice(Category.class, "category"),
                input.text("reason"),
                input.optional("explanation").orElse(""));
    }
}

package vn.tiendo.extension;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The plan's leader grants the date that was asked or another one, refuses, or sends the request back. */
@Component
class DecidingExtension extends ExtensionStep {

    private final CheckingExtension checking;
    private final ApplicationEventPublisher events;

    DecidingExtension(ExtensionCase work, CheckingExtension checking, ApplicationEventPublisher events) {
        super(work, "decideExtension", "Quyết định gia hạn");
        this.checking = checking;
        this.events = events;
    }

    @Override
    protected Performer performer(Extension extension) {
        return work.leader(extension);
    }

    @Override
    protected Outcome complete(Extension extension, Actor actor, StepInput input) {
        var note = input.optional("note").orElse("");
        var confirmed = input.optional("confirmedCategory").map(Category::valueOf);
        return switch (input.text("decision")) {
            case "AGREE" -> grant(extension, stillAsked(extension), confirmed, note, actor);
            case "OTHER" -> grant(extension, input.date("due"), confirmed, note, actor);
            case "REFUSE" -> refuse(extension, confirmed, note, actor);
            default -> giveBack(extension, note, actor);
        };
    }

    private LocalDate stillAsked(Extension extension) {
        Refusal.unless(
                !extension.askedDue.isBefore(work.today()),
                "Ngày đề nghị (" + VietnamTime.format(extension.askedDue)
                        + ") đã qua; hãy chọn «Đồng ý với ngày khác», từ hôm nay trở đi.");
        return extension.askedDue;
    }

    private Outcome grant(Extension extension, LocalDate due, Optional<Category> confirmed, String note, Actor actor) {
        var category = confirmed.orElseThrow(() -> new Refusal("Hãy xác nhận nguyên nhân là khách quan hay chủ quan."));
        var task = work.task(extension);
        checking.requireFewer(task);
        checking.requirePossible(task, due);
        extension.grant(due, category, note, actor, work.now());
        var event = "Đồng ý gia hạn đến " + VietnamTime.format(due) + ", xác nhận nguyên nhân " + category.wording();
        work.record.note(extension, actor, event, note);
        return Outcome.AGREED;
    }

    private Outcome refuse(Extension extension, Optional<Category> confirmed, String note, Actor actor) {
        extension.refuse(confirmed.orElse(null), note, actor, work.now());
        work.record.note(extension, actor, "Không đồng ý gia hạn", note);
        events.publishEvent(
                new ExtensionDecided(extension.id, extension.assignment, extension.commune, extension.unit, false));
        return Outcome.REFUSED;
    }

    private Outcome giveBack(Extension extension, String note, Actor actor) {
        extension.giveBack(note, actor, work.now());
        work.record.note(extension, actor, "Trả lại đề nghị gia hạn để bổ sung", note);
        return Outcome.RETURNED;
    }
}

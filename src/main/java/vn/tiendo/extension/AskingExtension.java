package vn.tiendo.extension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.ExtendingAssignment;
import vn.tiendo.assignment.ExtendingAssignment.Known;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.Actor;

/** The head of the lead unit asks for a later due date; for a member unit without accounts the plan desk does. */
@Component
public class AskingExtension {

    private final ExtendingAssignment tasks;
    private final Extensions extensions;
    private final ExtensionRecord record;
    private final CheckingExtension checking;
    private final ExtensionRuns runs;
    private final Documents documents;
    private final Organisation organisation;
    private final Clock clock;

    AskingExtension(
            ExtendingAssignment tasks,
            Extensions extensions,
            ExtensionRecord record,
            CheckingExtension checking,
            ExtensionRuns runs,
            Documents documents,
            Organisation organisation,
            Clock clock) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.record = record;
        this.checking = checking;
        this.runs = runs;
        this.documents = documents;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A file that comes with the request. */
    record Evidence(String name, InputStreamSource content) {}

    /**
     * What a head asks on the page.
     *
     * @param beyondYear whether the head knows that the date leaves the plan's year
     */
    record Request(Extension.Content content, boolean beyondYear, List<Evidence> evidence) {}

    /**
     * Asks for an objective cause and without evidence, knowing that the day may lie beyond the plan's year.
     *
     * @param explanation of the lateness; blank where it is asked in time
     * @throws Refusal with the sentence for the person, if it may not be asked so, or one is open already
     */
    @Transactional
    public UUID ask(UUID assignment, LocalDate due, String reason, String explanation, String by) {
        var content = new Extension.Content(due, Category.OBJECTIVE, reason, explanation);
        return ask(assignment, new Request(content, true, List.of()), by);
    }

    /** @throws Refusal with the sentence for the person, if it may not be asked so, or one is open already */
    @Transactional
    UUID ask(UUID assignment, Request request, String by) {
        var task = tasks.locked(assignment);
        var actor = actor(task, by);
        checking.requireExtensible(task);
        checking.requirePossible(task, request.content().due());
        requireKnown(task, request);
        var extension = Extension.of(task, actor, !tasks.isAnsweredByPlanDesk(assignment), clock.instant());
        extension.ask(request.content());
        store(extension);
        request.evidence().forEach(file -> attach(extension, file, actor));
        documents.file(Dossier.ofExtension(extension.id), UUID.randomUUID());
        record.note(extension, actor, "Đề nghị gia hạn " + told(extension), told(request.content()));
        runs.open(extension.id, assignment);
        return extension.id;
    }

    /** By what right the person may ask for that task; empty if by none. */
    Optional<Authority> authority(Known task, String by) {
        return task.lead()
                .flatMap(unit ->
                        organisation.authority(by, task.commune(), Unit.headOf(unit), VietnamTime.today(clock)));
    }

    private Actor actor(Known task, String by) {
        task.hindrance().filter(why -> task.lead().isEmpty()).ifPresent(why -> {
            throw new Refusal(why);
        });
        return new Actor(
                organisation.person(by).orElseThrow(),
                authority(task, by)
                        .orElseThrow(() -> new Refusal("Chỉ thủ trưởng đơn vị chủ trì mới đề nghị gia hạn được.")));
    }

    private void requireKnown(Known task, Request request) {
        checking.beyondYear(task, request.content().due())
                .filter(warning -> !request.beyondYear())
                .ifPresent(warning -> {
                    throw new BeyondYear(warning);
                });
    }

    static String told(Extension extension) {
        return VietnamTime.format(extension.presentDue) + " → " + VietnamTime.format(extension.askedDue);
    }

    static String told(Extension.Content content) {
        var late = content.explanation().isBlank() ? "" : "\nGiải trình đề nghị muộn: " + content.explanation();
        return "Nguyên nhân " + content.category().wording() + ". " + content.reason() + late;
    }

    private void store(Extension extension) {
        try {
            extensions.save(extension);
        } catch (DbActionExecutionException failed) {
            Refusal.unless(
                    !(failed.getCause() instanceof DuplicateKeyException),
                    "Nhiệm vụ này đang có một đề nghị gia hạn chưa giải quyết xong.");
            throw failed;
        }
    }

    private void attach(Extension extension, Evidence file, Actor actor) {
        var place = new Place(extension.commune, Dossier.ofExtension(extension.id), List.of(), true);
        try (InputStream content = file.content().getInputStream()) {
            documents.add(place, actor.username(), file.name(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

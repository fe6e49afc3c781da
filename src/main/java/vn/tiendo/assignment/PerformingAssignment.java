package vn.tiendo.assignment;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The officer reports progress, or files the output with the documents that the plan asks for. */
@Component
class PerformingAssignment extends AssignmentStep {

    private final Entries entries;
    private final Filings filings;
    private final Documents documents;
    private final ReportedDifficulty reported;

    PerformingAssignment(
            Casework work, Entries entries, Filings filings, Documents documents, ReportedDifficulty reported) {
        super(work, "performAssignment", "Thực hiện");
        this.entries = entries;
        this.filings = filings;
        this.documents = documents;
        this.reported = reported;
    }

    @Override
    protected Performer performer(Assignment assignment) {
        return work.officer(assignment);
    }

    @Override
    protected java.time.LocalDate due(Assignment assignment) {
        return assignment.due().orElseGet(() -> work.today()
                .with(java.time.temporal.TemporalAdjusters.lastDayOfYear()));
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        return input.text("action").equals("FILE")
                ? file(assignment, actor, input)
                : progress(assignment, actor, input);
    }

    private Outcome progress(Assignment assignment, Actor actor, StepInput input) {
        var percent = input.number("percent").orElseThrow();
        assignment.progress(percent);
        var difficulty = input.optional("difficulty");
        var said = new Entries.Said(
                percent,
                input.text("done"),
                difficulty.orElse(null),
                input.optional("proposal").orElse(null));
        entries.progress(assignment.id, actor.username(), said);
        note(
                assignment,
                actor,
                "Cập nhật tiến độ " + percent + "%",
                input.text("done")
                        + difficulty.map(text -> " Khó khăn: " + text).orElse(""));
        if (input.optional("raise").filter("true"::equals).isPresent()) {
            reported.handOn(assignment, actor, said);
        }
        return Outcome.PROGRESS;
    }

    private Outcome file(Assignment assignment, Actor actor, StepInput input) {
        requireDocuments(assignment);
        assignment.file(work.now());
        var filing = filings.open(assignment, actor.username(), input.text("done"), missing(assignment));
        documents.file(Dossier.ofOutput(assignment.id), filing);
        note(assignment, actor, "Nộp sản phẩm lần " + assignment.rounds, input.text("done"));
        return Outcome.FILED;
    }

    /** A missing answer is recorded, never invented. */
    private List<String> missing(Assignment assignment) {
        return work.coordinations.findByAssignmentOrderByUnit(assignment.id).stream()
                .filter(Coordination::isOpen)
                .map(asked -> asked.unit)
                .toList();
    }

    private void requireDocuments(Assignment assignment) {
        if (assignment.isOutputOptional()) {
            return;
        }
        var present = documents.typesPresent(Dossier.ofOutput(assignment.id));
        var missing = assignment.requiredDocuments().stream()
                .filter(type -> !present.contains(type.name()))
                .map(type -> "«" + type.vietnamese() + "»")
                .sorted()
                .collect(Collectors.joining(", "));
        Refusal.unless(
                missing.isEmpty(),
                "Chưa có tài liệu " + missing + " mà kế hoạch yêu cầu; hãy tải lên ở thẻ «Tài liệu» rồi nộp lại.");
        Refusal.unless(!present.isEmpty(), "Chưa có tài liệu nào; hãy tải sản phẩm lên ở thẻ «Tài liệu» rồi nộp lại.");
    }
}

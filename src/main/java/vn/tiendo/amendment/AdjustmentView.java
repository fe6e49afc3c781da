package vn.tiendo.amendment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Documents;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItems;

/** An adjustment as its page shows it. */
public record AdjustmentView(
        UUID id,
        String kind,
        String state,
        boolean open,
        Map<String, String> facts,
        List<Cell> cells,
        String decision,
        Optional<UUID> assignment,
        List<Waiting> waiting,
        List<File> files,
        List<RecordLine> record) {

    public record Cell(String caption, String before, String after) {}

    public record Waiting(String taskId, String name, String who, String due, boolean mine) {}

    public record File(UUID id, String name) {}

    /** Puts it together from the tables; also what Tasklist shows of its record. */
    @Component
    static class Builder implements CaseRecord {

        private static final int WHOLE_RECORD = 200;

        private final AdjustmentCase work;
        private final AdjustmentAccess access;
        private final AssignmentDirectory directory;
        private final WorkItems items;
        private final Documents documents;
        private final Organisation organisation;

        Builder(
                AdjustmentCase work,
                AdjustmentAccess access,
                AssignmentDirectory directory,
                WorkItems items,
                Documents documents,
                Organisation organisation) {
            this.work = work;
            this.access = access;
            this.directory = directory;
            this.items = items;
            this.documents = documents;
            this.organisation = organisation;
        }

        AdjustmentView of(Adjustment adjustment, String viewer) {
            return new AdjustmentView(
                    adjustment.id,
                    adjustment.kind.wording(),
                    adjustment.state.wording(),
                    adjustment.state.isOpen(),
                    work.facts(adjustment),
                    work.changes(adjustment).stream()
                            .map(cell -> new Cell(cell.caption(), cell.before(), cell.after()))
                            .toList(),
                    Optional.ofNullable(adjustment.decisionNote).orElse(""),
                    Optional.ofNullable(adjustment.task).flatMap(directory::ofTask),
                    items.of(adjustment.id).stream()
                            .map(item -> new Waiting(
                                    item.taskId(),
                                    item.name(),
                                    item.assignee().map(organisation::nameOf).orElse("chưa có người nhận"),
                                    VietnamTime.format(item.due()),
                                    item.assignee().filter(viewer::equals).isPresent()))
                            .toList(),
                    documents.list(adjustment.id).stream()
                            .map(file -> new File(file.id(), file.name()))
                            .toList(),
                    record(adjustment));
        }

        private List<RecordLine> record(Adjustment adjustment) {
            return work.record.of(adjustment.id, WHOLE_RECORD).stream()
                    .map(entry -> entry.line(organisation))
                    .toList();
        }

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.ADJUSTMENT;
        }

        @Override
        public void note(UUID subject, String event, String text) {
            work.record.noteBySystem(subject, event, text);
        }

        @Override
        public void note(UUID subject, Actor actor, String event, String text) {
            work.record.note(subject, actor, event, text);
        }

        @Override
        public Optional<Shown> of(UUID subject, String username) {
            return Optional.of(work.of(subject))
                    .filter(adjustment -> access.mayRead(adjustment, username))
                    .map(adjustment ->
                            new Shown("/dieu-chinh/" + adjustment.id, "Mở trang của đề nghị này", record(adjustment)));
        }
    }
}

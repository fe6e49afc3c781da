package vn.tiendo.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Documents;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItems;

/** An extension as its page shows it. */
public record ExtensionView(
        UUID id,
        UUID assignment,
        String state,
        Map<String, String> facts,
        String presentDue,
        String askedDue,
        String category,
        String decision,
        String decidedBy,
        List<Waiting> waiting,
        List<File> files,
        List<RecordLine> record) {

    public record Waiting(String taskId, String name, String who, String due, boolean mine) {}

    public record File(UUID id, String name) {}

    /** Puts it together from the tables; also what Tasklist shows of its record. */
    @Component
    static class Builder implements CaseRecord {

        private static final int WHOLE_RECORD = 200;

        private final ExtensionCase work;
        private final ExtensionAccess access;
        private final WorkItems items;
        private final Documents documents;
        private final Organisation organisation;

        Builder(
                ExtensionCase work,
                ExtensionAccess access,
                WorkItems items,
                Documents documents,
                Organisation organisation) {
            this.work = work;
            this.access = access;
            this.items = items;
            this.documents = documents;
            this.organisation = organisation;
        }

        ExtensionView of(Extension extension, String viewer) {
            return new ExtensionView(
                    extension.id,
                    extension.assignment,
                    extension.state.wording(),
                    work.facts(extension),
                    VietnamTime.format(extension.presentDue),
                    VietnamTime.format(extension.askedDue),
                    RequestsOfTask.category(extension),
                    RequestsOfTask.decision(extension),
                    Optional.ofNullable(extension.decidedBy)
                            .map(organisation::nameOf)
                            .orElse(""),
                    waiting(extension, viewer),
                    documents.list(extension.id).stream()
                            .map(file -> new File(file.id(), file.name()))
                            .toList(),
                    record(extension));
        }

        private List<Waiting> waiting(Extension extension, String viewer) {
            return items.of(extension.id).stream()
                    .map(item -> new Waiting(
                            item.taskId(),
                            item.name(),
                            item.assignee().map(organisation::nameOf).orElse("chưa có người nhận"),
                            VietnamTime.format(item.due()),
                            item.assignee().filter(viewer::equals).isPresent()))
                    .toList();
        }

        @Override
        public void note(UUID subject, String event, String text) {
            work.record.noteBySystem(work.of(subject), event, text);
        }

        @Override
        public void note(UUID subject, Actor actor, String event, String text) {
            work.record.note(work.of(subject), actor, event, text);
        }

        private List<RecordLine> record(Extension extension) {
            return work.record.of(extension.id, WHOLE_RECORD).stream()
                    .map(entry -> entry.line(organisation))
                    .toList();
        }

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.EXTENSION;
        }

        @Override
        public Optional<Shown> of(UUID subject, String username) {
            return Optional.of(work.of(subject))
                    .filter(extension -> access.mayRead(extension, username))
                    .map(extension ->
                            new Shown("/gia-han/" + extension.id, "Mở trang của đề nghị này", record(extension)));
        }
    }
}

package vn.tiendo.obstacle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** An obstacle as its page shows it. */
public record ObstacleView(
        UUID id,
        UUID assignment,
        boolean taskReadable,
        boolean open,
        Map<String, String> facts,
        List<Waiting> waiting,
        List<File> files,
        List<RecordLine> record) {

    public record Waiting(
            String taskId, String name, String who, String due, boolean overdue, boolean mine, boolean takeover) {}

    public record File(UUID id, String name, String type, String by, String at) {}

    /** Puts it together from the tables; also what Tasklist shows of its record. */
    @Component
    static class Builder implements CaseRecord {

        private static final int WHOLE_RECORD = 500;

        private final ObstacleCase work;
        private final ObstacleWords words;
        private final ObstacleAccess access;
        private final WorkItems items;
        private final Documents documents;
        private final Organisation organisation;

        Builder(
                ObstacleCase work,
                ObstacleWords words,
                ObstacleAccess access,
                WorkItems items,
                Documents documents,
                Organisation organisation) {
            this.work = work;
            this.words = words;
            this.access = access;
            this.items = items;
            this.documents = documents;
            this.organisation = organisation;
        }

        ObstacleView of(Obstacle obstacle, String viewer) {
            return new ObstacleView(
                    obstacle.id,
                    obstacle.assignment,
                    access.mayReadTask(obstacle, viewer),
                    obstacle.state.isOpen(),
                    words.of(obstacle),
                    items.of(obstacle.id).stream()
                            .map(item -> waiting(item, viewer))
                            .toList(),
                    documents.list(obstacle.id).stream().map(this::file).toList(),
                    record(obstacle));
        }

        private Waiting waiting(WorkItem item, String viewer) {
            return new Waiting(
                    item.taskId(),
                    item.name(),
                    item.assignee().map(organisation::nameOf).orElse("chưa có người nhận"),
                    VietnamTime.format(item.due()),
                    item.due().isBefore(work.today()),
                    item.assignee().filter(viewer::equals).isPresent(),
                    item.takeover().isPresent());
        }

        private File file(Document document) {
            var type = access.typeLabel(document.outputType());
            return new File(
                    document.id(),
                    document.name(),
                    type.equals(document.outputType()) ? "Tài liệu minh chứng" : type,
                    organisation.nameOf(document.uploadedBy()),
                    VietnamTime.format(document.uploadedAt()));
        }

        @Override
        public void note(UUID subject, String event, String text) {
            work.record.noteBySystem(subject, event, text);
        }

        @Override
        public void note(UUID subject, Actor actor, String event, String text) {
            work.record.note(subject, actor, event, text);
        }

        private List<RecordLine> record(Obstacle obstacle) {
            return work.record.of(obstacle.id, WHOLE_RECORD).stream()
                    .map(entry -> entry.line(organisation))
                    .toList();
        }

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.OBSTACLE;
        }

        @Override
        public Optional<Shown> of(UUID subject, String username) {
            return Optional.of(work.of(subject))
                    .filter(obstacle -> access.mayRead(obstacle, username))
                    .map(obstacle ->
                            new Shown("/vuong-mac/" + obstacle.id, "Mở trang của vướng mắc này", record(obstacle)));
        }
    }
}

package vn.tiendo.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** A task as its page shows it: every value in words already. */
public record AssignmentView(
        UUID id,
        String reference,
        String title,
        Map<String, String> facts,
        boolean ended,
        String mark,
        int percent,
        String document,
        String stopReason,
        List<Waiting> waiting,
        List<Part> parts,
        List<Asked> asked,
        List<File> files,
        List<Part> kin,
        List<RecordLine> record) {

    public record Waiting(String taskId, String name, String who, String due, boolean mine, boolean takeover) {}

    public record Part(UUID id, String name, String due, String state) {}

    public record Asked(String unit, String due, String answer) {}

    public record File(UUID id, String name, int version, String by, String at, String sha256) {}

    /** Puts the view together from the tables. */
    @Component
    static class Builder {

        private static final int WHOLE_RECORD = 500;

        private final Casework work;
        private final Documents documents;
        private final WorkItems items;
        private final Organisation organisation;

        Builder(Casework work, Documents documents, WorkItems items, Organisation organisation) {
            this.work = work;
            this.documents = documents;
            this.items = items;
            this.organisation = organisation;
        }

        AssignmentView of(Assignment assignment, String viewer) {
            return new AssignmentView(
                    assignment.id,
                    assignment.reference,
                    assignment.title,
                    work.facts.of(assignment),
                    assignment.hasEnded(),
                    work.facts.lateness(assignment).mark(),
                    assignment.percent,
                    numbered(assignment),
                    Optional.ofNullable(assignment.stopReason).orElse(""),
                    items.of(assignment.id).stream()
                            .map(item -> waiting(item, viewer))
                            .toList(),
                    work.assignments.children(assignment.id).stream()
                            .map(this::part)
                            .toList(),
                    work.coordinations.findByAssignmentOrderByUnit(assignment.id).stream()
                            .map(this::asked)
                            .toList(),
                    documents.list(assignment.id).stream().map(this::file).toList(),
                    kin(assignment),
                    work.record.of(assignment.id, WHOLE_RECORD).stream()
                            .map(entry -> entry.line(organisation))
                            .toList());
        }

        private static String numbered(Assignment assignment) {
            return assignment.documentNumber == null || assignment.documentDate == null
                    ? ""
                    : assignment.documentNumber + ", ngày " + VietnamTime.format(assignment.documentDate);
        }

        private Waiting waiting(WorkItem item, String viewer) {
            return new Waiting(
                    item.taskId(),
                    item.name(),
                    item.assignee().map(organisation::nameOf).orElse("chưa có người nhận"),
                    VietnamTime.format(item.due()),
                    item.assignee().filter(viewer::equals).isPresent(),
                    item.takeover().isPresent());
        }

        private Part part(Assignment child) {
            var name = child.leadUnit == null ? "" : work.unitName(child.commune, child.leadUnit);
            return new Part(
                    child.id,
                    child.occurrence == 0 ? name : name + " – lần " + child.occurrence,
                    child.due().map(VietnamTime::format).orElse("–"),
                    child.stateInWords());
        }

        /** The task that carries this one on, and those that it carries on. */
        private List<Part> kin(Assignment assignment) {
            var kin = new java.util.ArrayList<Part>();
            if (assignment.carriedTo != null) {
                kin.add(kin(assignment.carriedTo, "Chuyển tiếp sang "));
            }
            work.assignments.findByCarriedTo(assignment.id).forEach(before -> kin.add(kin(before.id, "Tiếp nối từ ")));
            return kin;
        }

        private Part kin(UUID id, String how) {
            var other = work.assignments.get(id);
            return new Part(id, how + other.reference, "", other.stateInWords());
        }

        private Asked asked(Coordination asked) {
            return new Asked(work.unitName(asked.commune, asked.unit), VietnamTime.format(asked.due), answer(asked));
        }

        private static String answer(Coordination asked) {
            if (asked.withdrawnAt != null && asked.answer == null) {
                return "thôi phối hợp theo điều chỉnh kế hoạch";
            }
            if (asked.answer == null) {
                return "chưa trả lời";
            }
            var text = Optional.ofNullable(asked.content).orElse("");
            return asked.answer == Coordination.Answer.NOTHING ? "không có nội dung. " + text : text;
        }

        private File file(Document document) {
            return new File(
                    document.id(),
                    document.name(),
                    document.version(),
                    organisation.nameOf(document.uploadedBy()),
                    moment(document.uploadedAt()),
                    document.sha256());
        }

        private static String moment(@Nullable Instant at) {
            return at == null ? "" : VietnamTime.format(at);
        }
    }
}

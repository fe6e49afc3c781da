package vn.tiendo.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Lateness;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** An inspection as its page shows it to one person. */
public record InspectionView(
        UUID id,
        Map<String, String> facts,
        UUID plan,
        boolean sees,
        Can can,
        List<Row> rows,
        List<Wanted> demands,
        List<Waiting> waiting,
        List<RecordLine> record) {

    /** What the viewer may begin on the page. @param document whether there is a conclusion to draft as a document */
    public record Can(boolean revise, boolean write, boolean document) {}

    /**
     * One row of the scope.
     *
     * @param assignment empty for the unit as a whole
     * @param result the code of it, empty while there is none
     * @param wrong what was refused of what was typed; empty mostly
     * @param frozen whether what the system says is of the day of the recording
     */
    public record Row(
            UUID id,
            String unit,
            Optional<UUID> assignment,
            String reference,
            String title,
            Finding.Seen seen,
            boolean frozen,
            String result,
            String resultWords,
            String remark,
            String wrong,
            List<DemandView.File> files) {

        Row withTyped(SavingFindings.Typed typed, String refusal) {
            return new Row(
                    id,
                    unit,
                    assignment,
                    reference,
                    title,
                    seen,
                    frozen,
                    typed.result(),
                    resultWords,
                    typed.remark(),
                    refusal,
                    files);
        }
    }

    /** One demand. @param mark the style that goes with the lateness; empty for what is not open */
    public record Wanted(
            UUID id,
            int number,
            boolean draft,
            String unit,
            String task,
            String content,
            String due,
            String state,
            String lateness,
            String mark) {}

    /** An open step. */
    public record Waiting(
            String taskId, String name, String who, String due, boolean overdue, boolean mine, boolean takeover) {}

    /** Puts it together from the tables; also what Tasklist shows of its record. */
    @Component
    static class Builder implements CaseRecord {

        private static final int WHOLE_RECORD = 500;

        private final InspectionCase work;
        private final InspectionWords words;
        private final DemandWords demandWords;
        private final InspectionAccess access;
        private final FindingFiles files;
        private final WorkItems items;
        private final Organisation organisation;

        Builder(
                InspectionCase work,
                InspectionWords words,
                DemandWords demandWords,
                InspectionAccess access,
                FindingFiles files,
                WorkItems items,
                Organisation organisation) {
            this.work = work;
            this.words = words;
            this.demandWords = demandWords;
            this.access = access;
            this.files = files;
            this.items = items;
            this.organisation = organisation;
        }

        InspectionView of(Inspection inspection, String viewer) {
            var sees = access.seesAll(inspection, viewer);
            return new InspectionView(
                    inspection.id,
                    facts(inspection, sees),
                    inspection.plan,
                    sees,
                    can(inspection, viewer, sees),
                    work.findings.of(inspection.id).stream()
                            .filter(row -> access.mayRead(inspection, row, viewer))
                            .map(this::row)
                            .toList(),
                    work.demandsOf(inspection).stream()
                            .filter(demand -> access.mayRead(demand, viewer))
                            .map(this::wanted)
                            .toList(),
                    items.of(inspection.id).stream()
                            .map(item -> waiting(item, viewer))
                            .toList(),
                    sees ? record(inspection) : List.of());
        }

        /** A unit reads the general conclusion when it stands, and of what was found its own rows below. */
        private Map<String, String> facts(Inspection inspection, boolean sees) {
            var facts = words.of(inspection);
            if (!sees) {
                List.of("findings", "demands", "said").forEach(name -> facts.put(name, ""));
                if (inspection.state != Inspection.State.CALLED_OFF) {
                    facts.put("returned", "");
                }
                if (!inspection.state.isConcluded()) {
                    facts.put("conclusion", "");
                }
            }
            return facts;
        }

        private Can can(Inspection inspection, String viewer, boolean sees) {
            var desk = access.isOfDesk(inspection.commune, viewer);
            return new Can(
                    desk && inspection.state == Inspection.State.REVISING,
                    desk && inspection.state == Inspection.State.RECORDING,
                    sees && (inspection.state.isConcluded() || !inspection.conclusion.isBlank()));
        }

        Row row(Finding row) {
            return new Row(
                    row.id(),
                    row.unitName(),
                    row.assignment(),
                    row.reference(),
                    row.title(),
                    row.seen(),
                    row.isRecorded(),
                    row.result().map(Enum::name).orElse(""),
                    row.result().map(Finding.Result::wording).orElse(""),
                    row.remark(),
                    "",
                    files.of(row).stream()
                            .map(document -> DemandView.File.of(document, work))
                            .toList());
        }

        private Wanted wanted(Demand demand) {
            var facts = demandWords.of(demand);
            return new Wanted(
                    demand.id,
                    demand.number,
                    demand.state == Demand.State.DRAFT,
                    facts.getOrDefault("unit", ""),
                    facts.getOrDefault("task", ""),
                    demand.content,
                    VietnamTime.format(demand.due),
                    demand.wording(),
                    facts.getOrDefault("lateness", ""),
                    demandWords.mark(demand).map(Lateness::mark).orElse("khac"));
        }

        Waiting waiting(WorkItem item, String viewer) {
            return new Waiting(
                    item.taskId(),
                    item.name(),
                    item.assignee().map(organisation::nameOf).orElse("chưa có người nhận"),
                    VietnamTime.format(item.due()),
                    item.due().isBefore(work.today()),
                    item.assignee().filter(viewer::equals).isPresent(),
                    item.takeover()
                            .flatMap(higher -> organisation.authority(viewer, item.commune(), higher, work.today()))
                            .isPresent());
        }

        private List<RecordLine> record(Inspection inspection) {
            return work.record.of(inspection.id, WHOLE_RECORD).stream()
                    .map(entry -> entry.line(organisation))
                    .toList();
        }

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.INSPECTION;
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
            return Optional.of(work.inspections.get(subject))
                    .filter(inspection -> access.seesAll(inspection, username))
                    .map(inspection -> new Shown(
                            "/kiem-tra/" + inspection.id, "Mở trang của cuộc kiểm tra này", record(inspection)));
        }
    }
}

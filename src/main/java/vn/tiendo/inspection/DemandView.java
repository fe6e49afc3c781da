package vn.tiendo.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.assignment.Lateness;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Document;
import vn.tiendo.document.Documents;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItems;

/** A demand as its page shows it to one person. */
public record DemandView(
        UUID id,
        UUID inspection,
        boolean inspectionReadable,
        Optional<UUID> task,
        Map<String, String> facts,
        String mark,
        boolean open,
        boolean mayWithdraw,
        List<InspectionView.Waiting> waiting,
        List<File> files,
        List<RecordLine> record) {

    /** A document that backs the answer. */
    public record File(UUID id, String name, String by, String at) {

        static File of(Document document, InspectionCase work) {
            return new File(
                    document.id(),
                    document.name(),
                    work.organisation.nameOf(document.uploadedBy()),
                    VietnamTime.format(document.uploadedAt()));
        }
    }

    /** Puts it together from the tables; also what Tasklist shows of its record. */
    @Component
    static class Builder implements CaseRecord {

        private static final int WHOLE_RECORD = 500;

        private final InspectionCase work;
        private final DemandWords words;
        private final InspectionAccess access;
        private final InspectionView.Builder views;
        private final WithdrawingDemand withdrawing;
        private final AssignmentReaders readers;
        private final Documents documents;
        private final WorkItems items;

        Builder(
                InspectionCase work,
                DemandWords words,
                InspectionAccess access,
                InspectionView.Builder views,
                WithdrawingDemand withdrawing,
                AssignmentReaders readers,
                Documents documents,
                WorkItems items) {
            this.work = work;
            this.words = words;
            this.access = access;
            this.views = views;
            this.withdrawing = withdrawing;
            this.readers = readers;
            this.documents = documents;
            this.items = items;
        }

        DemandView of(Demand demand, String viewer) {
            return new DemandView(
                    demand.id,
                    demand.inspection,
                    access.mayRead(work.inspections.get(demand.inspection), viewer),
                    Optional.ofNullable(demand.assignment).filter(task -> readers.mayRead(task, viewer)),
                    words.of(demand),
                    words.mark(demand).map(Lateness::mark).orElse("khac"),
                    demand.state.isOpen(),
                    demand.state.isOpen()
                            && withdrawing.authority(demand, viewer).isPresent(),
                    items.of(demand.id).stream()
                            .map(item -> views.waiting(item, viewer))
                            .toList(),
                    documents.list(demand.id).stream()
                            .map(document -> File.of(document, work))
                            .toList(),
                    record(demand));
        }

        private List<RecordLine> record(Demand demand) {
            return work.record.of(demand.id, WHOLE_RECORD).stream()
                    .map(entry -> entry.line(work.organisation))
                    .toList();
        }

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.INSPECTION_DEMAND;
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
            return Optional.of(work.demands.get(subject))
                    .filter(demand -> access.mayRead(demand, username))
                    .map(demand ->
                            new Shown("/kiem-tra/yeu-cau/" + demand.id, "Mở trang của yêu cầu này", record(demand)));
        }
    }
}

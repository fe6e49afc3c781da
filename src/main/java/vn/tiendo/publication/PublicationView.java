package vn.tiendo.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItems;

/** A publication as its page shows it. @param end why it is shown no more, and since when; empty for one that did not end */
public record PublicationView(
        UUID id,
        Map<String, String> facts,
        String sha256,
        String approved,
        String end,
        boolean shown,
        boolean withdrawable,
        boolean takenBackHere,
        List<Waiting> waiting,
        List<RecordLine> record) {

    public record Waiting(String taskId, String name, String who, String due, boolean mine, boolean decision) {}

    /** Puts it together from the tables; also what Tasklist shows of its record. */
    @Component
    static class Builder implements CaseRecord {

        private static final int WHOLE_RECORD = 200;

        private final PublicationCase work;
        private final PublicationWords words;
        private final PublicationAccess access;
        private final EndingPublication ending;
        private final Snapshots snapshots;
        private final WorkItems items;
        private final Organisation organisation;

        Builder(
                PublicationCase work,
                PublicationWords words,
                PublicationAccess access,
                EndingPublication ending,
                Snapshots snapshots,
                WorkItems items,
                Organisation organisation) {
            this.work = work;
            this.words = words;
            this.access = access;
            this.ending = ending;
            this.snapshots = snapshots;
            this.items = items;
            this.organisation = organisation;
        }

        PublicationView of(Publication publication, String viewer) {
            var shown = publication.state == Publication.State.PUBLISHED;
            return new PublicationView(
                    publication.id,
                    words.of(publication),
                    snapshots.get(publication.snapshot).sha256(),
                    approved(publication),
                    end(publication),
                    shown,
                    shown && ending.mayWithdraw(publication, viewer).isPresent(),
                    publication.state == Publication.State.WITH_LEADER
                            && ending.mayTakeBack(publication, viewer).isPresent(),
                    waiting(publication, viewer),
                    record(publication));
        }

        private List<Waiting> waiting(Publication publication, String viewer) {
            return items.of(publication.id).stream()
                    .map(item -> new Waiting(
                            item.taskId(),
                            item.name(),
                            item.assignee().map(organisation::nameOf).orElse("chưa có người nhận"),
                            VietnamTime.format(item.due()),
                            item.assignee().filter(viewer::equals).isPresent(),
                            item.asksForDecision()))
                    .toList();
        }

        private String approved(Publication publication) {
            return Optional.ofNullable(publication.approvedAt)
                    .map(at -> organisation.nameOf(
                                    Optional.ofNullable(publication.approvedBy).orElse("")) + " ("
                            + publication.approvedAs + "), " + VietnamTime.format(at))
                    .orElse("");
        }

        private static String end(Publication publication) {
            return Optional.ofNullable(publication.endedAt)
                    .map(at -> VietnamTime.format(at)
                            + Optional.ofNullable(publication.endReason)
                                    .filter(why -> !why.isEmpty())
                                    .map(why -> ": " + why)
                                    .orElse(""))
                    .orElse("");
        }

        private List<RecordLine> record(Publication publication) {
            return work.record.of(publication.id, WHOLE_RECORD).stream()
                    .map(entry -> entry.line(organisation))
                    .toList();
        }

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.PUBLICATION;
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
                    .filter(publication -> access.mayRead(publication.commune, username))
                    .map(publication -> new Shown(
                            "/cong-khai-hoa/" + publication.id, "Mở trang của đề nghị này", record(publication)));
        }
    }
}

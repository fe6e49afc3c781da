package vn.tiendo.amendment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Documents;
import vn.tiendo.document.Dossier;
import vn.tiendo.document.Place;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.RevisingTasks;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.Actor;

/** The lead's head or the plan desk proposes to change or stop one task; the plan desk also to add one. */
@Component
public class ProposingAdjustment {

    private final Plans plans;
    private final RevisingTasks rows;
    private final AssignmentDirectory directory;
    private final Adjustments adjustments;
    private final AdjustmentRecord record;
    private final CheckingProposal checking;
    private final AdjustmentCase work;
    private final AdjustmentRuns runs;
    private final Documents documents;
    private final PlanDesk desk;
    private final Organisation organisation;
    private final Clock clock;

    ProposingAdjustment(
            Plans plans,
            RevisingTasks rows,
            AssignmentDirectory directory,
            Adjustments adjustments,
            AdjustmentRecord record,
            CheckingProposal checking,
            AdjustmentCase work,
            AdjustmentRuns runs,
            Documents documents,
            PlanDesk desk,
            Organisation organisation,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.directory = directory;
        this.adjustments = adjustments;
        this.record = record;
        this.checking = checking;
        this.work = work;
        this.runs = runs;
        this.documents = documents;
        this.desk = desk;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A file that comes with the proposal. */
    record Attached(String name, InputStream content) {}

    /** What somebody proposes and why, on what document. */
    record Proposal(
            Adjustment.Cells cells, String reason, Optional<Adjustment.Document> document, Optional<Attached> file) {}

    /**
     * Proposes another deadline and nothing else, as the lead's head or the plan desk.
     *
     * @param deadline as a plan would write it
     * @throws Refusal with the sentence for the person, if it may not be proposed so, or one is open already
     */
    @Transactional
    public UUID changeDeadline(UUID assignment, String deadline, String reason, String by) {
        var row = row(assignment);
        var cells = new Adjustment.Cells(row.title(), row.lead(), row.coordinating(), row.output(), deadline);
        return change(assignment, new Proposal(cells, reason, Optional.empty(), Optional.empty()), by);
    }

    /** @throws Refusal with the sentence for the person, if it may not be proposed so, or one is open already */
    @Transactional
    UUID change(UUID assignment, Proposal proposal, String by) {
        return propose(Adjustment.Kind.CHANGE, row(assignment), proposal, actor(assignment, by));
    }

    /** @throws Refusal with the sentence for the person, if it may not be proposed so, or one is open already */
    @Transactional
    UUID stop(UUID assignment, Proposal proposal, String by) {
        return propose(Adjustment.Kind.STOP, row(assignment), proposal, actor(assignment, by));
    }

    /** @throws Refusal with the sentence for the person, if it may not be proposed so */
    @Transactional
    UUID add(UUID plan, int appendix, String group, Proposal proposal, String by) {
        var commune = plans.get(plan).commune();
        var actor = new Actor(organisation.person(by).orElseThrow(), desk.require(by, commune));
        return propose(Adjustment.Kind.ADD, rows.blank(plan, appendix, group), proposal, actor);
    }

    /** By what right the person may propose to change that task; empty if by none. */
    Optional<Authority> authority(UUID assignment, String by) {
        return directory
                .known(assignment)
                .filter(known -> known.whole() && !known.ended())
                .flatMap(known -> {
                    var commune = plans.task(known.plannedTask()).commune();
                    return desk.isMember(by, commune)
                            ? Optional.of(desk.require(by, commune))
                            : known.leadUnit()
                                    .flatMap(unit -> organisation.authority(by, commune, Unit.headOf(unit), today()));
                });
    }

    private PlannedTask row(UUID assignment) {
        return directory
                .known(assignment)
                .map(known -> plans.task(known.plannedTask()))
                .orElseThrow(() -> new Refusal("Không tìm thấy nhiệm vụ này."));
    }

    private Actor actor(UUID assignment, String by) {
        var ended = directory.known(assignment).filter(AssignmentDirectory.Known::ended);
        Refusal.unless(ended.isEmpty(), "Nhiệm vụ đã kết thúc, không điều chỉnh được nữa.");
        return new Actor(
                organisation.person(by).orElseThrow(),
                authority(assignment, by)
                        .orElseThrow(() -> new Refusal(
                                "Chỉ thủ trưởng đơn vị chủ trì hoặc bộ phận tổng hợp mới đề nghị điều chỉnh được.")));
    }

    private UUID propose(Adjustment.Kind kind, PlannedTask row, Proposal proposal, Actor actor) {
        var adjustment = Adjustment.of(kind, row, proposal.cells(), proposal.reason(), actor, clock.instant());
        proposal.document().ifPresent(document -> restOn(adjustment, document, proposal, actor));
        checking.check(adjustment);
        adjustment.send();
        store(adjustment);
        proposal.file().ifPresent(file -> attach(adjustment, file, actor));
        record.note(adjustment.id, actor, "Đề nghị " + kind.wording(), proposal.reason());
        runs.start(adjustment.id, work.reference(adjustment));
        return adjustment.id;
    }

    private void restOn(Adjustment adjustment, Adjustment.Document document, Proposal proposal, Actor actor) {
        Refusal.unless(!document.number().isBlank(), "Hãy nhập số, ký hiệu của văn bản.");
        Refusal.unless(!document.date().isAfter(today()), "Ngày của văn bản không được sau ngày hôm nay.");
        if (document.ordered()) {
            desk.require(actor.username(), adjustment.commune);
            Refusal.unless(proposal.file().isPresent(), "Hãy đính kèm tệp của văn bản đã yêu cầu điều chỉnh nhiệm vụ.");
        }
        adjustment.restOn(document);
    }

    private void store(Adjustment adjustment) {
        try {
            adjustments.save(adjustment);
        } catch (DbActionExecutionException failed) {
            Refusal.unless(
                    !(failed.getCause() instanceof DuplicateKeyException),
                    "Nhiệm vụ này đang có một đề nghị điều chỉnh chưa giải quyết xong.");
            throw failed;
        }
    }

    private void attach(Adjustment adjustment, Attached file, Actor actor) {
        var place = new Place(adjustment.commune, Dossier.ofAdjustment(adjustment.id), List.of(), true);
        try (var content = file.content()) {
            documents.add(place, actor.username(), file.name(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}

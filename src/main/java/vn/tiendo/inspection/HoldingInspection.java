package vn.tiendo.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;

/** Prepares an inspection and writes what was seen with the very checks of its pages, for a demonstration or a rehearsal. */
@Component
public class HoldingInspection {

    private static final String REMARK = "Sản phẩm, số liệu chưa khớp với báo cáo.";

    private final PreparingInspection preparing;
    private final SavingFindings saving;
    private final DraftingDemands drafting;
    private final PossibleScope possible;
    private final InspectionCase work;

    HoldingInspection(
            PreparingInspection preparing,
            SavingFindings saving,
            DraftingDemands drafting,
            PossibleScope possible,
            InspectionCase work) {
        this.preparing = preparing;
        this.saving = saving;
        this.drafting = drafting;
        this.possible = possible;
        this.work = work;
    }

    /** @param units codes of those whose tasks are inspected @param content what for @param teamHead a username */
    public record Wanted(UUID plan, String content, LocalDate day, String teamHead, List<String> units) {}

    /** @param due a day off is moved */
    public record Demanded(String unit, String content, LocalDate due) {}

    /** @return the inspection, sent to the leader @throws vn.tiendo.refusal.Refusal as on the page */
    @Transactional
    public UUID prepare(Wanted wanted, String by) {
        var tasks = possible.ofUnits(wanted.plan(), wanted.units()).stream()
                .map(task -> task.id().toString())
                .toList();
        var typed = new TypedInspection(
                Inspection.Kind.REGULAR.name(),
                wanted.content(),
                VietnamTime.format(wanted.day()),
                "",
                wanted.teamHead(),
                "",
                "",
                "",
                wanted.units(),
                tasks);
        return preparing.prepare(wanted.plan(), typed, by);
    }

    /**
     * Writes every row, the conclusion and the demands; handing it in is a step of the process.
     *
     * @param matching how many of the tasks, in the order of the scope, are as the system says
     */
    @Transactional
    public void record(UUID inspection, int matching, String conclusion, List<Demanded> demands, String by) {
        var left = matching;
        for (var row :
                work.findings.of(inspection).stream().filter(Finding::isOfTask).toList()) {
            var typed = left-- > 0
                    ? new SavingFindings.Typed(Finding.Result.MATCHES.name(), "")
                    : new SavingFindings.Typed(Finding.Result.DIFFERS.name(), REMARK);
            saving.save(inspection, java.util.Map.of(row.id(), typed), by);
        }
        saving.saveConclusion(inspection, conclusion, by);
        demands.forEach(demand -> drafting.add(
                inspection,
                new DraftingDemands.Typed(demand.unit(), "", demand.content(), VietnamTime.format(demand.due())),
                by));
    }

    /** The codes of the inspected units, for who demands something of each. */
    public List<String> units(UUID inspection) {
        return work.units(work.inspections.get(inspection));
    }

    /** The demands that bind somebody now, in their order. */
    public List<UUID> openDemands(UUID inspection) {
        return work.demands(inspection.toString()).stream()
                .map(UUID::fromString)
                .toList();
    }

    /** The first unit of a plan that leads a task in it, besides the plan desk's own; empty where none does. */
    public Optional<String> someUnit(UUID plan) {
        return possible.ofUnits(plan, List.of()).stream()
                .map(PossibleScope.Task::unit)
                .filter(unit -> !unit.equals(vn.tiendo.unit.UnitKind.VHXH.name()))
                .findFirst();
    }
}

package vn.tiendo.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.inspection.process.InspectionFacts;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.plan.Plans;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepClock;
import vn.tiendo.workflow.Subject;

/** What every step on an inspection or a demand needs: the rows, who acts, and what the models ask. */
@Component("inspectionFacts")
class InspectionCase implements InspectionFacts, CommuneOf {

    final Inspections inspections;
    final Demands demands;
    final Findings findings;
    final InspectionRecord record;
    final StepClock stepClock;
    final Organisation organisation;
    private final Plans plans;
    private final Clock clock;

    InspectionCase(
            Inspections inspections,
            Demands demands,
            Findings findings,
            InspectionRecord record,
            StepClock stepClock,
            Organisation organisation,
            Plans plans,
            Clock clock) {
        this.inspections = inspections;
        this.demands = demands;
        this.findings = findings;
        this.record = record;
        this.stepClock = stepClock;
        this.organisation = organisation;
        this.plans = plans;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    Plan plan(Inspection inspection) {
        return plans.get(inspection.plan);
    }

    List<Demand> demandsOf(Inspection inspection) {
        return demands.findByInspectionOrderByNumber(inspection.id);
    }

    /** Each inspected unit once, in the order of the scope. */
    List<String> units(Inspection inspection) {
        return findings.of(inspection.id).stream().map(Finding::unit).distinct().toList();
    }

    String unitName(String commune, String unit) {
        return organisation.unit(commune, unit).name();
    }

    @Override
    public List<String> demands(String inspection) {
        return demands.findByInspectionOrderByNumber(UUID.fromString(inspection)).stream()
                .filter(demand -> demand.state.isOpen())
                .map(demand -> demand.id.toString())
                .toList();
    }

    @Override
    public boolean awaitsLeader(String demand) {
        return demands.get(UUID.fromString(demand)).state == Demand.State.AWAITING_LEADER;
    }

    /** Nobody accepts what their own unit did, nor what was done by a unit that they answer for. */
    boolean goesToLeader(Demand demand) {
        var vhxh = UnitKind.VHXH.name();
        return vhxh.equals(demand.unit)
                || organisation.acting(demand.commune, Unit.headOf(demand.unit), today()).stream()
                        .flatMap(person -> person.unit().stream())
                        .anyMatch(vhxh::equals);
    }

    Performer planDesk(String commune) {
        return Performer.position(commune, Position.PLAN_DESK).orTakenOverBy(PlanDesk.HEAD);
    }

    /** The plan's leader; the chair can take it over. */
    Performer leader(String commune, UUID plan) {
        return Performer.position(commune, plans.get(plan).leader()).orTakenOverBy(Position.CHAIR);
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.INSPECTION;
    }

    @Override
    public String communeOf(UUID inspection) {
        return inspections.get(inspection).commune;
    }
}

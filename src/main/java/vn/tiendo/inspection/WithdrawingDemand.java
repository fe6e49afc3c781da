package vn.tiendo.inspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.OpenWork;

/** The plan's leader, or the chair, takes back what was demanded, with the reason; what waits for anybody on it ends. */
@Component
class WithdrawingDemand {

    private static final int LONGEST = 10_000;

    private final InspectionCase work;
    private final InspectionRuns runs;
    private final OpenWork openWork;
    private final Plans plans;

    WithdrawingDemand(InspectionCase work, InspectionRuns runs, OpenWork openWork, Plans plans) {
        this.work = work;
        this.runs = runs;
        this.openWork = openWork;
        this.plans = plans;
    }

    /** By what right the person may; empty if by none. */
    Optional<Authority> authority(Demand demand, String by) {
        return Stream.of(plans.get(demand.plan).leader(), Position.CHAIR)
                .flatMap(position -> work.organisation.authority(by, demand.commune, position, work.today()).stream())
                .findFirst();
    }

    /** @throws Refusal without a reason, for who is no leader of the plan, or if it has ended */
    @Transactional
    public void withdraw(UUID id, String why, String by) {
        openWork.hold(by, List.of(id));
        var demand = work.demands.get(id);
        var authority = authority(demand, by)
                .orElseThrow(() -> new Refusal("Chỉ lãnh đạo phụ trách kế hoạch hoặc Chủ tịch rút được yêu cầu."));
        Refusal.unless(!why.isBlank(), "Hãy ghi lý do rút yêu cầu.");
        Refusal.unless(why.length() <= LONGEST, "Lý do không quá 10.000 ký tự.");
        var actor = new Actor(work.organisation.person(by).orElseThrow(), authority);
        demand.withdraw(why, work.now());
        work.demands.save(demand);
        work.record.note(id, actor, "Rút yêu cầu", why);
        work.record.note(demand.inspection, actor, "Rút yêu cầu số " + demand.number, why);
        runs.withdraw(id);
    }
}

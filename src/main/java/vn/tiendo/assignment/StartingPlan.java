package vn.tiendo.assignment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.IssuerRight;
import vn.tiendo.plan.PlanIssued;
import vn.tiendo.plan.Plans;

/** The issue of a plan starts each of its tasks, in one transaction with the issue. */
@Component
class StartingPlan {

    private final Plans plans;
    private final StartingTask starting;
    private final IssuerRight issuer;

    StartingPlan(Plans plans, StartingTask starting, IssuerRight issuer) {
        this.plans = plans;
        this.issuer = issuer;
        this.starting = starting;
    }

    @EventListener
    @Transactional
    void on(PlanIssued issued) {
        var plan = plans.get(issued.plan());
        var ground = new Ground(
                issued.by(),
                issuer.of(plan, issued.by()).wording(),
                "Ban hành kế hoạch, giao nhiệm vụ",
                plan.issuedOn().orElseThrow());
        plans.tasks(plan.id()).forEach(task -> starting.start(plan, task, ground));
    }
}

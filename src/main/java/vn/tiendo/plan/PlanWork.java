package vn.tiendo.plan;

import org.springframework.stereotype.Component;
import vn.tiendo.workflow.StepClock;

/** What every step on a draft needs: the tables, the facts, the clock of its wait. */
@Component
class PlanWork {

    final Plans plans;
    final Submissions submissions;
    final PlanRecord record;
    final PlanFacts facts;
    final StepClock clock;

    PlanWork(Plans plans, Submissions submissions, PlanRecord record, PlanFacts facts, StepClock clock) {
        this.plans = plans;
        this.submissions = submissions;
        this.record = record;
        this.facts = facts;
        this.clock = clock;
    }
}

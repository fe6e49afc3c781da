package vn.tiendo.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.Subject;

/** Tells the engine whose plan a process is about. */
@Component
class PlanCommune implements CommuneOf {

    private final Plans plans;

    PlanCommune(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PLAN;
    }

    @Override
    public String communeOf(UUID plan) {
        return plans.get(plan).commune();
    }
}

package vn.tiendo.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** The plans in force that a file can amend or replace. */
@Component
class RunningPlans {

    private static final int MOST = 200;

    private final Plans plans;

    RunningPlans(Plans plans) {
        this.plans = plans;
    }

    /** The latest first, at most 200. */
    List<Plan> of(String commune) {
        return plans.of(commune, 0, MOST).stream().filter(Plan::issued).toList();
    }

    Optional<Plan> find(String commune, String id) {
        try {
            return Optional.of(plans.get(UUID.fromString(id)))
                    .filter(plan -> plan.issued() && plan.commune().equals(commune));
        } catch (IllegalArgumentException | Refusal unknown) {
            return Optional.empty();
        }
    }

    Optional<Plan> numbered(String commune, String number) {
        return of(commune).stream()
                .filter(plan -> plan.number().filter(own -> same(own, number)).isPresent())
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s", "").equalsIgnoreCase(other.replaceAll("\\s", ""));
    }
}

package vn.tiendo.inspection;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.workflow.CommuneOf;
import vn.tiendo.workflow.Subject;

/** Tells to which commune a demand's process belongs. */
@Component
class DemandSubject implements CommuneOf {

    private final Demands demands;

    DemandSubject(Demands demands) {
        this.demands = demands;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.INSPECTION_DEMAND;
    }

    @Override
    public String communeOf(UUID demand) {
        return demands.get(demand).commune;
    }
}

package vn.tiendo.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.unit.Organisation;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.CaseRecord;
import vn.tiendo.workflow.Subject;

/** The record of a plan, for everyone of its commune. */
@Component
class PlanCase implements CaseRecord {

    private final Plans plans;
    private final PlanView view;
    private final PlanRecord record;
    private final Organisation organisation;

    PlanCase(Plans plans, PlanView view, PlanRecord record, Organisation organisation) {
        this.plans = plans;
        this.view = view;
        this.record = record;
        this.organisation = organisation;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PLAN;
    }

    @Override
    public void note(UUID subject, String event, String text) {
        record.noteBySystem(plans.get(subject), event, text);
    }

    @Override
    public void note(UUID subject, Actor actor, String event, String text) {
        record.note(plans.get(subject), actor, event, text);
    }

    @Override
    public Optional<Shown> of(UUID subject, String username) {
        return Optional.of(plans.get(subject))
                .filter(plan -> organisation
                        .person(username)
                        .filter(person -> person.worksIn(plan.commune()))
                        .isPresent())
                .map(plan -> new Shown("/ke-hoach/" + plan.id(), "Mở trang của kế hoạch này", view.record(plan)));
    }
}

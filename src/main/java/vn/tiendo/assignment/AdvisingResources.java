package vn.tiendo.assignment;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** Phòng Kinh tế gives its opinion on a task's money and means. */
@Component
class AdvisingResources extends AssignmentStep {

    AdvisingResources(Casework work) {
        super(work, "adviseResources", "Ý kiến về nguồn lực, kinh phí");
    }

    private static final Map<String, String> WORDS =
            Map.of("AGREE", "Thống nhất", "PARTLY", "Thống nhất một phần", "DISAGREE", "Chưa thống nhất");

    @Override
    protected Performer performer(Assignment assignment) {
        return work.headOf(assignment.commune, UnitKind.KT.name());
    }

    @Override
    protected Outcome complete(Assignment assignment, Actor actor, StepInput input) {
        assignment.resourcesAdvised = true;
        note(
                assignment,
                actor,
                "Ý kiến về nguồn lực, kinh phí: " + WORDS.get(input.text("opinion")),
                input.text("note"));
        return Outcome.DONE;
    }
}

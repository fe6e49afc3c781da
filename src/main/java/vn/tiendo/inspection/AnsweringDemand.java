package vn.tiendo.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.Actor;
import vn.tiendo.workflow.Option;
import vn.tiendo.workflow.Outcome;
import vn.tiendo.workflow.Performer;
import vn.tiendo.workflow.StepInput;

/** The unit's head says what was done about a demand, or has an officer write it first; the head signs off either way. */
@Component
class AnsweringDemand extends DemandStep {

    AnsweringDemand(InspectionCase work, DemandWords words, Documents documents) {
        super(work, words, documents, "answerDemand", "Thực hiện yêu cầu kiểm tra");
    }

    @Override
    protected Performer performer(Demand demand) {
        var performer = demand.officer == null
                ? Performer.position(demand.commune, Unit.headOf(demand.unit))
                : Performer.person(demand.commune, demand.officer);
        return performer.watchedBy(demand.unit);
    }

    @Override
    protected LocalDate due(Demand demand) {
        return demand.due;
    }

    @Override
    protected Map<String, List<Option>> options(Demand demand) {
        var people = work.organisation.members(demand.commune, demand.unit).stream()
                .map(person -> new Option(person.username(), person.name() + " (" + person.title() + ")"))
                .toList();
        return Map.of("officers", people);
    }

    @Override
    protected Map<String, Object> values(Demand demand) {
        return Map.of("answer", demand.answer);
    }

    @Override
    protected Outcome complete(Demand demand, Actor actor, StepInput input) {
        if (input.text("action").equals("DELEGATE")) {
            return delegate(demand, actor, input.text("officer"));
        }
        return demand.officer == null
                ? answer(demand, actor, input.text("answer"))
                : prepare(demand, actor, input.text("answer"));
    }

    private Outcome delegate(Demand demand, Actor actor, String officer) {
        Refusal.unless(
                demand.officer == null
                        && work.organisation
                                .authority(actor.username(), demand.commune, Unit.headOf(demand.unit), work.today())
                                .isPresent(),
                "Chỉ thủ trưởng đơn vị giao được người thực hiện yêu cầu.");
        Refusal.unless(
                work.organisation.members(demand.commune, demand.unit).stream()
                        .anyMatch(person -> person.username().equals(officer)),
                "Hãy chọn người của đơn vị.");
        demand.delegate(officer);
        work.record.note(demand.id, actor, "Giao thực hiện yêu cầu", work.organisation.nameOf(officer));
        return Outcome.DELEGATED;
    }

    private Outcome prepare(Demand demand, Actor actor, String text) {
        demand.prepare(text);
        work.record.note(demand.id, actor, "Trình thủ trưởng kết quả thực hiện yêu cầu", text);
        return Outcome.DELEGATED;
    }

    private Outcome answer(Demand demand, Actor actor, String text) {
        demand.answer(text, actor, work.today(), work.goesToLeader(demand));
        work.record.note(demand.id, actor, "Báo cáo kết quả thực hiện yêu cầu", text);
        return Outcome.DONE;
    }
}

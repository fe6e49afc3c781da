package vn.tiendo.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.handover.Handable;
import vn.tiendo.handover.Handing;
import vn.tiendo.handover.Piece;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.OpenWork;

/** Tasks of which somebody is the officer, and coordination that was given to them, pass on to one who may have them. */
@Component
@Order(1)
class HandingOfficers implements Handable {

    private static final String TASK = "assignment:";
    private static final String PART = "coordination:";

    private final Casework work;
    private final OpenWork openWork;

    HandingOfficers(Casework work, OpenWork openWork) {
        this.work = work;
        this.openWork = openWork;
    }

    @Override
    public List<Piece> of(Person leaver) {
        var tasks = work.assignments.findByOfficer(leaver.username()).stream()
                .filter(assignment -> !assignment.hasEnded())
                .map(assignment -> piece(TASK + assignment.id, "Thực hiện", assignment, assignment.leadUnit(), leaver));
        var parts = work.coordinations.findByOfficer(leaver.username()).stream()
                .filter(Coordination::isOpen)
                .flatMap(asked -> work
                        .assignments
                        .findById(asked.assignment)
                        .filter(assignment -> !assignment.hasEnded())
                        .map(assignment -> piece(PART + asked.id, "Phối hợp", assignment, asked.unit, leaver))
                        .stream());
        return Stream.concat(tasks, parts).toList();
    }

    private Piece piece(String key, String kind, Assignment assignment, String unit, Person leaver) {
        return new Piece(
                key,
                kind,
                assignment.reference + ": " + assignment.title,
                "/nhiem-vu/" + assignment.id,
                Optional.of(unit),
                Set.of(assignment.id),
                takers(assignment.commune, unit, leaver),
                "phải là người của " + work.unitName(assignment.commune, unit),
                false);
    }

    /** The unit's other members; where nobody is left who could, the plan desk answers for it. */
    private List<Person> takers(String commune, String unit, Person leaver) {
        var others = work.organisation.members(commune, unit).stream()
                .filter(person -> !person.username().equals(leaver.username()))
                .toList();
        var answered = work.organisation.unit(commune, unit).kind().hasMembers();
        return others.isEmpty() && answered
                ? work.organisation.acting(commune, Position.PLAN_DESK, work.today()).stream()
                        .filter(person -> !person.username().equals(leaver.username()))
                        .toList()
                : others;
    }

    @Override
    public void move(Piece piece, Person to, Handing handing) {
        if (piece.key().startsWith(TASK)) {
            moveTask(UUID.fromString(piece.key().substring(TASK.length())), to, handing);
        } else if (piece.key().startsWith(PART)) {
            movePart(UUID.fromString(piece.key().substring(PART.length())), to, handing);
        }
    }

    private void moveTask(UUID id, Person to, Handing handing) {
        var assignment = work.assignments.get(id);
        assignment.nameOfficer(to.username());
        work.assignments.store(assignment);
        openWork.handOver(id, Optional.empty(), handing.from().username(), to.username());
        note(id, to, handing, "");
    }

    private void movePart(UUID id, Person to, Handing handing) {
        var asked = work.coordinations.get(id);
        asked.delegateTo(to.username());
        work.coordinations.save(asked);
        openWork.handOver(asked.assignment, Optional.of(id), handing.from().username(), to.username());
        note(asked.assignment, to, handing, "Phần phối hợp của " + work.unitName(asked.commune, asked.unit));
    }

    private void note(UUID assignment, Person to, Handing handing, String text) {
        work.record.note(assignment, handing.by(), handing.byRight(), handing.sentence(to), text);
    }
}

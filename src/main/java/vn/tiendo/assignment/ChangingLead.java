package vn.tiendo.assignment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plan names another lead: the new unit is offered the task with all that was done; members join and leave. */
@Component
class ChangingLead {

    private final Assignments assignments;
    private final Coordinations coordinations;
    private final StartingTask starting;
    private final StoppingAssignment stopping;
    private final HandingOver handingOver;
    private final Clock clock;

    ChangingLead(
            Assignments assignments,
            Coordinations coordinations,
            StartingTask starting,
            StoppingAssignment stopping,
            HandingOver handingOver,
            Clock clock) {
        this.assignments = assignments;
        this.coordinations = coordinations;
        this.starting = starting;
        this.stopping = stopping;
        this.handingOver = handingOver;
        this.clock = clock;
    }

    void apply(Change change) {
        if (change.before.leadUnits().equals(change.after.leadUnits())) {
            return;
        }
        if (change.root.kind == Kind.COLLECTIVE) {
            changeMembers(change);
        } else if (change.after.isCollective()) {
            split(change);
        } else {
            offer(change, change.after.leadUnits().get(0));
        }
    }

    private void changeMembers(Change change) {
        var left = without(change.before.leadUnits(), change.after.leadUnits());
        var reason = "Không còn cùng chủ trì theo " + change.ground.document();
        var open = assignments.children(change.root.id).stream()
                .filter(child -> !child.hasEnded())
                .toList();
        for (var unit : without(change.after.leadUnits(), change.before.leadUnits())) {
            if (open.stream().noneMatch(child -> unit.equals(child.leadUnit))) {
                change.joins(join(change, unit));
            }
        }
        open.stream().filter(child -> left.contains(child.leadUnit)).forEach(child -> {
            stopping.mark(child, change.ground, reason);
            change.leaves(child);
        });
    }

    private Assignment join(Change change, String unit) {
        var course = Course.of(change.after, change.ground.day());
        return starting.addMember(change.root, unit, course, change.after.lead());
    }

    /** One unit led, several do now: its part goes on where it stands. */
    private void split(Change change) {
        var root = change.root;
        var led = root.leadUnit();
        assignments
                .openParts(root.id)
                .forEach(old -> stopping.mark(old, change.ground, "Mỗi đơn vị cùng chủ trì có phần việc riêng"));
        for (var unit : change.after.leadUnits()) {
            var part = join(change, unit);
            if (unit.equals(led)) {
                part.goOnFrom(root);
                assignments.store(part);
                handingOver.move(root.id, part.id);
            }
        }
        root.becomeCollective();
        assignments.store(root);
        change.restart(root);
    }

    private void offer(Change change, String unit) {
        if (unit.equals(change.root.leadUnit)) {
            return;
        }
        var parts = new ArrayList<>(assignments.openParts(change.root.id));
        give(change.root, unit);
        parts.forEach(part -> give(part, unit));
        (change.root.kind.isSingle() ? List.of(change.root) : parts).forEach(change::restart);
    }

    private void give(Assignment assignment, String unit) {
        assignment.offerTo(unit);
        assignments.store(assignment);
        coordinations.findByAssignmentOrderByUnit(assignment.id).stream()
                .filter(item -> item.unit.equals(unit) && item.isOpen())
                .forEach(item -> {
                    item.withdraw(clock.instant());
                    coordinations.save(item);
                });
    }

    private static List<String> without(List<String> units, List<String> others) {
        return units.stream().filter(unit -> !others.contains(unit)).toList();
    }
}

package vn.tiendo.assignment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.plan.PlannedTask;

/** One running task that follows its changed row of the plan: our tables change first, then its process moves once. */
final class Change {

    final Assignment root;
    final PlannedTask before;
    final PlannedTask after;
    final Ground ground;

    private final Set<UUID> restarts = new LinkedHashSet<>();
    private final List<Assignment> members = new ArrayList<>();
    private final List<Assignment> leavers = new ArrayList<>();
    private final List<Coordination> asked = new ArrayList<>();
    private final List<Coordination> withdrawn = new ArrayList<>();

    Change(Assignment root, PlannedTask before, PlannedTask after, Ground ground) {
        this.root = root;
        this.before = before;
        this.after = after;
        this.ground = ground;
    }

    void restart(Assignment assignment) {
        restarts.add(assignment.id);
    }

    void joins(Assignment member) {
        members.add(member);
    }

    void leaves(Assignment member) {
        leavers.add(member);
    }

    void asks(List<Coordination> items) {
        asked.addAll(items);
    }

    void withdraws(Coordination item) {
        withdrawn.add(item);
    }

    /** What begins again takes up new members and new coordinating units by itself. */
    void moveProcess(AssignmentRuns runs) {
        withdrawn.forEach(item -> runs.withdrawCoordination(item.id));
        if (restarts.contains(root.id)) {
            runs.restart(root.id);
            return;
        }
        asked.stream()
                .filter(item -> !restarts.contains(item.assignment))
                .forEach(item -> runs.addCoordination(item.assignment, item.id));
        restarts.forEach(runs::restart);
        // Who joins comes first: a task whose last member leaves would end.
        members.forEach(member -> runs.addMember(root.id, member.id));
        leavers.forEach(member -> runs.stop(member.id));
    }
}

package vn.tiendo.overview;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tiendo.assignment.AssignmentChanged;
import vn.tiendo.obstacle.ObstacleChanged;
import vn.tiendo.plan.PlanRowsChanged;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkChanged;

/** Collects what a transaction changes of tasks and writes where they stand once, before it commits: with it or not at all. */
@Component
class FollowingTasks {

    private final StandingTable table;

    FollowingTasks(StandingTable table) {
        this.table = table;
    }

    @EventListener
    void on(AssignmentChanged changed) {
        follow(Set.of(changed.assignment()), Set.of());
    }

    @EventListener
    void on(ObstacleChanged changed) {
        follow(Set.of(changed.assignment()), Set.of());
    }

    @EventListener
    void on(PlanRowsChanged changed) {
        follow(Set.of(), Set.of(changed.plan()));
    }

    @EventListener
    void on(WorkChanged changed) {
        if (changed.subject().kind() == Subject.Kind.ASSIGNMENT) {
            follow(Set.of(changed.subject().id()), Set.of());
        }
    }

    /** What changes outside of any transaction is committed already. */
    private void follow(Set<UUID> tasks, Set<UUID> plans) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            table.refresh(tasks, plans);
            return;
        }
        var changed = changed();
        changed.tasks.addAll(tasks);
        changed.plans.addAll(plans);
    }

    /** What the present transaction has changed so far. */
    private Changed changed() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Changed begin() {
        var changed = new Changed(table);
        TransactionSynchronizationManager.registerSynchronization(changed);
        return changed;
    }

    /** The last thing that its transaction does. */
    private static final class Changed implements TransactionSynchronization {

        private final StandingTable table;
        private final Set<UUID> tasks = new LinkedHashSet<>();
        private final Set<UUID> plans = new LinkedHashSet<>();

        Changed(StandingTable table) {
            this.table = table;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            table.refresh(tasks, plans);
        }
    }
}

package vn.tiendo.amendment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;

/** What the leader agreed to happens to the running work, by the same way as an amended plan's changes. */
@Component
public class ApplyingAdjustment {

    private final Adjustments adjustments;
    private final AdjustmentCase work;
    private final CheckingProposal checking;
    private final ChangingTasks tasks;

    ApplyingAdjustment(Adjustments adjustments, AdjustmentCase work, CheckingProposal checking, ChangingTasks tasks) {
        this.adjustments = adjustments;
        this.work = work;
        this.checking = checking;
        this.tasks = tasks;
    }

    /** @throws vn.tiendo.refusal.Refusal if the task has ended meanwhile, or the proposal no longer fits */
    @Transactional
    public void apply(UUID id) {
        var adjustment = adjustments.get(id);
        checking.requireOpen(adjustment);
        var source = source(adjustment);
        switch (adjustment.kind) {
            case CHANGE -> tasks.change(work.task(adjustment).orElseThrow(), checking.target(adjustment), source);
            case STOP -> tasks.drop(work.task(adjustment).orElseThrow(), adjustment.reason, source);
            case ADD -> add(adjustment, source);
        }
    }

    private void add(Adjustment adjustment, Source source) {
        var row = checking.target(adjustment);
        tasks.add(row, source);
        adjustment.task = row.id();
        adjustments.save(adjustment);
    }

    private static Source source(Adjustment adjustment) {
        var decided = java.util.Objects.requireNonNull(adjustment.decidedAt);
        return new Source(
                adjustment.id,
                adjustment.document(),
                Optional.ofNullable(adjustment.groundNumber).orElse(""),
                Optional.ofNullable(adjustment.groundDate),
                java.util.Objects.requireNonNull(adjustment.decidedBy),
                Optional.ofNullable(adjustment.decidedRight).orElse(""),
                VietnamTime.date(decided));
    }
}

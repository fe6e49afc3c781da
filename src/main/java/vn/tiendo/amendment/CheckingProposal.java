package vn.tiendo.amendment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.plan.Amendments;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.RevisingTasks;
import vn.tiendo.plan.RowCells;
import vn.tiendo.refusal.Refusal;

/** What a proposal has to be before anybody decides on it, and still when it happens. */
@Component
class CheckingProposal {

    private final Plans plans;
    private final Amendments amendments;
    private final RevisingTasks rows;
    private final AssignmentDirectory directory;
    private final AdjustmentCase work;

    CheckingProposal(
            Plans plans,
            Amendments amendments,
            RevisingTasks rows,
            AssignmentDirectory directory,
            AdjustmentCase work) {
        this.plans = plans;
        this.amendments = amendments;
        this.rows = rows;
        this.directory = directory;
        this.work = work;
    }

    /** @throws Refusal if it changes nothing, cannot be read, or its plan or task has ended */
    void check(Adjustment adjustment) {
        Refusal.unless(!adjustment.reason.isBlank(), "Hãy nêu lý do.");
        Refusal.unless(plans.get(adjustment.plan).issued(), "Chỉ điều chỉnh kế hoạch đã ban hành.");
        Refusal.unless(amendments.replacementOf(adjustment.plan).isEmpty(), "Kế hoạch này đã được thay thế.");
        requireOpen(adjustment);
        if (adjustment.kind != Adjustment.Kind.STOP) {
            Refusal.unless(!work.changes(adjustment).isEmpty(), "Đề nghị chưa thay đổi nội dung nào.");
            target(adjustment);
        }
    }

    void requireOpen(Adjustment adjustment) {
        Refusal.unless(
                adjustment.task == null
                        || directory
                                .ofTask(adjustment.task)
                                .flatMap(directory::known)
                                .filter(known -> !known.ended())
                                .isPresent(),
                "Nhiệm vụ đã kết thúc, không điều chỉnh được nữa.");
    }

    /**
     * The row as it is to be: what the proposal does not change stays as it is by now.
     *
     * @throws Refusal with what cannot be read of it
     */
    PlannedTask target(Adjustment adjustment) {
        var row = work.task(adjustment)
                .orElseGet(() -> rows.blank(
                        adjustment.plan,
                        java.util.Objects.requireNonNull(adjustment.appendix),
                        java.util.Objects.requireNonNull(adjustment.groupNumber)));
        var before = adjustment.before();
        var after = adjustment.proposed();
        var title = chosen(before.title(), after.title(), row.title());
        Refusal.unless(!title.isBlank(), "Hãy nhập tên nhiệm vụ.");
        var read = rows.reread(
                row,
                title,
                new RowCells(
                        chosen(before.lead(), after.lead(), row.lead()),
                        chosen(before.coordinating(), after.coordinating(), row.coordinating()),
                        chosen(before.output(), after.output(), row.output()),
                        chosen(before.deadline(), after.deadline(), row.deadline())));
        requireClear(read, row.doubts());
        return adjustment.task == null ? read : read.inPlaceOf(row);
    }

    private static String chosen(String before, String after, String present) {
        return before.equals(after) ? present : after;
    }

    /** What was unclear in the plan before may stay so. */
    private static void requireClear(PlannedTask read, List<String> known) {
        var unclear =
                read.doubts().stream().filter(doubt -> !known.contains(doubt)).toList();
        Refusal.unless(unclear.isEmpty(), String.join(" ", unclear));
    }
}

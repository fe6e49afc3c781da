package vn.tiendo.plan;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.StepRunner;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** The plan desk submits a draft: its head checks it, the leader issues it. */
@Component
public class PlanSubmitting {

    static final String REVISE = "userTask_reviseDraft";

    private final Plans plans;
    private final Amendments amendments;
    private final Submissions submissions;
    private final PlanRecord record;
    private final PlanDesk desk;
    private final PlanRuns runs;
    private final StepRunner runner;
    private final WorkItems items;

    PlanSubmitting(
            Plans plans,
            Amendments amendments,
            Submissions submissions,
            PlanRecord record,
            PlanDesk desk,
            PlanRuns runs,
            StepRunner runner,
            WorkItems items) {
        this.plans = plans;
        this.amendments = amendments;
        this.submissions = submissions;
        this.record = record;
        this.desk = desk;
        this.runs = runs;
        this.runner = runner;
        this.items = items;
    }

    /** Submits a draft without a reason for what is unclear in it; the leader gives one at issue. */
    @Transactional
    public void submit(UUID draft, String by) {
        submit(draft, by, "");
    }

    /**
     * Submits a draft.
     *
     * @param by the username of somebody of the plan desk
     * @param gapReason why the plan is to go out although tasks of it lack one of the "5 rõ"; blank if nothing is proposed
     * @throws Refusal if it is submitted already or in force, has no tasks, or a task has no lead unit
     */
    @Transactional
    public void submit(UUID draft, String by, String gapReason) {
        var state = submissions.lock(draft);
        var plan = plans.get(draft);
        var authority = desk.require(by, plan.commune());
        Refusal.unless(state != PlanState.ISSUED, "Kế hoạch này đã được ban hành.");
        Refusal.unless(state == PlanState.DRAFT, "Kế hoạch này đã được trình.");
        Refusal.unless(
                amendments.of(draft).isEmpty() || amendments.comparedAt(draft).isPresent(),
                "Dự thảo này sửa đổi hoặc thay thế một kế hoạch đang thực hiện; hãy so sánh và xác nhận rồi mới trình.");
        Clearness.of(plans.tasks(draft)).requireLeads();
        submissions.begin(draft, by, gapReason.strip());
        record.note(plan, by, authority, "Trình ban hành", gapReason.strip());
        runs.start(plan);
    }

    /**
     * Submits a draft again that was returned, as completing its step in Tasklist does.
     *
     * @throws Refusal if it was not returned, or the person may not
     */
    @Transactional
    public void resubmit(UUID draft, String by) {
        resubmit(draft, by, "");
    }

    /** @param note what was corrected; may be blank */
    @Transactional
    public void resubmit(UUID draft, String by, String note) {
        var task = items.of(draft).stream()
                .filter(item -> item.step().equals(REVISE))
                .findFirst()
                .map(WorkItem::taskId)
                .orElseThrow(() -> new Refusal("Kế hoạch này không ở bước hoàn thiện."));
        runner.submit(by, task, note.isBlank() ? Map.of() : Map.of("note", note));
    }
}

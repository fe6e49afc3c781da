package vn.tiendo.drafting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.amendment.Amending;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanSubmitting;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** Makes the draft of what was decided and hands it in; after a return the same draft is rewritten. */
@Component
class SubmittingDraft {

    private final Intakes intakes;
    private final SheetReading reading;
    private final PlanImport drafts;
    private final PlanSubmitting submitting;
    private final Amending amending;
    private final RunningPlans running;
    private final Plans plans;

    SubmittingDraft(
            Intakes intakes,
            SheetReading reading,
            PlanImport drafts,
            PlanSubmitting submitting,
            Amending amending,
            RunningPlans running,
            Plans plans) {
        this.intakes = intakes;
        this.reading = reading;
        this.drafts = drafts;
        this.submitting = submitting;
        this.amending = amending;
        this.running = running;
        this.plans = plans;
    }

    /**
     * @param note why it goes out although something is not clear, or what was corrected after a return; may be blank
     * @return the page to go on with
     * @throws Refusal if something is still to be decided, or the draft is submitted already
     */
    @Transactional
    public String submit(UUID id, String by, String note) {
        var intake = intakes.lock(id);
        var sheet = reading.read(intake);
        requireReady(sheet);
        var plan = store(intake, sheet);
        return declare(plan, new PlanFacts(intake.commune(), sheet.plan())).orElseGet(() -> {
            handIn(plan, by, note);
            return "/ke-hoach/" + plan;
        });
    }

    private void handIn(UUID plan, String by, String note) {
        if (plans.get(plan).state() == PlanState.RETURNED) {
            submitting.resubmit(plan, by, note);
        } else {
            submitting.submit(plan, by, note);
        }
    }

    /** What changes a running plan is compared with it first, and handed in from there. */
    private Optional<String> declare(UUID draft, PlanFacts facts) {
        var kind = facts.purpose().change();
        if (kind.isEmpty()) {
            amending.withdraw(draft);
            return Optional.empty();
        }
        var changed = running.find(facts.commune(), facts.row().cell(Facts.RUNNING))
                .orElseThrow(() -> new Refusal("Chưa chọn kế hoạch đang thực hiện mà tệp này sửa đổi hoặc thay thế."));
        amending.declare(draft, changed.id(), kind.get());
        return Optional.of("/ke-hoach/" + draft + "/so-sanh");
    }

    private UUID store(Intake intake, Sheet sheet) {
        var part = PlanPartOf.of(sheet);
        if (intake.plan().isPresent()) {
            drafts.rewrite(intake.plan().get(), part);
            return intake.plan().get();
        }
        var plan = drafts.draft(part);
        intakes.becomes(intake.id(), plan);
        return plan;
    }

    private static void requireReady(Sheet sheet) {
        Refusal.unless(!sheet.tasks().isEmpty(), "Kế hoạch chưa có nhiệm vụ nào.");
        Refusal.unless(sheet.open() == 0, "Còn " + sheet.open() + " điểm cần quyết định; hãy xem hết trước khi trình.");
    }
}

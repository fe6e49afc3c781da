package vn.tiendo.amendment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.plan.Amendment;
import vn.tiendo.plan.Amendments;
import vn.tiendo.plan.Plans;
import vn.tiendo.refusal.Refusal;

/** The plan desk says that a draft changes or replaces a running plan; from then on it goes out through the comparison. */
@Component
public class Amending {

    private final Plans plans;
    private final Amendments amendments;
    private final Comparisons comparisons;

    Amending(Plans plans, Amendments amendments, Comparisons comparisons) {
        this.plans = plans;
        this.amendments = amendments;
        this.comparisons = comparisons;
    }

    /**
     * Declares it, or corrects an earlier declaration; the comparison has to be confirmed again.
     *
     * @throws Refusal if the draft is in force already, or the other plan is not in force, another commune's, itself only a
     *     change of a third one, or replaced
     */
    @Transactional
    public void declare(UUID draft, UUID running, Amendment.Kind kind) {
        var changing = plans.get(draft);
        var changed = plans.get(running);
        Refusal.unless(!changing.issued(), "Kế hoạch này đã được ban hành.");
        Refusal.unless(
                changed.commune().equals(changing.commune()) && !draft.equals(running),
                "Hãy chọn một kế hoạch đang thực hiện của chính xã, phường.");
        Refusal.unless(changed.issued(), "Kế hoạch được sửa đổi hoặc thay thế phải là kế hoạch đã ban hành.");
        Refusal.unless(
                amendments
                        .of(running)
                        .filter(other -> other.kind() == Amendment.Kind.AMENDS)
                        .isEmpty(),
                "Văn bản này chỉ sửa đổi một kế hoạch khác; hãy chọn kế hoạch gốc.");
        Refusal.unless(amendments.replacementOf(running).isEmpty(), "Kế hoạch này đã được thay thế.");
        comparisons.forget(draft);
        amendments.declare(draft, new Amendment(running, kind));
    }

    /** The draft is a plan of its own after all. */
    @Transactional
    public void withdraw(UUID draft) {
        comparisons.forget(draft);
        amendments.withdraw(draft);
    }
}

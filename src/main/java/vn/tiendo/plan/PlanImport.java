package vn.tiendo.plan;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.datafile.DataFile;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Organisation;

/** Brings a plan in as a draft, and lets the plan desk correct it until it is submitted. */
@Component
public class PlanImport {

    private final DraftRows rows;
    private final Submissions submissions;
    private final Organisation organisation;

    PlanImport(DraftRows rows, Submissions submissions, Organisation organisation) {
        this.rows = rows;
        this.submissions = submissions;
        this.organisation = organisation;
    }

    /**
     * Reads a plan written as in docs/data-format.md.
     *
     * @param commune whose plan it has to be
     * @throws Refusal with the line of the first mistake, if the file cannot be read or is another commune's
     */
    @Transactional
    public UUID load(InputStream file, String commune) {
        var read = DataFile.read(file, PlanFile.class, "tệp kế hoạch");
        return added(PlanFileCheck.check(read, commune, organisation));
    }

    /**
     * Makes a draft of a plan that was read from a document.
     *
     * @throws Refusal if something is missing that no plan can do without, or two tasks of a group bear one number
     */
    @Transactional
    public UUID draft(PlanFile.PlanPart plan) {
        return added(PlanFileCheck.check(plan, plan.commune(), organisation));
    }

    /**
     * Gives a draft another content under the same id; its tasks get new ids.
     *
     * @throws Refusal if it is another commune's, is with somebody who checks it or decides on it, or is in force
     */
    @Transactional
    public void rewrite(UUID draft, PlanFile.PlanPart plan) {
        var state = submissions.lock(draft);
        Refusal.unless(state != PlanState.ISSUED, "Kế hoạch này đã được ban hành.");
        Refusal.unless(state.isWithPlanDesk(), "Kế hoạch đang trình, chưa sửa được; chờ trả lại hoặc ban hành.");
        var checked = PlanFileCheck.check(plan, submissions.communeOf(draft), organisation);
        numbered(() -> rows.replace(draft, checked));
    }

    private UUID added(PlanFile.PlanPart plan) {
        var id = new UUID[1];
        numbered(() -> id[0] = rows.add(plan));
        return id[0];
    }

    private static void numbered(Runnable writing) {
        try {
            writing.run();
        } catch (DuplicateKeyException twice) {
            throw new Refusal("Tệp kế hoạch có hai nhóm hoặc hai nhiệm vụ trùng số trong cùng một nhóm.");
        }
    }
}

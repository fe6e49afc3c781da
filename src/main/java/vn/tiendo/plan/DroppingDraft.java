package vn.tiendo.plan;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** The plan desk gives up a draft that nobody has been shown; what remains is the record that it was dropped. */
@Component
class DroppingDraft {

    private final Plans plans;
    private final Submissions submissions;
    private final PlanRecord record;
    private final PlanDesk desk;
    private final JdbcClient jdbc;

    DroppingDraft(Plans plans, Submissions submissions, PlanRecord record, PlanDesk desk, JdbcClient jdbc) {
        this.plans = plans;
        this.submissions = submissions;
        this.record = record;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** @throws Refusal if it was submitted or issued */
    @Transactional
    void drop(UUID draft, String by) {
        var state = submissions.lock(draft);
        var plan = plans.get(draft);
        var authority = desk.require(by, plan.commune());
        Refusal.unless(state == PlanState.DRAFT, "Chỉ bỏ được bản dự thảo chưa trình.");
        record.note(plan, by, authority, PlanRecord.DROPPED, plan.subject());
        jdbc.sql("delete from plan where id = ?").param(draft).update();
    }
}

package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.refusal.Refusal;

/** A draft becomes the plan in force: it gets its number and date, and every task of it starts. */
@Component
public class PlanIssuing {

    private final Plans plans;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PlanIssuing(Plans plans, JdbcClient jdbc, ApplicationEventPublisher events, WorkingCalendar calendar, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The facts that only the signed document has, and why the plan goes out although tasks of it lack something. */
    public record Issue(String number, LocalDate date, String gapReason) {}

    /**
     * Issues a draft.
     *
     * @param by the username of who issues it
     * @throws Refusal if it is in force already, the number is taken, a task has no lead unit, or a task lacks one of the
     *     "5 rõ" and no reason is given
     */
    @Transactional
    public void issue(UUID id, Issue issue, String by) {
        var plan = plans.get(id);
        Refusal.unless(!plan.issued(), "Kế hoạch này đã được ban hành.");
        Refusal.unless(!issue.number().isBlank(), "Hãy nhập số, ký hiệu của kế hoạch.");
        Refusal.unless(!issue.date().isAfter(VietnamTime.today(clock)), "Ngày ban hành không được sau ngày hôm nay.");
        var clearness = Clearness.of(plans.tasks(id));
        clearness.requireLeads();
        clearness.requireReason(issue.gapReason());
        store(id, issue, by);
        readDeadlines(plans.get(id));
        events.publishEvent(new PlanIssued(id, by));
    }

    private void store(UUID id, Issue issue, String by) {
        try {
            var issued = jdbc.sql(
                            """
                            update plan set number = ?, issued_on = ?, gap_reason = ?, issued_by = ?, issued_at = ?
                            where id = ? and issued_at is null""")
                    .params(
                            issue.number().strip(),
                            issue.date(),
                            issue.gapReason(),
                            by,
                            clock.instant().atOffset(ZoneOffset.UTC),
                            id)
                    .update();
            Refusal.unless(issued == 1, "Kế hoạch này đã được ban hành.");
        } catch (DuplicateKeyException taken) {
            throw new Refusal("Đã có kế hoạch mang số " + issue.number() + " trong năm.");
        }
    }

    /** A draft was read without the date of its issue; a date without a year, say, gets its year only now. */
    private void readDeadlines(Plan plan) {
        for (var task : plans.tasks(plan.id())) {
            var read = Deadlines.read(task.deadline(), plan, calendar);
            jdbc.sql("update planned_task set deadline_class = ?, due = ? where id = ?")
                    .params(read.kind().name(), read.due().orElse(null), task.id())
                    .update();
        }
    }
}

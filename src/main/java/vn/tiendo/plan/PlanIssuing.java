package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;

/** A draft becomes the plan in force: it gets its number and date, and every task of it starts. */
@Component
public class PlanIssuing {

    private final Plans plans;
    private final Submissions submissions;
    private final PlanRecord record;
    private final Amendments amendments;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PlanIssuing(
            Plans plans,
            Submissions submissions,
            PlanRecord record,
            Amendments amendments,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            WorkingCalendar calendar,
            Clock clock) {
        this.plans = plans;
        this.submissions = submissions;
        this.record = record;
        this.amendments = amendments;
        this.jdbc = jdbc;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The facts that only the signed document has, and why the plan goes out although tasks of it lack something. */
    public record Issue(String number, LocalDate date, String gapReason) {}

    /**
     * Issues a draft at once, without the process: decision and start.
     *
     * @param by the username of who issues it
     */
    @Transactional
    public void issue(UUID id, Issue issue, String by) {
        decide(id, issue, by);
        record.note(plans.get(id), by, Authority.HOLDER, "Ban hành", issue.gapReason());
        start(id);
    }

    /**
     * Gives a draft its number and date, by which it is issued; {@link #start} has to follow in the same transaction.
     *
     * @param by the username of who issues it
     * @throws Refusal if it is in force already, the number is taken, a task has no lead unit, or a task lacks one of the
     *     "5 rõ" and no reason is given
     */
    @Transactional
    public void decide(UUID id, Issue issue, String by) {
        Refusal.unless(submissions.lock(id) != PlanState.ISSUED, "Kế hoạch này đã được ban hành.");
        Refusal.unless(!issue.number().isBlank(), "Hãy nhập số, ký hiệu của kế hoạch.");
        Refusal.unless(!issue.date().isAfter(VietnamTime.today(clock)), "Ngày ban hành không được sau ngày hôm nay.");
        var clearness = Clearness.of(plans.tasks(id));
        clearness.requireLeads();
        clearness.requireReason(issue.gapReason());
        store(id, issue, by);
    }

    /**
     * Starts the tasks of a plan on whose issue was decided.
     *
     * @throws Refusal if it runs already, or nobody has decided
     */
    @Transactional
    public void start(UUID id) {
        var by = jdbc.sql(
                        "update plan set issued_at = ? where id = ? and issued_at is null and issued_by is not null returning issued_by")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("Kế hoạch này đã được ban hành, hoặc chưa có quyết định ban hành."));
        readDeadlines(plans.get(id));
        publish(id, by);
    }

    /** What changes a running plan starts nothing of its own; what replaces one starts before the old one ends. */
    private void publish(UUID id, String by) {
        var amendment = amendments.of(id);
        if (amendment.filter(change -> change.kind() == Amendment.Kind.AMENDS).isPresent()) {
            events.publishEvent(new PlanAmended(id, amendment.get().running(), by));
            return;
        }
        events.publishEvent(new PlanIssued(id, by));
        amendment.ifPresent(change -> events.publishEvent(new PlanReplaced(id, change.running(), by)));
    }

    /** The plan whose yearly date holds where an amendment names none. */
    private Optional<Plan> amended(Plan plan) {
        return amendments
                .of(plan.id())
                .filter(change -> change.kind() == Amendment.Kind.AMENDS)
                .map(change -> plans.get(change.running()));
    }

    private void store(UUID id, Issue issue, String by) {
        try {
            jdbc.sql("update plan set number = ?, issued_on = ?, gap_reason = ?, issued_by = ? where id = ?")
                    .params(
                            issue.number().strip(),
                            issue.date(),
                            issue.gapReason().strip(),
                            by,
                            id)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("Đã có kế hoạch mang số " + issue.number().strip() + " trong năm.");
        }
    }

    /** A draft was read without the date of its issue; a date without a year, say, gets its year only now. */
    private void readDeadlines(Plan plan) {
        var dates = Deadlines.dates(plan).orAnnually(amended(plan).flatMap(Plan::annualDate));
        for (var task : plans.tasks(plan.id())) {
            var read = Deadlines.read(task.deadline(), dates, calendar);
            jdbc.sql("update planned_task set deadline_class = ?, due = ? where id = ?")
                    .params(read.kind().name(), read.due().orElse(null), task.id())
                    .update();
        }
    }
}

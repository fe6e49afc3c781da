package vn.tiendo.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.AnnualDate;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;

/**
 * Opens the yearly round of every plan in force that has indicators, each exactly once, whichever node comes first; after a
 * stop of months late rather than never.
 */
@Component
public class OpeningRounds {

    /** Working days before the day on which the plan wants its yearly results, as for the year's evaluation. */
    private static final int OPENS = 15;

    private final MeasuringCase work;
    private final StartingRound starting;
    private final Plans plans;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpeningRounds(
            MeasuringCase work,
            StartingRound starting,
            Plans plans,
            WorkingCalendar calendar,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.work = work;
        this.starting = starting;
        this.plans = plans;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Opens what is due now. */
    @Scheduled(cron = "${tiendo.reporting.cron}", zone = "Asia/Ho_Chi_Minh")
    public void openDue() {
        inForce().forEach(plan -> transaction.executeWithoutResult(status -> openDue(plan)));
    }

    /** Issued, with indicators, and not replaced by a plan that is issued too. */
    private List<UUID> inForce() {
        return jdbc.sql(
                        """
                        select p.id from plan p where p.issued_at is not null
                            and exists (select 1 from indicator i where i.plan = p.id and i.removed_at is null and not i.heading)
                            and p.amendment is distinct from 'AMENDS'
                            and not exists (select 1 from plan n where n.amends = p.id and n.amendment = 'REPLACES'
                                and n.issued_at is not null)
                        order by p.issued_at, p.id""")
                .query(UUID.class)
                .list();
    }

    private void openDue(UUID id) {
        work.rounds.lockPlan(id);
        var plan = plans.get(id);
        var known = work.rounds.findByPlanOrderByYearDescNumberDesc(id);
        plan.issuedOn().stream()
                .flatMapToInt(issued -> begun(plan, issued))
                .filter(year -> known.stream().noneMatch(round -> round.automatic && round.year == year))
                .forEach(year -> starting.start(plan, year, due(plan, year), MeasuringRound.Opening.BY_ITSELF));
    }

    /** The years whose round should be open by now; not one whose day was over when the plan was issued. */
    private IntStream begun(Plan plan, LocalDate issued) {
        var today = VietnamTime.today(clock);
        return IntStream.rangeClosed(issued.getYear(), today.getYear())
                .filter(year -> !due(plan, year).isBefore(issued))
                .filter(year -> !calendar.minus(due(plan, year), OPENS).isAfter(today));
    }

    private LocalDate due(Plan plan, int year) {
        return plan.annualDate().orElse(AnnualDate.END_OF_YEAR).dueIn(year, calendar);
    }
}

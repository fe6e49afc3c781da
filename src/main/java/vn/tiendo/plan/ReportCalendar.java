package vn.tiendo.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.WorkingCalendar;

/** Which periods of its plans a commune reports on, and when: reckoned from each regime, by the working calendar. */
@Component
public class ReportCalendar {

    private static final int LONG_AHEAD = 15;

    private final Plans plans;
    private final Regimes regimes;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;

    ReportCalendar(Plans plans, Regimes regimes, WorkingCalendar calendar, JdbcClient jdbc) {
        this.plans = plans;
        this.regimes = regimes;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /** All issued plans of all communes that name a day on which units report, in the order of their issue. */
    public List<UUID> plans() {
        return jdbc.sql(
                        """
                        select p.id from plan p where p.issued_at is not null
                            and exists (select 1 from plan_regime r where r.plan = p.id and r.unit_day is not null)
                        order by p.issued_at, p.id""")
                .query(UUID.class)
                .list();
    }

    /** Issued plans of a commune of which nobody said by when units report. */
    public List<Plan> withoutDays(String commune) {
        return jdbc.sql(
                        """
                        select * from plan p where p.commune = ? and p.issued_at is not null
                            and not exists (select 1 from plan_regime r where r.plan = p.id and r.unit_day is not null)
                        order by p.issued_at desc, p.id""")
                .param(commune)
                .query(Plans::plan)
                .list();
    }

    /**
     * The periods of an issued plan that should be open by a day, the earliest first: those whose window ends with the
     * plan's issue or later, and whose units' day does not lie before the plan and the regime were known here.
     */
    public List<ReportPeriodDates> begun(UUID plan, LocalDate today) {
        return plans.get(plan).issuedOn().stream()
                .flatMap(issued -> regimes.of(plan).stream().flatMap(stored -> begun(plan, stored, issued, today)))
                .toList();
    }

    private Stream<ReportPeriodDates> begun(UUID plan, Regimes.Stored stored, LocalDate issued, LocalDate today) {
        var known = stored.since().filter(enteredAt(plan)::isBefore).orElse(enteredAt(plan));
        return IntStream.rangeClosed(issued.getYear(), today.getYear() + 1)
                .boxed()
                .flatMap(year -> IntStream.range(0, stored.regime().kind().periods())
                        .boxed()
                        .flatMap(period -> period(stored.regime(), year, period).stream()))
                .filter(period -> !period.opensOn().isAfter(today))
                .filter(period -> !period.window().last().isBefore(issued))
                .filter(period -> !period.unitsDue().isBefore(known));
    }

    private LocalDate enteredAt(UUID plan) {
        return jdbc.sql("select (issued_at at time zone 'Asia/Ho_Chi_Minh')::date from plan where id = ?")
                .param(plan)
                .query(LocalDate.class)
                .single();
    }

    /** Empty where the regime names no day for the units. */
    private Optional<ReportPeriodDates> period(ReportingRegime regime, int year, int period) {
        var due = regime.due(year, period, calendar);
        return due.units()
                .map(units -> new ReportPeriodDates(
                        regime.kind(),
                        year,
                        period + 1,
                        regime.window(year, period, calendar),
                        opensOn(regime.kind(), YearMonth.of(year, period + 1), units),
                        units,
                        due.commune()));
    }

    private LocalDate opensOn(RegimeKind kind, YearMonth month, LocalDate units) {
        return kind == RegimeKind.MONTHLY ? calendar.onOrAfter(month.atDay(1)) : calendar.minus(units, LONG_AHEAD);
    }
}

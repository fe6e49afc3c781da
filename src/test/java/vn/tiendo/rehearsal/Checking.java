package vn.tiendo.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.Plans;

/** The rehearsal's rules held against any database, for tests that break them. */
public record Checking(JdbcClient jdbc, Plans plans) {

    private static final Map<String, Function<Checking, Invariant>> RULES = Map.ofEntries(
            entry("NoMailOnDayOff", on -> new NoMailOnDayOff(on.jdbc)),
            entry("NoMailTwice", on -> new NoMailTwice(on.jdbc)),
            entry("NoTimerOnEndedTask", on -> new NoTimerOnEndedTask(on.jdbc)),
            entry("NoStepOnEndedTask", on -> new NoStepOnEndedTask(on.jdbc)),
            entry("LatenessByDates", on -> new LatenessByDates(on.jdbc)),
            entry("MovedDayHasSource", on -> new MovedDayHasSource(on.jdbc)),
            entry("MonthlyEntryDueOnReportDay", on -> new MonthlyEntryDueOnReportDay(on.jdbc)),
            entry("NoFailedTimer", on -> new NoFailedTimer(on.jdbc)),
            entry("NothingRefused", on -> new NothingRefused(on.jdbc)),
            entry("ReportDaysAsReckoned", on -> new ReportDaysAsReckoned(on.jdbc, on.plans)),
            entry("PeriodsOpenedAsReckoned", on -> new PeriodsOpenedAsReckoned(on.jdbc)),
            entry("NoReminderAfterCompletion", on -> new NoReminderAfterCompletion(on.jdbc)));

    private static Map.Entry<String, Function<Checking, Invariant>> entry(
            String name, Function<Checking, Invariant> rule) {
        return Map.entry(name, rule);
    }

    public void open(WorkingCalendar calendar) {
        new Ledger(jdbc, calendar).open(2026);
    }

    public List<String> broken(String rule) {
        return RULES.get(rule).apply(this).broken();
    }

    public static List<String> rules() {
        return RULES.keySet().stream().sorted().toList();
    }
}

package vn.tiendo.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.Plans;

/** The rehearsal's rules held against any database, for tests that break them. */
public record Checking(JdbcClient jdbc, Plans plans) {

    private static final Map<String, Function<Checking, Invariant>> RULES = Map.of(
            "NoMailOnDayOff", on -> new NoMailOnDayOff(on.jdbc),
            "NoMailTwice", on -> new NoMailTwice(on.jdbc),
            "NoTimerOnEndedTask", on -> new NoTimerOnEndedTask(on.jdbc),
            "NoStepOnEndedTask", on -> new NoStepOnEndedTask(on.jdbc),
            "LatenessByDates", on -> new LatenessByDates(on.jdbc),
            "MovedDayHasSource", on -> new MovedDayHasSource(on.jdbc),
            "MonthlyEntryDueOnReportDay", on -> new MonthlyEntryDueOnReportDay(on.jdbc),
            "NoFailedTimer", on -> new NoFailedTimer(on.jdbc),
            "NothingRefused", on -> new NothingRefused(on.jdbc),
            "ReportDaysAsReckoned", on -> new ReportDaysAsReckoned(on.jdbc, on.plans));

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

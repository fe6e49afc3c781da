package vn.tiendo.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does for tests of other packages what the pages of reports do. */
@Component
public class Reporting {

    private final ReportPeriods periods;
    private final UnitReports reports;
    private final ReportLines lines;
    private final SavingLine saving;
    private final SubmittingReport submitting;
    private final ReturningLines returning;
    private final CorrectingReport correcting;
    private final UrgingUnits urging;
    private final SettingPeriodDates dates;
    private final LockingPeriod locking;
    private final Versions versions;
    private final TransactionTemplate transaction;

    Reporting(
            ReportPeriods periods,
            UnitReports reports,
            ReportLines lines,
            SavingLine saving,
            SubmittingReport submitting,
            ReturningLines returning,
            CorrectingReport correcting,
            UrgingUnits urging,
            SettingPeriodDates dates,
            LockingPeriod locking,
            Versions versions,
            TransactionTemplate transaction) {
        this.periods = periods;
        this.reports = reports;
        this.lines = lines;
        this.saving = saving;
        this.submitting = submitting;
        this.returning = returning;
        this.correcting = correcting;
        this.urging = urging;
        this.dates = dates;
        this.locking = locking;
        this.versions = versions;
        this.transaction = transaction;
    }

    /** A period as tests look at it. */
    public record Seen(
            UUID id,
            String called,
            String first,
            String last,
            String opensOn,
            String units,
            String commune,
            String state,
            boolean asks) {}

    /** The periods of a plan, the earliest first. */
    public List<Seen> of(UUID plan) {
        return periods.findByPlan(plan).stream()
                .sorted(java.util.Comparator.comparing(period -> period.unitsDue))
                .map(period -> new Seen(
                        period.id,
                        period.called(),
                        period.windowFirst.toString(),
                        period.windowLast.toString(),
                        period.opensOn.toString(),
                        period.unitsDue.toString(),
                        period.communeDue().map(Object::toString).orElse(""),
                        period.state.name(),
                        period.wantsConfirmation()))
                .toList();
    }

    public UUID report(UUID period, String unit) {
        return reports.findByPeriodAndUnit(period, unit).orElseThrow().id;
    }

    public List<String> units(UUID period) {
        return reports.findByPeriodOrderByUnit(period).stream()
                .map(report -> report.unit)
                .toList();
    }

    public String state(UUID report) {
        return reports.get(report).stateInWords();
    }

    /** A line as tests look at it. */
    public record Line(
            UUID assignment,
            boolean leads,
            String state,
            String lateness,
            int percent,
            String results,
            String documents,
            String obstacles,
            String next,
            boolean nothing,
            int times,
            int fresh,
            boolean silent) {}

    public List<Line> lines(UUID report) {
        return lines.of(reports.get(report)).stream()
                .map(line -> new Line(
                        line.task().assignment(),
                        line.task().leads(),
                        line.task().state(),
                        line.task().lateness(),
                        line.content().percent(),
                        line.content().results(),
                        line.content().documents(),
                        line.content().obstacles(),
                        line.content().next(),
                        line.content().nothing(),
                        line.times(),
                        line.fresh().size(),
                        line.isSilent()))
                .toList();
    }

    public int save(UUID report, UUID assignment, int times, String results, String by) {
        return saving.save(report, assignment, times, new Content(40, results, "", "", "Làm tiếp", false), by);
    }

    public void nothing(UUID report, String by) {
        saving.nothingAtAll(report, by);
    }

    public void takeEarlier(UUID report, UUID assignment, String by) {
        saving.takeEarlier(report, assignment, by);
    }

    public void takeFresh(UUID report, UUID assignment, String by) {
        saving.takeFresh(report, assignment, by);
    }

    public void handIn(UUID report, String by) {
        submitting.handIn(report, by);
    }

    public void sign(UUID report, String by) {
        submitting.sign(report, by);
    }

    public void send(UUID report, String head) {
        saving.nothingAtAll(report, head);
        submitting.handInAndSign(report, head);
    }

    public void sendBack(UUID report, String reason, String by) {
        submitting.sendBack(report, reason, by);
    }

    public void delegate(UUID report, String officer, String by) {
        submitting.delegate(report, officer, by);
    }

    public void giveBack(UUID report, Map<UUID, String> reasons, String by) {
        returning.giveBack(report, reasons, by);
    }

    public void correct(UUID report, String by) {
        correcting.correct(report, by);
    }

    public int urge(UUID period, String by) {
        return urging.urge(period, by);
    }

    public void setDates(UUID period, String units, String commune, String reason, String by) {
        dates.set(
                period,
                java.time.LocalDate.parse(units),
                java.util.Optional.of(java.time.LocalDate.parse(commune)),
                reason,
                by);
    }

    public void confirm(UUID period, String by) {
        dates.confirm(period, by);
    }

    public void lock(UUID period) {
        transaction.executeWithoutResult(status -> locking.lock(period));
    }

    /** The signed versions with what they say of a task, the latest first. */
    public List<String> said(UUID report, UUID assignment) {
        return versions.of(report).stream()
                .map(version -> version.number() + (version.late() ? " muộn" : "")
                        + (version.supplement() ? " bổ sung" : "") + ": "
                        + versions.lines(version.id()).stream()
                                .filter(line -> line.assignment().equals(assignment))
                                .map(line -> line.content().results())
                                .findFirst()
                                .orElse("-"))
                .toList();
    }
}

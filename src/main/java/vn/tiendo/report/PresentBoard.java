package vn.tiendo.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;

/** The period on which a commune's units report now, or did last: how many have sent, and who has not. */
@Component
public class PresentBoard {

    private final ReportCase work;

    PresentBoard(ReportCase work) {
        this.work = work;
    }

    /**
     * A period in the users' words.
     *
     * @param unitsDue the day by whose end the units send
     * @param sent how many have, of them so many late
     * @param missing the names of those that have not, also before their day is over
     */
    public record Board(
            UUID period,
            String called,
            String plan,
            String unitsDue,
            int units,
            int sent,
            int late,
            List<String> missing) {}

    /** Empty where nobody has been asked to report. @param unit only this one's report counts */
    public Optional<Board> of(String commune, Optional<UUID> plan, Optional<String> unit) {
        return plan
                .map(work.periods::findByPlan)
                .orElseGet(() -> work.periods.findByCommuneOrderByUnitsDueDescYearDescNumberDesc(commune))
                .stream()
                .max(Comparator.comparing((ReportPeriod period) -> period.opensOn)
                        .thenComparing(period -> period.id))
                .map(period -> board(period, unit));
    }

    private Board board(ReportPeriod period, Optional<String> unit) {
        var reports = work.reports.findByPeriodOrderByUnit(period.id).stream()
                .filter(report ->
                        unit.isEmpty() || unit.filter(report.unit::equals).isPresent())
                .toList();
        var missing = reports.stream().filter(report -> report.sentAt == null).toList();
        return new Board(
                period.id,
                period.called(),
                work.plan(period).label(),
                VietnamTime.format(period.unitsDue),
                reports.size(),
                reports.size() - missing.size(),
                (int) reports.stream().filter(report -> report.late).count(),
                missing.stream().map(work::unitName).toList());
    }
}

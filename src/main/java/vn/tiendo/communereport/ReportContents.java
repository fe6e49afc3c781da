package vn.tiendo.communereport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.measurement.IndicatorResults;
import vn.tiendo.plan.Plans;
import vn.tiendo.report.Periods;
import vn.tiendo.report.Periods.Period;

/** Puts a report together: from what happens while it is a draft, from what was frozen afterwards. */
@Component
class ReportContents {

    private final CommuneReports reports;
    private final Periods periods;
    private final Plans plans;
    private final CountingTasks counting;
    private final SignedLines signed;
    private final Frozen frozen;
    private final Sections sections;
    private final RaisedObstacles obstacles;
    private final HeldInspections inspections;
    private final IndicatorResults measured;
    private final FrozenIndicators frozenIndicators;

    ReportContents(
            CommuneReports reports,
            Periods periods,
            Plans plans,
            CountingTasks counting,
            SignedLines signed,
            Frozen frozen,
            Sections sections,
            RaisedObstacles obstacles,
            HeldInspections inspections,
            IndicatorResults measured,
            FrozenIndicators frozenIndicators) {
        this.reports = reports;
        this.periods = periods;
        this.plans = plans;
        this.counting = counting;
        this.signed = signed;
        this.frozen = frozen;
        this.sections = sections;
        this.obstacles = obstacles;
        this.inspections = inspections;
        this.measured = measured;
        this.frozenIndicators = frozenIndicators;
    }

    ReportContent of(CommuneReport report) {
        return ReportContent.of(report, data(report), sections.of(report.id));
    }

    ReportData data(CommuneReport report) {
        var period = periods.get(report.period);
        var tasks = tasks(report, period);
        var units = report.isDraft() ? signed.units(period.id()) : frozen.units(report.id);
        return new ReportData(
                plans.get(period.plan()),
                period,
                tasks,
                units,
                Figures.of(tasks, units),
                before(period),
                obstacles.of(period.plan(), period.window()),
                report.isDraft() ? inspections.of(period.plan(), period.window()) : frozen.inspections(report.id),
                periods.endOfNext(period.id()),
                indicators(report, period));
    }

    /** Of the year in which the period ends. */
    private List<ReportedIndicator> indicators(CommuneReport report, Period period) {
        return report.isDraft()
                ? measured.of(period.plan(), period.window().last().getYear()).stream()
                        .map(ReportedIndicator::of)
                        .toList()
                : frozenIndicators.of(report.id);
    }

    private List<ReportedTask> tasks(CommuneReport report, Period period) {
        return report.isDraft()
                ? counting.of(period.plan(), period.id(), period.window(), report.isSupplement())
                : frozen.tasks(report.id);
    }

    private Optional<ReportData.Before> before(Period period) {
        return periods.before(period.id()).map(earlier -> new ReportData.Before(earlier.called(), figures(earlier)));
    }

    /** As they were reported; counted now where nothing was. */
    private Figures figures(Period period) {
        var reported = latest(period.id()).filter(report -> !report.isDraft());
        var tasks = reported.map(report -> frozen.tasks(report.id))
                .orElseGet(() -> counting.of(period.plan(), period.id(), period.window(), false));
        return Figures.of(
                tasks, reported.map(report -> frozen.units(report.id)).orElseGet(() -> signed.units(period.id())));
    }

    /** The first report, or the last báo cáo bổ sung. */
    Optional<CommuneReport> latest(UUID period) {
        var all = reports.findByPeriodOrderByNumber(period);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** What is submitted no longer follows what happens: rows, units and the words of each section. */
    void freeze(CommuneReport report, String by) {
        var content = of(report);
        frozen.keep(report.id, content.data().tasks(), content.data().units());
        frozen.keep(report.id, content.data().inspections());
        frozenIndicators.keep(report.id, content.data().indicators());
        content.parts().stream()
                .filter(part -> part.written().isEmpty())
                .forEach(part -> sections.freeze(report.id, part.section(), part.text(), by));
    }

    /** What came back follows again what happens, but for the words that somebody wrote. */
    void thaw(CommuneReport report) {
        sections.thaw(report.id);
    }
}

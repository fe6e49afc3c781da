package vn.tiendo.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.indicator.Contradiction;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.indicator.Target;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.RecordEntry;
import vn.tiendo.workflow.RecordLine;
import vn.tiendo.workflow.WorkItem;
import vn.tiendo.workflow.WorkItems;

/** What the page of a plan shows beside its tasks: who holds it, when it is reported on, and what happened to it. */
@Component
class PlanView {

    private static final int RECORD = 100;
    private static final int DUE = 2;

    private final PlanRecord record;
    private final Regimes regimes;
    private final Indicators indicators;
    private final WorkItems items;
    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PlanView(
            PlanRecord record,
            Regimes regimes,
            Indicators indicators,
            WorkItems items,
            Organisation organisation,
            WorkingCalendar calendar,
            Clock clock) {
        this.record = record;
        this.regimes = regimes;
        this.indicators = indicators;
        this.items = items;
        this.organisation = organisation;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A task of the plan. */
    public record Line(
            String anchor,
            String number,
            String title,
            String lead,
            String units,
            String deadline,
            String due,
            String output,
            List<String> doubts) {}

    /** A row of a table of indicators; {@code against} says with what other row a target may contradict. */
    public record IndicatorLine(
            String anchor,
            String number,
            String title,
            String unit,
            List<String> targets,
            String lead,
            boolean heading,
            List<String> doubts,
            List<Against> against) {}

    public record Against(String anchor, String text) {}

    /** A regime as it was understood, with the next due days. */
    public record Regime(String kind, String wording, String units, String commune, String next, boolean byHand) {}

    /** Who has to act on the plan now. */
    public record Waiting(String taskId, String name, String who, String due, boolean mine, boolean takeover) {}

    Line line(PlannedTask task) {
        return new Line(
                anchor(task),
                task.numbering(),
                task.title(),
                task.lead(),
                String.join(", ", task.leadUnits()),
                task.deadline(),
                task.due().map(VietnamTime::format).orElse("–"),
                task.output(),
                task.doubts());
    }

    List<IndicatorLine> indicators(Plan plan) {
        var contradictions = indicators.contradictions(plan.id());
        return indicators.of(plan.id()).stream()
                .map(row -> line(row, contradictions))
                .toList();
    }

    private static IndicatorLine line(Indicator row, List<Contradiction> contradictions) {
        return new IndicatorLine(
                anchor(row),
                row.numbering(),
                row.title(),
                row.unitOfMeasure(),
                row.targets().stream().map(Target::toString).distinct().toList(),
                row.lead(),
                row.heading(),
                row.doubts(),
                contradictions.stream().flatMap(found -> against(row, found)).toList());
    }

    private static Stream<Against> against(Indicator row, Contradiction found) {
        if (found.one().equals(row)) {
            return Stream.of(against(found.other(), found.against()));
        }
        return found.other().equals(row) ? Stream.of(against(found.one(), found.target())) : Stream.empty();
    }

    private static Against against(Indicator other, Target target) {
        return new Against(
                anchor(other),
                "Có thể mâu thuẫn với " + other.numbering() + ": năm " + target.year() + " là “" + target.text()
                        + "”.");
    }

    private static String anchor(Indicator row) {
        return "ct-" + row.table() + "-" + row.group() + "-" + row.number();
    }

    private static String anchor(PlannedTask task) {
        return "nv-" + task.appendix() + "-" + task.numbering();
    }

    List<Regime> regimes(Plan plan) {
        return regimes.of(plan.id()).stream().map(this::regime).toList();
    }

    private Regime regime(Regimes.Stored stored) {
        var regime = stored.regime();
        return new Regime(
                regime.kind().name(),
                regime.kind().wording(),
                regime.units().map(day -> day.wording(regime.kind())).orElse("chưa xác định"),
                regime.commune().map(day -> day.wording(regime.kind())).orElse("chưa xác định"),
                next(regime),
                stored.source() == Regimes.Source.SET_BY_HAND);
    }

    private String next(ReportingRegime regime) {
        return regime.next(VietnamTime.today(clock), DUE, calendar).stream()
                .map(due -> Stream.of(
                                due.units().map(day -> "đơn vị " + VietnamTime.format(day)),
                                due.commune().map(day -> "xã, phường " + VietnamTime.format(day)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" – ")))
                .collect(Collectors.joining("\n"));
    }

    List<Waiting> waiting(Plan plan, String username) {
        return items.of(plan.id()).stream().map(item -> waiting(item, username)).toList();
    }

    private Waiting waiting(WorkItem item, String username) {
        var mine = item.assignee().map(username::equals).orElseGet(() -> actsFor(item, item.position(), username));
        return new Waiting(
                item.taskId(),
                item.name().substring(0, Math.max(0, item.name().indexOf(':'))),
                item.assignee().map(organisation::nameOf).orElseGet(() -> position(item)),
                VietnamTime.format(item.due()),
                mine,
                !mine && actsFor(item, item.takeover(), username));
    }

    private boolean actsFor(WorkItem item, Optional<String> position, String username) {
        var today = VietnamTime.today(clock);
        return position.flatMap(code -> organisation.authority(username, item.commune(), code, today))
                .isPresent();
    }

    private String position(WorkItem item) {
        return item.position()
                .flatMap(code -> organisation.position(item.commune(), code))
                .map(Position::title)
                .orElse("chưa có người");
    }

    List<RecordLine> record(Plan plan) {
        return lines(record.of(plan.id(), RECORD));
    }

    List<RecordLine> lines(List<RecordEntry> entries) {
        return entries.stream().map(entry -> entry.line(organisation)).toList();
    }
}

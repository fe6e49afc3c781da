package vn.tiendo.overview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.measurement.IndicatorFigures;
import vn.tiendo.measurement.IndicatorResults;
import vn.tiendo.measurement.Result;
import vn.tiendo.plan.Plan;

/** What the indicators of the plans that are looked at reached this year, each figure with the list behind it. */
@Component
class MeasuredIndicators {

    private static final String LIST = "/chi-tieu";

    private final IndicatorResults results;
    private final Days.Reckoned days;

    MeasuredIndicators(IndicatorResults results, Days.Reckoned days) {
        this.results = results;
        this.days = days;
    }

    /** Empty where no indicator is to be seen. Of several plans the latest that has some, for its list is one plan's. */
    Optional<Progress.Indicators> of(Looking.Look look) {
        var year = days.days().today().getYear();
        return plan(look)
                .map(plan -> shown(plan, look, results.figures(List.of(plan), year, seen(look))))
                .filter(indicators -> indicators.total() > 0);
    }

    private Optional<UUID> plan(Looking.Look look) {
        var having = results.plans(look.viewer().commune());
        return look.plan()
                .map(Plan::id)
                .map(chosen -> having.stream().filter(chosen::equals).findFirst())
                .orElseGet(() -> having.stream().findFirst());
    }

    /** Those that a chosen unit leads; of who sees the own unit alone those that it leads or coordinates, as on the list. */
    private static Predicate<Indicator> seen(Looking.Look look) {
        var unit = look.filter().unit();
        return indicator -> unit.isEmpty()
                || indicator.leadUnits().contains(unit.get())
                || !look.viewer().all() && indicator.coordinatingUnits().contains(unit.get());
    }

    private static Progress.Indicators shown(UUID plan, Looking.Look look, IndicatorFigures figures) {
        var unit = look.viewer().all()
                ? look.filter().unit().map(code -> "&don-vi=" + code).orElse("")
                : "";
        var list = LIST + "?ke-hoach=" + plan + "&nam=" + figures.year() + unit;
        return new Progress.Indicators(
                figures.year(),
                figures.all(),
                Stream.of(Result.values())
                        .filter(result -> figures.of(result) > 0)
                        .map(result -> new Progress.Figure(
                                result.name(),
                                result.wording(),
                                result.mark(),
                                figures.of(result),
                                list + "&ket-qua=" + result.name()))
                        .toList(),
                list);
    }
}

package vn.tiendo.measurement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.measurement.AcceptedMeasurements.Accepted;

/** What was reached of plans' indicators, computed from what was accepted: nobody types a result. */
@Component
public class IndicatorResults {

    private static final int PLANS = 100;

    private final Indicators indicators;
    private final AcceptedMeasurements accepted;
    private final JdbcClient jdbc;

    IndicatorResults(Indicators indicators, AcceptedMeasurements accepted, JdbcClient jdbc) {
        this.indicators = indicators;
        this.accepted = accepted;
        this.jdbc = jdbc;
    }

    /** The issued plans of a commune that have indicators, the latest first. */
    public List<UUID> plans(String commune) {
        return jdbc.sql(
                        """
                        select p.id from plan p where p.commune = ? and p.issued_at is not null
                            and exists (select 1 from indicator i where i.plan = p.id and i.removed_at is null and not i.heading)
                        order by p.issued_at desc, p.id limit ?""")
                .params(commune, PLANS)
                .query(UUID.class)
                .list();
    }

    /** Every indicator of a plan that is measured, in the plan's order; headings are not. */
    public List<IndicatorResult> of(UUID plan, int year) {
        var all = accepted.ofPlan(plan);
        return indicators.of(plan).stream()
                .filter(indicator -> !indicator.heading())
                .map(indicator -> result(indicator, year, all))
                .toList();
    }

    /** Counts of plans together. @param counted which indicators count */
    public IndicatorFigures figures(List<UUID> plans, int year, Predicate<Indicator> counted) {
        return IndicatorFigures.of(
                year,
                plans.stream()
                        .flatMap(plan -> of(plan, year).stream())
                        .filter(one -> counted.test(one.indicator()))
                        .toList());
    }

    IndicatorResult of(Indicator indicator, int year) {
        return result(indicator, year, accepted.ofIndicator(indicator.id()));
    }

    private static IndicatorResult result(Indicator indicator, int year, List<Accepted> all) {
        var parts = Yardstick.parts(indicator).stream()
                .map(part -> part(indicator, part, year, all))
                .toList();
        var worst = Achievement.worst(
                parts.stream().map(IndicatorResult.Part::achievement).toList());
        return new IndicatorResult(indicator, year, worst, parts);
    }

    private static IndicatorResult.Part part(Indicator indicator, String part, int year, List<Accepted> all) {
        var known = all.stream()
                .filter(one -> one.isOf(indicator.id(), part) && one.year() <= year)
                .toList();
        var last = last(known);
        var now = last.filter(one -> one.year() == year);
        var yardstick = Yardstick.of(indicator, part, year);
        return new IndicatorResult.Part(
                part,
                yardstick.inWords(),
                yardstick.judge(now.map(Accepted::answer)),
                last.map(one -> one.answer().inWords(indicator.unitOfMeasure())).orElse(""),
                last.map(one -> one.period().written()).orElse(""),
                now.flatMap(one -> trend(one, known, yardstick.direction()))
                        .map(Trend::inWords)
                        .orElse(""));
    }

    /** Against the last value before it; a year in which there was no figure is passed over. */
    static Optional<Trend> trend(Accepted now, List<Accepted> known, Direction direction) {
        var before = known.subList(0, known.indexOf(now)).stream()
                .filter(one -> one.answer().value().isPresent())
                .toList();
        return now.answer().value().flatMap(value -> last(before)
                .flatMap(one -> one.answer().value())
                .map(earlier -> Trend.of(value, earlier, direction)));
    }

    private static Optional<Accepted> last(List<Accepted> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}

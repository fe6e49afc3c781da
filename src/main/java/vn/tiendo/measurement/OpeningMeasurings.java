package vn.tiendo.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;

/** Each unit that leads an indicator of the plan gets its lines to fill in; with whoever entered them before. */
@Component
public class OpeningMeasurings {

    private final MeasuringCase work;
    private final Indicators indicators;
    private final LastOfficers officers;

    OpeningMeasurings(MeasuringCase work, Indicators indicators, LastOfficers officers) {
        this.work = work;
        this.indicators = indicators;
        this.officers = officers;
    }

    /** Opens the parts of a round; a second time adds nothing. */
    @Transactional
    public void open(UUID id) {
        var round = work.rounds.get(id);
        if (work.measurings.findByRoundOrderByUnit(id).isEmpty()) {
            ledBy(indicators.of(round.plan)).forEach((unit, led) -> open(round, unit, led));
        }
    }

    /** The first lead unit measures; an indicator without one waits until the plan desk has named it. */
    static Map<String, List<Indicator>> ledBy(List<Indicator> indicators) {
        var led = new LinkedHashMap<String, List<Indicator>>();
        indicators.stream()
                .filter(indicator ->
                        !indicator.heading() && !indicator.leadUnits().isEmpty())
                .forEach(indicator -> led.computeIfAbsent(indicator.leadUnits().get(0), unit -> new ArrayList<>())
                        .add(indicator));
        return led;
    }

    private void open(MeasuringRound round, String unit, List<Indicator> led) {
        var measuring = Measuring.of(round, unit);
        officers.of(round, unit)
                .filter(officer -> work.mayEnter(measuring, officer))
                .ifPresent(measuring::nameOfficer);
        work.measurings.save(measuring);
        var place = 0;
        for (var indicator : led) {
            for (var part : Yardstick.parts(indicator)) {
                work.lines.add(measuring.id, indicator.id(), part, place++, round.year);
            }
        }
    }
}

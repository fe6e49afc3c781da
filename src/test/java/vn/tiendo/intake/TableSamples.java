package vn.tiendo.intake;

import java.util.List;
import java.util.Map;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.intake.source.Source;
import vn.tiendo.plan.PlanDates;
import vn.tiendo.plan.RowReader;

/** Reads the tables of a source as of a plan of 2026. */
final class TableSamples {

    private TableSamples() {}

    static List<ExtractedAppendix> read(Source source) {
        return new TableInterpreter(new RowReader(PlanDates.of(2026), ShippedCalendar.calendar(), Map.of())).read(source);
    }
}

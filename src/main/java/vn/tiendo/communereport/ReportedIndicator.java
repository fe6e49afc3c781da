package vn.tiendo.communereport;

import vn.tiendo.measurement.IndicatorResult;
import vn.tiendo.measurement.Result;

/**
 * An indicator as a report tells of it.
 *
 * @param target in words; empty where the plan sets none
 * @param value what was measured, in words; empty where nothing was
 * @param words of the result
 */
record ReportedIndicator(
        String number, String title, String unit, String target, String value, Result result, String words) {

    static ReportedIndicator of(IndicatorResult measured) {
        return new ReportedIndicator(
                measured.indicator().numbering(),
                measured.indicator().title(),
                measured.indicator().lead(),
                measured.targets(),
                measured.values(),
                measured.achievement().result(),
                measured.achievement().wording());
    }
}

package vn.tiendo.communereport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.assignment.Standing;

/**
 * A task as the commune's report counts and tells it.
 *
 * @param unit the code of the unit that leads it; empty text where several do
 * @param units their names
 * @param endedNow whether it was completed within the period
 * @param results as the units' signed reports say; empty where none was sent
 */
record ReportedTask(
        UUID assignment,
        int appendix,
        String group,
        String groupTitle,
        String number,
        String title,
        String output,
        String unit,
        String units,
        String deadline,
        Optional<LocalDate> due,
        String state,
        Standing standing,
        int percent,
        boolean endedNow,
        String results,
        String documents,
        String obstacles,
        String next) {

    static final String SEVERAL = "Nhiều đơn vị cùng chủ trì";

    /** What tells its group apart within the plan. */
    String groupKey() {
        return appendix + "." + group;
    }

    /** "I. Thể chế". */
    String groupName() {
        return group + ". " + groupTitle;
    }

    String unitName() {
        return unit.isEmpty() ? SEVERAL : units;
    }

    String unitKey() {
        return unit.isEmpty() ? "-" : unit;
    }
}

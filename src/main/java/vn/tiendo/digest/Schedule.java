package vn.tiendo.digest;

import java.util.List;

/** When to remind, as the decision table {@code bpmn/reminder-schedule.dmn} says it. */
public interface Schedule {

    /** The rungs of things of that kind. */
    List<Rung> rungs(ItemKind kind);
}

package vn.tiendo.workflow;

import java.time.LocalDate;

/** The clock of every wait (rules.md, "A task's life", 11); the days stand in a decision table. */
public interface StepClock {

    /** The last day of a step that opens today. */
    LocalDate dueFromToday(String step);

    /** The last day of a step whose days count from another day, for example from that of a letter. */
    LocalDate dueFrom(LocalDate day, String step);
}

package vn.tiendo.plan;

import java.util.Optional;

/**
 * Something in a row of a plan that only a person can decide: nothing is guessed, nothing is wrong in silence.
 *
 * @param column where in the row it stands
 * @param written what stands there
 * @param why a sentence for the plan desk
 * @param suggestion what the cell might be meant to say (a likely recognition error); never applied by itself
 * @param gap whether the task lacks one of the "5 rõ" by it: such a plan is issued only with a recorded reason; else it is
 *     enough that a person has looked
 */
public record Doubt(PlanColumn column, String written, String why, Optional<String> suggestion, boolean gap) {

    public static Doubt gap(PlanColumn column, String written, String why) {
        return new Doubt(column, written, why, Optional.empty(), true);
    }

    public static Doubt notice(PlanColumn column, String written, String why) {
        return new Doubt(column, written, why, Optional.empty(), false);
    }

    public static Doubt suggesting(PlanColumn column, String written, String why, String suggestion) {
        return new Doubt(column, written, why, Optional.of(suggestion), false);
    }
}

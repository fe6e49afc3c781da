package vn.tiendo.assignment.process;

import java.util.Date;
import java.util.List;

/** What the models ask of an assignment in their gateways, loops and timers; the bean {@code assignmentFacts}. */
public interface AssignmentFacts {

    boolean waits(String assignment);

    boolean awaitsCondition(String assignment);

    /** Whether a head has accepted it, so that it need not be accepted again. */
    boolean accepted(String assignment);

    /** SINGLE, COLLECTIVE, RECURRING or TRIGGERED. */
    String kind(String assignment);

    boolean continuous(String assignment);

    boolean hasResources(String assignment);

    List<String> members(String assignment);

    List<String> coordinations(String assignment);

    /** Whether the plan desk's unit leads or answers for the lead, so that a leader reviews. */
    boolean leadIsPlanDesk(String assignment);

    boolean deskDecidesAlone(String assignment);

    /** Names of {@link vn.tiendo.plan.OutputType}, separated by commas. */
    String outputTypes(String assignment);

    boolean hasNextOccurrence(String assignment);

    Date nextOccurrence(String assignment);

    Date periodEnd(String assignment);

    boolean hasNextPeriod(String assignment);

    Date yearEvaluation(String assignment);

    /** Whether a recurring task is one that the year's evaluation closes. */
    boolean evaluatedYearly(String assignment);

    /** Whether who proposes an evaluation is who would give an opinion on it. */
    boolean deskProposes(String assignment);

    boolean ended(String assignment);
}

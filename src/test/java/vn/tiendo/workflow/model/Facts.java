package vn.tiendo.workflow.model;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What the stand-in for our tables answers about one assignment: a single report of one unit, unless told otherwise. */
final class Facts {

    static final Date PERIOD_END = Date.from(Instant.parse("2026-06-30T17:00:00Z"));
    static final Date NEXT_OCCURRENCE = Date.from(Instant.parse("2027-01-03T17:00:00Z"));
    static final Date YEAR_EVALUATION = Date.from(Instant.parse("2026-12-14T17:00:00Z"));

    String kind = "SINGLE";
    boolean waits;
    boolean awaitsCondition;
    boolean awaitsHead;
    boolean awaitsLeader;
    List<String> demands = List.of();
    boolean accepted;
    boolean needsOpinion = true;
    boolean continuous;
    boolean hasResources;
    boolean leadIsPlanDesk;
    boolean evaluatedYearly;
    boolean ended;
    boolean deskDecidesAlone;
    String outputTypes = "REPORT";
    List<String> members = List.of();
    List<String> coordinations = List.of();
    int furtherPeriods;
    int furtherOccurrences;
}

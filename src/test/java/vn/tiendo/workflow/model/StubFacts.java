package vn.tiendo.workflow.model;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the bean `assignmentFacts` of the models, because they are tried here without our tables. */
public final class StubFacts {

    private final Map<String, Facts> byAssignment = new ConcurrentHashMap<>();

    Facts of(String assignmentId) {
        return byAssignment.computeIfAbsent(assignmentId, id -> new Facts());
    }

    public boolean waits(String assignmentId) {
        return of(assignmentId).waits;
    }

    public boolean awaitsCondition(String assignmentId) {
        return of(assignmentId).awaitsCondition;
    }

    public boolean needsOpinion(String adjustmentId) {
        return of(adjustmentId).needsOpinion;
    }

    public boolean awaitsHead(String obstacleId) {
        return of(obstacleId).awaitsHead;
    }

    public List<String> demands(String inspectionId) {
        return of(inspectionId).demands;
    }

    public boolean awaitsLeader(String demandId) {
        return of(demandId).awaitsLeader;
    }

    public boolean accepted(String assignmentId) {
        return of(assignmentId).accepted;
    }

    public String kind(String assignmentId) {
        return of(assignmentId).kind;
    }

    public boolean continuous(String assignmentId) {
        return of(assignmentId).continuous;
    }

    public boolean hasResources(String assignmentId) {
        return of(assignmentId).hasResources;
    }

    public List<String> members(String assignmentId) {
        return of(assignmentId).members;
    }

    public List<String> coordinations(String assignmentId) {
        return of(assignmentId).coordinations;
    }

    public boolean leadIsPlanDesk(String assignmentId) {
        return of(assignmentId).leadIsPlanDesk;
    }

    public boolean deskDecidesAlone(String assignmentId) {
        return of(assignmentId).deskDecidesAlone;
    }

    public String outputTypes(String assignmentId) {
        return of(assignmentId).outputTypes;
    }

    public boolean hasNextOccurrence(String assignmentId) {
        return of(assignmentId).furtherOccurrences-- > 0;
    }

    public Date nextOccurrence(String assignmentId) {
        return Facts.NEXT_OCCURRENCE;
    }

    public Date periodEnd(String assignmentId) {
        return Facts.PERIOD_END;
    }

    public boolean hasNextPeriod(String assignmentId) {
        return of(assignmentId).furtherPeriods-- > 0;
    }

    public List<String> measurings(String round) {
        return of(round).members;
    }

    public Date unitsEnd(String period) {
        return Facts.PERIOD_END;
    }

    public boolean evaluatedYearly(String assignmentId) {
        return of(assignmentId).evaluatedYearly;
    }

    public boolean deskProposes(String assignmentId) {
        return of(assignmentId).leadIsPlanDesk;
    }

    public boolean ended(String assignmentId) {
        return of(assignmentId).ended;
    }

    public Date yearEvaluation(String assignmentId) {
        return Facts.YEAR_EVALUATION;
    }
}

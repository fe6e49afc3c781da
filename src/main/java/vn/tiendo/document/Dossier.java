package vn.tiendo.document;

import java.util.Optional;
import java.util.UUID;

/**
 * Names what a document backs: an assignment's output, one unit's answer to a request for coordination, an adjustment,
 * a request for a later due date, a difficulty, an inspection's finding or demand, the commune's report of a period, a unit's
 * figures of indicators.
 */
public record Dossier(Kind kind, UUID subject, Optional<UUID> coordinationId) {

    /** What the subject is, and so who decides on access. */
    public enum Kind {
        ASSIGNMENT,
        ADJUSTMENT,
        EXTENSION,
        OBSTACLE,
        INSPECTION_FINDING,
        INSPECTION_DEMAND,
        COMMUNE_REPORT,
        MEASURING
    }

    /** Whether a later filing may leave out what an earlier one contained; what backs an obstacle stays with it. */
    boolean letsLeaveOut() {
        return kind != Kind.OBSTACLE
                && kind != Kind.INSPECTION_FINDING
                && kind != Kind.INSPECTION_DEMAND
                && kind != Kind.COMMUNE_REPORT
                && kind != Kind.MEASURING;
    }

    public static Dossier ofOutput(UUID assignmentId) {
        return new Dossier(Kind.ASSIGNMENT, assignmentId, Optional.empty());
    }

    public static Dossier ofCoordination(UUID assignmentId, UUID coordinationId) {
        return new Dossier(Kind.ASSIGNMENT, assignmentId, Optional.of(coordinationId));
    }

    public static Dossier ofAdjustment(UUID adjustmentId) {
        return new Dossier(Kind.ADJUSTMENT, adjustmentId, Optional.empty());
    }

    public static Dossier ofExtension(UUID extensionId) {
        return new Dossier(Kind.EXTENSION, extensionId, Optional.empty());
    }

    public static Dossier ofCommuneReport(UUID reportId) {
        return new Dossier(Kind.COMMUNE_REPORT, reportId, Optional.empty());
    }

    public static Dossier ofFinding(UUID findingId) {
        return new Dossier(Kind.INSPECTION_FINDING, findingId, Optional.empty());
    }

    public static Dossier ofDemand(UUID demandId) {
        return new Dossier(Kind.INSPECTION_DEMAND, demandId, Optional.empty());
    }

    public static Dossier ofMeasuring(UUID measuringId) {
        return new Dossier(Kind.MEASURING, measuringId, Optional.empty());
    }

    public static Dossier ofObstacle(UUID obstacleId) {
        return new Dossier(Kind.OBSTACLE, obstacleId, Optional.empty());
    }
}

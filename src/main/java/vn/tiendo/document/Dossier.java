package vn.tiendo.document;

import java.util.Optional;
import java.util.UUID;

/** Names what a document backs: an assignment's output, one unit's answer to a request for coordination, an adjustment. */
public record Dossier(Kind kind, UUID subject, Optional<UUID> coordinationId) {

    /** What the subject is, and so who decides on access. */
    public enum Kind {
        ASSIGNMENT,
        ADJUSTMENT
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
}

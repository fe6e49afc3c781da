package vn.tiendo.document;

import java.util.Optional;
import java.util.UUID;

/** Names what a document backs: the output of an assignment, or one unit's answer to a request for coordination. */
public record Dossier(UUID assignmentId, Optional<UUID> coordinationId) {

    public static Dossier ofOutput(UUID assignmentId) {
        return new Dossier(assignmentId, Optional.empty());
    }

    public static Dossier ofCoordination(UUID assignmentId, UUID coordinationId) {
        return new Dossier(assignmentId, Optional.of(coordinationId));
    }
}

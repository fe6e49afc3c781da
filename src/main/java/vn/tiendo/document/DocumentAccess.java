package vn.tiendo.document;

import java.util.Optional;

/** Who may see and add documents: answered by the feature that knows tasks and people, never decided here. */
public interface DocumentAccess {

    /** About which subjects it decides. */
    default Dossier.Kind kind() {
        return Dossier.Kind.ASSIGNMENT;
    }

    /** Empty when there is no such task or the person may not see it. */
    Optional<Place> placeOf(String taskId, String username);

    /** Whether the task is one that the person sees, but about something that has no documents here. */
    default boolean isWithoutDocuments(String taskId, String username) {
        return false;
    }

    boolean mayRead(Dossier dossier, String username);

    boolean mayWrite(Dossier dossier, String username);

    /** Vietnamese words for an output type that is not among those wanted at a place. */
    default String typeLabel(String outputType) {
        return outputType;
    }

    /** A person's name as shown beside what they uploaded. */
    default String displayName(String username) {
        return username;
    }
}

package vn.tiendo.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One version of a file as others may know it: everything but its content. */
public record Document(
        UUID id,
        String commune,
        Dossier dossier,
        String outputType,
        String name,
        int version,
        long size,
        String sha256,
        String mediaType,
        String uploadedBy,
        Instant uploadedAt,
        Optional<UUID> submittedIn,
        boolean setAside) {

    /** The type of a document that proves something without being one of the outputs that the plan asks for. */
    public static final String EVIDENCE = "EVIDENCE";

    public boolean isDraft() {
        return submittedIn.isEmpty();
    }
}

package vn.tiendo.extension;

import java.util.UUID;

/** Opens the process of an extension inside that of its task; implemented at the seam to the engine. */
public interface ExtensionRuns {

    /** @throws vn.tiendo.refusal.Refusal if the task is not under way */
    void open(UUID extension, UUID assignment);
}

package vn.tiendo.digest;

import java.time.LocalDate;
import java.util.UUID;

/** Starts the process of a commune's reminding; implemented at the seam to the engine. */
public interface DigestProcess {

    /** Starts it in the caller's transaction; its steps run after the commit, each tried again where it fails. */
    void start(UUID run, String commune, LocalDate day);
}

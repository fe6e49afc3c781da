package vn.tiendo.extension;

import java.util.UUID;

/** A leader has granted or refused an extension; published in the transaction of the decision, after the date moved. */
public record ExtensionDecided(UUID extension, UUID assignment, String commune, String unit, boolean granted) {}

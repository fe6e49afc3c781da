package vn.tiendo.unit;

/** Units, positions, people or deputies of a commune changed: open work may have to change hands. */
public record OrganisationChanged(String commune) {}

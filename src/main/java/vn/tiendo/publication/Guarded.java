package vn.tiendo.publication;

import java.util.Set;
import vn.tiendo.unit.UnitKind;

/** The units whose tasks are kept from the public from the start (rules.md, "Inspection and publication"). */
final class Guarded {

    static final Set<String> UNITS = Set.of(UnitKind.CA.name(), UnitKind.QS.name());

    private Guarded() {}
}

package vn.tiendo.workflow;

import java.util.UUID;

/** Tells the engine to which commune, that is to which tenant, a new process instance belongs. */
public interface CommuneOfAssignment {

    String communeOf(UUID assignment);
}

package vn.tiendo.workflow;

import java.util.UUID;

/** Tells the engine to which commune, that is to which tenant, a new process instance belongs; one for each kind of subject. */
public interface CommuneOf {

    Subject.Kind kind();

    /** The commune of a subject of that kind. */
    String communeOf(UUID id);
}

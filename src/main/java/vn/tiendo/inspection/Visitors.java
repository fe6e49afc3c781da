package vn.tiendo.inspection;

import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Who looks at the pages of inspections: what is not theirs to read does not exist for them. */
@Component
class Visitors {

    private final InspectionCase work;
    private final InspectionAccess access;
    private final AssignmentReaders readers;
    private final Organisation organisation;

    Visitors(InspectionCase work, InspectionAccess access, AssignmentReaders readers, Organisation organisation) {
        this.work = work;
        this.access = access;
        this.readers = readers;
        this.organisation = organisation;
    }

    /** @throws ResponseStatusException 403 for who belongs to no commune */
    InspectionRegister.Viewer viewer(Principal user) {
        var person = organisation.person(user.getName()).orElseThrow();
        return new InspectionRegister.Viewer(
                commune(person), readers.seesAll(person), person.unit().orElse(null), person.username());
    }

    private static String commune(Person person) {
        return person.commune().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** @throws ResponseStatusException 404 if it is not theirs to read */
    Inspection readable(Principal user, UUID id) {
        return work.inspections
                .findById(id)
                .filter(found -> access.mayRead(found, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @throws ResponseStatusException 404 if it is not theirs to read */
    Demand readableDemand(Principal user, UUID id) {
        return work.demands
                .findById(id)
                .filter(found -> access.mayRead(found, user.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @throws ResponseStatusException 404 if it is not theirs to read, 403 for who does not prepare and record inspections */
    Inspection ofDesk(Principal user, UUID id) {
        var inspection = readable(user, id);
        if (!access.isOfDesk(inspection.commune, user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return inspection;
    }

    /** @throws ResponseStatusException 403 for who does not prepare and record inspections */
    String communeOfDesk(Principal user) {
        var commune = viewer(user).commune();
        if (!access.isOfDesk(commune, user.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return commune;
    }
}

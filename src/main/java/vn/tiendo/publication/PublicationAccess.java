package vn.tiendo.publication;

import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentReaders;
import vn.tiendo.unit.Organisation;

/** Who may read what is proposed for the public before the public does: who sees the whole commune. */
@Component
class PublicationAccess {

    private final AssignmentReaders readers;
    private final Organisation organisation;

    PublicationAccess(AssignmentReaders readers, Organisation organisation) {
        this.readers = readers;
        this.organisation = organisation;
    }

    boolean mayRead(String commune, String username) {
        return organisation
                .person(username)
                .filter(person -> person.worksIn(commune))
                .filter(readers::seesAll)
                .isPresent();
    }
}

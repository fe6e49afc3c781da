package vn.tiendo.plan;

import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Who may read a plan: the people of its commune; to all others it does not exist. */
@Component
public class PlanReaders {

    private final Plans plans;
    private final Organisation organisation;

    PlanReaders(Plans plans, Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    /** @throws ResponseStatusException 404 if it is not theirs to read, 403 if they belong to no commune */
    public Plan readable(Principal user, UUID id) {
        var plan = plans.get(id);
        if (!plan.commune().equals(commune(user))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return plan;
    }

    String commune(Principal user) {
        return organisation
                .person(user.getName())
                .flatMap(Person::commune)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}

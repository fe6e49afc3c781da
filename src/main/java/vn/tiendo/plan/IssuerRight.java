package vn.tiendo.plan;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;

/** By what right a plan was issued today, so that all that follows from it says when a leader's deputy did. */
@Component
public class IssuerRight {

    private final Organisation organisation;
    private final Clock clock;

    IssuerRight(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param by the username of who issued it */
    public Authority of(Plan plan, String by) {
        return Stream.of(plan.leader(), Position.CHAIR)
                .flatMap(position ->
                        organisation.authority(by, plan.commune(), position, VietnamTime.today(clock)).stream())
                .findFirst()
                .orElse(Authority.HOLDER);
    }
}

package vn.tiendo.workflow;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;

/** The one rule of who may act on open work today: who was named; else who acts for its position, or for the higher one. */
@Component
public class RightToAct {

    private final Organisation organisation;
    private final Clock clock;

    RightToAct(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** By what right the person may act on it; empty if by none. */
    public Optional<Authority> of(String username, WorkItem item) {
        return item.person().isPresent()
                ? item.person().filter(username::equals).map(named -> Authority.HOLDER)
                : Stream.of(item.position(), item.takeover())
                        .flatMap(Optional::stream)
                        .flatMap(position -> ofPosition(username, item, position).stream())
                        .findFirst();
    }

    private Optional<Authority> ofPosition(String username, WorkItem item, String position) {
        return organisation.authority(username, item.commune(), position, VietnamTime.today(clock));
    }
}

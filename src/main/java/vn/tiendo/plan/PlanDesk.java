package vn.tiendo.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitKind;

/** Who prepares plans: the plan desk and its head, or who acts for them today. */
@Component
public class PlanDesk {

    /** The position that heads the plan desk's unit. */
    public static final String HEAD = Unit.headOf(UnitKind.VHXH.name());

    private final Organisation organisation;
    private final Clock clock;

    PlanDesk(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whether the person prepares the plans of that commune. */
    public boolean isMember(String username, String commune) {
        return authority(username, commune).isPresent();
    }

    /** @throws Refusal if the person does not prepare the plans of that commune */
    public Authority require(String username, String commune) {
        return authority(username, commune)
                .orElseThrow(() -> new Refusal("Việc này do bộ phận tổng hợp kế hoạch thực hiện."));
    }

    private Optional<Authority> authority(String username, String commune) {
        var day = VietnamTime.today(clock);
        return Stream.of(Position.PLAN_DESK, HEAD)
                .flatMap(position -> organisation.authority(username, commune, position, day).stream())
                .findFirst();
    }
}

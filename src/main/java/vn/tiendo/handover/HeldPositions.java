package vn.tiendo.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Deputising;
import vn.tiendo.unit.Deputy;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.PositionHolders;
import vn.tiendo.workflow.OpenWork;

/** Positions pass on with their open work; who deputises for the leaver stops, for it was the leaver who was stood in for. */
@Component
@Order(3)
class HeldPositions implements Handable {

    private static final String KEY = "position:";

    private final PositionHolders holders;
    private final Deputising deputising;
    private final OpenWork work;
    private final Organisation organisation;
    private final Clock clock;

    HeldPositions(
            PositionHolders holders, Deputising deputising, OpenWork work, Organisation organisation, Clock clock) {
        this.holders = holders;
        this.deputising = deputising;
        this.work = work;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public List<Piece> of(Person leaver) {
        var takers = Colleagues.of(organisation, leaver);
        return holders.heldBy(leaver.username()).stream()
                .map(position -> new Piece(
                        KEY + position.code(),
                        "Chức vụ",
                        position.title() + deputies(leaver, position),
                        "",
                        Optional.empty(),
                        Set.of(),
                        takers,
                        "",
                        false))
                .toList();
    }

    private String deputies(Person leaver, Position position) {
        return deputiesOf(leaver, position).stream()
                .map(deputy -> "; ủy quyền cho " + organisation.nameOf(deputy.username()) + " đến hết "
                        + VietnamTime.format(deputy.to()) + " kết thúc theo")
                .collect(Collectors.joining());
    }

    private List<Deputy> deputiesOf(Person leaver, Position position) {
        return deputising.insteadOf(leaver.username(), VietnamTime.today(clock)).stream()
                .filter(deputy -> deputy.position().equals(position.code()))
                .toList();
    }

    @Override
    public void move(Piece piece, Person to, Handing handing) {
        holders.heldBy(handing.from().username()).stream()
                .filter(position -> piece.key().equals(KEY + position.code()))
                .forEach(position -> pass(position, to, handing));
    }

    private void pass(Position position, Person to, Handing handing) {
        var from = handing.from();
        deputiesOf(from, position).forEach(deputy -> deputising.end(deputy.id(), handing.by()));
        deputising.by(to.username(), VietnamTime.today(clock)).stream()
                .filter(deputy -> deputy.position().equals(position.code()))
                .forEach(deputy -> deputising.end(deputy.id(), handing.by()));
        work.giveTakenUp(position.commune(), position.code(), from.username(), to.username());
        holders.pass(position, from.username(), to.username());
    }
}

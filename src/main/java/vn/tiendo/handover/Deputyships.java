package vn.tiendo.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Deputising;
import vn.tiendo.unit.Deputy;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Position;

/** Who was authorised cannot authorise another: what the leaver deputises for goes back to its holder. */
@Component
@Order(4)
class Deputyships implements Handable {

    private static final String KEY = "deputy:";

    private final Deputising deputising;
    private final Organisation organisation;
    private final Clock clock;

    Deputyships(Deputising deputising, Organisation organisation, Clock clock) {
        this.deputising = deputising;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public List<Piece> of(Person leaver) {
        return deputising.by(leaver.username(), VietnamTime.today(clock)).stream()
                .map(this::piece)
                .toList();
    }

    private Piece piece(Deputy deputy) {
        var title = organisation
                .position(deputy.commune(), deputy.position())
                .map(Position::title)
                .orElse(deputy.position());
        return new Piece(
                KEY + deputy.id(),
                "Xử lý thay",
                title + ", đến hết " + VietnamTime.format(deputy.to()),
                "",
                Optional.empty(),
                Set.of(),
                List.of(),
                "",
                true);
    }

    @Override
    public void move(Piece piece, Person to, Handing handing) {
        if (piece.key().startsWith(KEY)) {
            deputising.end(UUID.fromString(piece.key().substring(KEY.length())), handing.by());
        }
    }
}

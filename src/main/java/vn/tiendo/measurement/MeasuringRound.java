package vn.tiendo.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.plan.Plan;

/** A round in which the units that lead a plan's indicators say what was reached in a year. */
@Table("measuring_round")
class MeasuringRound {

    enum State {
        OPEN("đang đo"),
        CLOSED("đã chốt");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /** By whom and why it is opened by hand; of one that opens by itself both are empty. */
    record Opening(String by, String reason) {

        static final Opening BY_ITSELF = new Opening("", "");
    }

    @Id
    UUID id;

    @Version
    int version;

    String commune;
    UUID plan;
    int year;
    int number;
    boolean automatic;
    LocalDate due;
    State state;
    String reason;
    String openedBy;
    Instant openedAt;

    @Nullable
    Instant closedAt;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    MeasuringRound() {}

    /** @param number which one of its year, from 1 */
    static MeasuringRound of(Plan plan, int year, int number, LocalDate due, Opening opening, Instant now) {
        var made = new MeasuringRound();
        made.id = UUID.randomUUID();
        made.commune = plan.commune();
        made.plan = plan.id();
        made.year = year;
        made.number = number;
        made.automatic = opening.by().isEmpty();
        made.due = due;
        made.state = State.OPEN;
        made.reason = opening.reason();
        made.openedBy = opening.by();
        made.openedAt = now;
        return made;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** "năm 2026", "năm 2026 (lần 2)". */
    String called() {
        return "năm " + year + (number == 1 ? "" : " (lần " + number + ")");
    }

    /** The year's results stand; a second time changes nothing. */
    void close(Instant now) {
        if (isOpen()) {
            state = State.CLOSED;
            closedAt = now;
        }
    }
}

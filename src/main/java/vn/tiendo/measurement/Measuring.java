package vn.tiendo.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** What one unit measures in a round: entered, signed by its head, and accepted by others than the unit itself. */
@Table("measuring")
class Measuring {

    enum State {
        ENTERING("đang nhập số liệu"),
        AWAITING_SIGNATURE("chờ ký duyệt"),
        AWAITING_EXAMINATION("chờ thẩm định"),
        AWAITING_DECISION("chờ quyết định"),
        AWAITING_LEADER("chờ lãnh đạo duyệt"),
        ACCEPTED("đã chấp nhận");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    @Id
    UUID id;

    @Version
    int version;

    UUID round;
    String commune;
    String unit;
    State state;

    @Nullable
    String officer;

    @Nullable
    String returned;

    @Nullable
    String opinion;

    int signatures;

    @Nullable
    Instant firstSignedAt;

    boolean late;

    @Nullable
    Instant acceptedAt;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    Measuring() {}

    static Measuring of(MeasuringRound round, String unit) {
        var made = new Measuring();
        made.id = UUID.randomUUID();
        made.round = round.id;
        made.commune = round.commune;
        made.unit = unit;
        made.state = State.ENTERING;
        return made;
    }

    Optional<String> officer() {
        return Optional.ofNullable(officer);
    }

    boolean isEntered() {
        return state == State.ENTERING;
    }

    boolean isUnderReview() {
        return state == State.AWAITING_EXAMINATION
                || state == State.AWAITING_DECISION
                || state == State.AWAITING_LEADER;
    }

    boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    void nameOfficer(@Nullable String username) {
        Refusal.unless(!isAccepted(), "Số liệu đã được chấp nhận, không đổi người nhập được nữa.");
        officer = username;
    }

    void handIn() {
        require(State.ENTERING, "Số liệu này không ở bước nhập.");
        state = State.AWAITING_SIGNATURE;
        returned = null;
    }

    void sendBack(String reason) {
        require(State.AWAITING_SIGNATURE, "Số liệu này không chờ ký duyệt.");
        state = State.ENTERING;
        returned = reason;
    }

    /**
     * The head signs; from here on others look at it.
     *
     * @param due the last day on which it is in time; the first signature decides
     * @param byLeader whether a leader accepts it, because the plan desk's own unit made it
     */
    void sign(LocalDate due, boolean byLeader, Instant now) {
        require(State.AWAITING_SIGNATURE, "Số liệu này không chờ ký duyệt.");
        state = byLeader ? State.AWAITING_LEADER : State.AWAITING_EXAMINATION;
        opinion = null;
        signatures++;
        if (firstSignedAt == null) {
            firstSignedAt = now;
            late = VietnamTime.date(now).isAfter(due);
        }
    }

    void examine(String text) {
        require(State.AWAITING_EXAMINATION, "Số liệu này không ở bước thẩm định.");
        opinion = text;
        state = State.AWAITING_DECISION;
    }

    /** Every line was accepted. */
    void accept(Instant now) {
        requireDecision();
        state = State.ACCEPTED;
        if (acceptedAt == null) {
            acceptedAt = now;
        }
    }

    /** Some lines were not accepted; the others stay accepted. */
    void giveBack(String reason) {
        requireDecision();
        state = State.ENTERING;
        returned = reason;
    }

    /** The unit corrects what was accepted; that stands until the correction is accepted too. */
    void reopen(String reason) {
        require(State.ACCEPTED, "Chỉ đính chính được số liệu đã được chấp nhận.");
        state = State.ENTERING;
        returned = reason;
    }

    private void requireDecision() {
        Refusal.unless(
                state == State.AWAITING_DECISION || state == State.AWAITING_LEADER,
                "Số liệu này không chờ quyết định.");
    }

    private void require(State expected, String otherwise) {
        Refusal.unless(state == expected, otherwise);
    }
}

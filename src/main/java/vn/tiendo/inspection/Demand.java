package vn.tiendo.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;

/** What an inspection demands of a unit until a day; the day that counts is the one on which the head signs off what is accepted later. */
@Table("inspection_demand")
class Demand {

    enum State {
        DRAFT("dự thảo"),
        AWAITING_ANSWER("đang thực hiện"),
        AWAITING_EXAMINATION("chờ thẩm định"),
        AWAITING_LEADER("chờ lãnh đạo duyệt"),
        MET("đã hoàn thành"),
        WITHDRAWN("đã rút");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }

        /** Whether it binds somebody now. */
        public boolean isOpen() {
            return compareTo(AWAITING_ANSWER) >= 0 && compareTo(AWAITING_LEADER) <= 0;
        }
    }

    @Id
    UUID id;

    @Version
    int version;

    UUID inspection;
    String commune;
    UUID plan;
    int number;
    String unit;

    @Nullable
    UUID assignment;

    String content;
    LocalDate due;
    State state;

    @Nullable
    String officer;

    String answer;

    @Nullable
    String answeredBy;

    @Nullable
    String answeredRight;

    @Nullable
    LocalDate answeredOn;

    @Nullable
    String returned;

    int returns;

    @Nullable
    String examinedBy;

    @Nullable
    Instant endedAt;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    Demand() {}

    /** What is to be done by whom, until a working day. */
    record Wanted(String unit, @Nullable UUID assignment, String content, LocalDate due) {}

    static Demand draft(Inspection inspection, int number, Wanted wanted) {
        var made = new Demand();
        made.id = UUID.randomUUID();
        made.inspection = inspection.id;
        made.commune = inspection.commune;
        made.plan = inspection.plan;
        made.number = number;
        made.unit = wanted.unit();
        made.assignment = wanted.assignment();
        made.content = wanted.content();
        made.due = wanted.due();
        made.state = State.DRAFT;
        made.answer = "";
        return made;
    }

    /** @throws Refusal if its day is over before anybody could do it */
    void bind(LocalDate today) {
        Refusal.unless(
                !due.isBefore(today),
                "Hạn của yêu cầu số " + number + " đã qua; hãy trả lại để đặt hạn khác rồi duyệt kết luận.");
        state = State.AWAITING_ANSWER;
    }

    void delegate(String username) {
        require(State.AWAITING_ANSWER, "Yêu cầu này không ở bước thực hiện.");
        officer = username;
    }

    /** The officer's words go to the head, who signs off. */
    void prepare(String text) {
        require(State.AWAITING_ANSWER, "Yêu cầu này không ở bước thực hiện.");
        answer = text;
        officer = null;
    }

    void answer(String text, Actor actor, LocalDate today, boolean toLeader) {
        require(State.AWAITING_ANSWER, "Yêu cầu này không ở bước thực hiện.");
        answer = text;
        answeredBy = actor.username();
        answeredRight = actor.authority().wording();
        answeredOn = today;
        returned = null;
        state = toLeader ? State.AWAITING_LEADER : State.AWAITING_EXAMINATION;
    }

    void accept(Actor actor, Instant now) {
        requireExamination();
        examinedBy = actor.username();
        state = State.MET;
        endedAt = now;
    }

    /** A return does not stop the clock. */
    void giveBack(String why, Actor actor) {
        requireExamination();
        examinedBy = actor.username();
        returned = why;
        returns++;
        answeredOn = null;
        state = State.AWAITING_ANSWER;
    }

    private void requireExamination() {
        Refusal.unless(
                state == State.AWAITING_EXAMINATION || state == State.AWAITING_LEADER,
                "Yêu cầu này không ở bước xem xét kết quả.");
    }

    void withdraw(String why, Instant now) {
        Refusal.unless(state.isOpen(), "Yêu cầu này đã kết thúc hoặc chưa có hiệu lực nên không rút được.");
        returned = why;
        state = State.WITHDRAWN;
        endedAt = now;
    }

    /** Sent in time while somebody examines it, it is not overdue; a day ends at 24:00. */
    boolean isOverdue(LocalDate today) {
        return state.isOpen() && (answeredOn == null ? today : answeredOn).isAfter(due);
    }

    /** In the words that tasks have. */
    String wording() {
        return wording(state, due, answeredOn);
    }

    static String wording(State state, LocalDate due, @Nullable LocalDate answeredOn) {
        return state == State.MET
                ? answeredOn != null && answeredOn.isAfter(due) ? "hoàn thành quá hạn" : "hoàn thành đúng hạn"
                : state.wording();
    }

    private void require(State expected, String otherwise) {
        Refusal.unless(state == expected, otherwise);
    }
}

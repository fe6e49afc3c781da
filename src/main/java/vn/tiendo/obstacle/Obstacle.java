package vn.tiendo.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;

/** A difficulty that a unit asks to have solved for it, with what became of it. It may outlive its task. */
@Table("obstacle")
class Obstacle {

    /** Whose it is to solve, as who raises it sees it. */
    enum Level {
        COMMUNE("UBND cấp xã"),
        CITY("UBND thành phố"),
        DEPARTMENT("sở, ngành thành phố");

        private final String wording;

        Level(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    enum State {
        WITH_HEAD("chờ thủ trưởng"),
        WITH_ADVISER("chờ VHXH cho ý kiến"),
        WITH_LEADER("chờ lãnh đạo"),
        RESOLVING("đang giải quyết"),
        AWAITING_LETTER("chờ văn bản gửi thành phố"),
        AWAITING_ANSWER("chờ thành phố trả lời"),
        AWAITING_CONFIRMATION("chờ xác nhận"),
        SOLVED("đã giải quyết"),
        REFUSED("không chấp nhận"),
        WITHDRAWN("đã rút");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }

        public boolean isOpen() {
            return compareTo(SOLVED) < 0;
        }
    }

    /** What the unit says of it. */
    record Plea(String content, String proposal, Level level, Optional<LocalDate> wantedBy) {}

    /** What a unit is told to do about it, until when. */
    record Direction(String text, String unit, LocalDate due) {}

    /** An official document that went to the city or came from it. */
    record Letter(String number, LocalDate date) {}

    @Id
    UUID id;

    @Version
    int version;

    String commune;
    UUID plan;
    UUID assignment;
    String unit;
    String content;
    String proposal;
    Level level;

    @Nullable
    LocalDate wantedBy;

    State state;
    String raisedBy;
    String raisedRight;
    Instant raisedAt;

    @Nullable
    String returned;

    @Nullable
    String opinion;

    @Nullable
    String opinionBy;

    @Nullable
    String decision;

    @Nullable
    String decisionNote;

    @Nullable
    String decidedBy;

    @Nullable
    String decidedRight;

    @Nullable
    Instant decidedAt;

    @Nullable
    String resolvingUnit;

    @Nullable
    LocalDate resolveBy;

    @Nullable
    String result;

    @Nullable
    String letterNumber;

    @Nullable
    LocalDate letterDate;

    @Nullable
    String letterBy;

    @Nullable
    LocalDate answerDue;

    int urgings;

    @Nullable
    LocalDate urgedOn;

    @Nullable
    String answerNumber;

    @Nullable
    LocalDate answerDate;

    @Nullable
    String answer;

    @Nullable
    Instant endedAt;

    /** All that it says in plain words, for the register's search. */
    String folded;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    Obstacle() {}

    /** What a task's unit raises, or its officer, who waits for the head. */
    static Obstacle of(RaisingObstacle.Task task, Plea plea, Actor actor, Instant now) {
        var made = new Obstacle();
        made.id = UUID.randomUUID();
        made.commune = task.commune();
        made.plan = task.plan();
        made.assignment = task.assignment();
        made.unit = task.unit();
        made.state = State.WITH_HEAD;
        made.raisedBy = actor.username();
        made.raisedRight = actor.authority().wording();
        made.raisedAt = now;
        made.say(plea);
        return made;
    }

    /** @throws Refusal if it says nothing */
    void say(Plea plea) {
        Refusal.unless(!plea.content().isBlank(), "Hãy nêu nội dung khó khăn, vướng mắc.");
        content = plea.content();
        proposal = plea.proposal();
        level = plea.level();
        wantedBy = plea.wantedBy().orElse(null);
        fold();
    }

    /** The head asks the People's Committee; where VHXH raised it, nobody else gives an opinion first. */
    void forward(boolean needsOpinion) {
        require(State.WITH_HEAD, "Vướng mắc này không ở bước thủ trưởng xem xét.");
        returned = null;
        ask(needsOpinion);
    }

    private void ask(boolean needsOpinion) {
        opinion = null;
        opinionBy = null;
        state = needsOpinion ? State.WITH_ADVISER : State.WITH_LEADER;
    }

    void settle(String how, Instant now) {
        require(State.WITH_HEAD, "Vướng mắc này không ở bước thủ trưởng xem xét.");
        result = how;
        end(State.SOLVED, now);
    }

    void withdraw(String why, Instant now) {
        require(State.WITH_HEAD, "Chỉ rút được vướng mắc khi chưa trình hoặc đã bị trả lại.");
        returned = why;
        end(State.WITHDRAWN, now);
    }

    void advise(String text, String by) {
        require(State.WITH_ADVISER, "Vướng mắc này không ở bước VHXH cho ý kiến.");
        opinion = text;
        opinionBy = by;
        state = State.WITH_LEADER;
    }

    /** @throws Refusal if the day is over already */
    void direct(Direction direction, Actor actor, Instant now, LocalDate today) {
        Refusal.unless(!direction.due().isBefore(today), "Ngày phải giải quyết xong không được trước ngày hôm nay.");
        decide(State.RESOLVING, "Chỉ đạo giải quyết", direction.text(), actor, now);
        resolvingUnit = direction.unit();
        resolveBy = direction.due();
        fold();
    }

    void sendToCity(String note, Actor actor, Instant now) {
        decide(State.AWAITING_LETTER, "Trình UBND thành phố", note, actor, now);
    }

    void giveBack(String why, Actor actor, Instant now) {
        decide(State.WITH_HEAD, "Trả lại để làm rõ", why, actor, now);
        returned = why;
    }

    void refuse(String why, Actor actor, Instant now) {
        decide(State.REFUSED, "Không chấp nhận", why, actor, now);
        endedAt = now;
    }

    private void decide(State next, String words, String note, Actor actor, Instant now) {
        require(State.WITH_LEADER, "Vướng mắc này không ở bước lãnh đạo quyết định.");
        state = next;
        decision = words;
        decisionNote = note;
        decidedBy = actor.username();
        decidedRight = actor.authority().wording();
        decidedAt = now;
        resolvingUnit = null;
        resolveBy = null;
        fold();
    }

    void resolve(String how) {
        require(State.RESOLVING, "Vướng mắc này không ở bước giải quyết.");
        result = how;
        state = State.AWAITING_CONFIRMATION;
        fold();
    }

    /**
     * It went to the city.
     *
     * @param due the day by which the city is to answer
     */
    void send(Letter letter, String by, LocalDate due) {
        require(State.AWAITING_LETTER, "Vướng mắc này không ở bước gửi văn bản đến thành phố.");
        letterNumber = letter.number();
        letterDate = letter.date();
        letterBy = by;
        answerDue = due;
        urgings = 0;
        urgedOn = null;
        answer = null;
        answerNumber = null;
        answerDate = null;
        state = State.AWAITING_ANSWER;
        fold();
    }

    void urge(LocalDate today) {
        require(State.AWAITING_ANSWER, "Vướng mắc này không chờ thành phố trả lời.");
        urgings++;
        urgedOn = today;
    }

    /** @throws Refusal if the answer is older than what it answers */
    void answer(Letter letter, String text) {
        require(State.AWAITING_ANSWER, "Vướng mắc này không chờ thành phố trả lời.");
        Refusal.unless(
                letterDate == null || !letter.date().isBefore(letterDate),
                "Ngày của văn bản trả lời không được trước ngày của văn bản gửi thành phố.");
        answerNumber = letter.number();
        answerDate = letter.date();
        answer = text;
        state = State.AWAITING_CONFIRMATION;
        fold();
    }

    void confirm(Instant now) {
        require(State.AWAITING_CONFIRMATION, "Vướng mắc này không ở bước xác nhận.");
        end(State.SOLVED, now);
    }

    /** What was done did not help: it is asked again, from VHXH's opinion on. */
    void askAgain(String why, boolean needsOpinion) {
        require(State.AWAITING_CONFIRMATION, "Vướng mắc này không ở bước xác nhận.");
        returned = why;
        ask(needsOpinion);
    }

    /** Its process is gone, wherever it stood. */
    void drop(String why, Instant now) {
        returned = why;
        end(State.WITHDRAWN, now);
    }

    private void end(State last, Instant now) {
        state = last;
        endedAt = now;
        fold();
    }

    private void require(State expected, String otherwise) {
        Refusal.unless(state == expected, otherwise);
    }

    private void fold() {
        folded = PlainWords.of(content, proposal, decisionNote, result, letterNumber, answerNumber, answer);
    }

    /** What the repository publishes when it saves the change. */
    @DomainEvents
    List<Object> events() {
        return List.of(new ObstacleChanged(assignment));
    }
}

package vn.tiendo.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.assignment.ExtendingAssignment.Known;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;

/** A unit's request for a later due date of one task, with what became of it. */
@Table("extension")
class Extension {

    enum State {
        WITH_ADVISER("chờ ý kiến"),
        WITH_LEADER("chờ lãnh đạo quyết định"),
        RETURNED("trả lại để bổ sung"),
        GRANTED("được gia hạn"),
        REFUSED("không đồng ý"),
        WITHDRAWN("đã rút"),
        LAPSED("hết hiệu lực");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }

        boolean isOpen() {
            return compareTo(GRANTED) < 0;
        }
    }

    /**
     * What the unit asks for and why.
     *
     * @param explanation of the lateness; blank where it is asked in time
     */
    record Content(LocalDate due, Category category, String reason, String explanation) {}

    @Id
    UUID id;

    @Version
    int version;

    String commune;
    UUID plan;
    UUID assignment;
    String unit;
    LocalDate presentDue;
    LocalDate askedDue;
    Category category;
    String reason;
    boolean late;

    @Nullable
    String explanation;

    boolean needsOpinion;
    State state;
    String askedBy;
    String askedRight;
    Instant askedAt;

    @Nullable
    String opinion;

    @Nullable
    String opinionNote;

    @Nullable
    String opinionBy;

    @Nullable
    String decisionNote;

    @Nullable
    String decidedBy;

    @Nullable
    String decidedRight;

    @Nullable
    Instant decidedAt;

    @Nullable
    LocalDate grantedDue;

    @Nullable
    Category confirmedCategory;

    @Nullable
    Integer ordinal;

    @Nullable
    String lapseReason;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    Extension() {}

    /** A request about a task with a due date; late is what is asked after that day's midnight. */
    static Extension of(Known task, Actor actor, boolean needsOpinion, Instant now) {
        var made = new Extension();
        made.id = UUID.randomUUID();
        made.commune = task.commune();
        made.plan = task.plan();
        made.assignment = task.id();
        made.unit = task.lead().orElseThrow();
        made.presentDue = task.due().orElseThrow();
        made.late = VietnamTime.date(now).isAfter(made.presentDue);
        made.needsOpinion = needsOpinion;
        made.askedBy = actor.username();
        made.askedRight = actor.authority().wording();
        made.askedAt = now;
        made.state = State.RETURNED;
        return made;
    }

    /** Asks, for the first time or again; what was said of the earlier wording no longer counts. */
    void ask(Content content) {
        Refusal.unless(state == State.RETURNED, "Đề nghị gia hạn này đang được xem xét hoặc đã được quyết định.");
        Refusal.unless(!content.reason().isBlank(), "Hãy nêu lý do đề nghị gia hạn.");
        Refusal.unless(
                !late || !content.explanation().isBlank(),
                "Nhiệm vụ đã quá hạn từ sau ngày " + VietnamTime.format(presentDue)
                        + ": hãy giải trình vì sao đề nghị gia hạn muộn.");
        askedDue = content.due();
        category = content.category();
        reason = content.reason();
        explanation = content.explanation().isBlank() ? null : content.explanation();
        state = needsOpinion ? State.WITH_ADVISER : State.WITH_LEADER;
        opinion = null;
        opinionNote = null;
        opinionBy = null;
    }

    void advise(String verdict, String note, String by) {
        Refusal.unless(state == State.WITH_ADVISER, "Đề nghị gia hạn này không chờ ý kiến.");
        opinion = verdict;
        opinionNote = note;
        opinionBy = by;
        state = State.WITH_LEADER;
    }

    /** @param confirmed what the leader says of the cause */
    void grant(LocalDate due, Category confirmed, String note, Actor actor, Instant now) {
        decide(State.GRANTED, note, actor, now);
        grantedDue = due;
        confirmedCategory = confirmed;
    }

    /** @param confirmed what the leader says of the cause, if anything */
    void refuse(@Nullable Category confirmed, String note, Actor actor, Instant now) {
        decide(State.REFUSED, note, actor, now);
        confirmedCategory = confirmed;
    }

    void giveBack(String note, Actor actor, Instant now) {
        decide(State.RETURNED, note, actor, now);
    }

    private void decide(State decided, String note, Actor actor, Instant now) {
        Refusal.unless(state == State.WITH_LEADER, "Đề nghị gia hạn này không ở bước lãnh đạo quyết định.");
        state = decided;
        decisionNote = note.isBlank() ? null : note;
        decidedBy = actor.username();
        decidedRight = actor.authority().wording();
        decidedAt = now;
    }

    void withdraw() {
        Refusal.unless(state == State.RETURNED, "Chỉ rút được đề nghị đã bị trả lại.");
        state = State.WITHDRAWN;
    }

    /** Its task ended or begins again: nobody decides on it any more. */
    void lapse(String why) {
        Refusal.unless(state.isOpen(), "Đề nghị gia hạn này đã được giải quyết.");
        state = State.LAPSED;
        lapseReason = why;
    }

    /** "gia hạn lần 1, quyết định ngày 10/06/2026", for an extension that was granted. */
    String ground() {
        return "gia hạn lần " + Objects.requireNonNull(ordinal) + ", quyết định ngày " + decidedOn();
    }

    String decidedOn() {
        return Optional.ofNullable(decidedAt)
                .map(VietnamTime::date)
                .map(VietnamTime::format)
                .orElse("");
    }
}

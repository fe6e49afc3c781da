package vn.tiendo.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;

/** A proposal to add, change or stop one task of a running plan, with what became of it. */
@Table("adjustment")
class Adjustment {

    enum Kind {
        CHANGE("điều chỉnh nhiệm vụ"),
        STOP("dừng thực hiện nhiệm vụ"),
        ADD("thêm nhiệm vụ");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    enum State {
        WITH_ADVISER("chờ ý kiến"),
        WITH_LEADER("chờ lãnh đạo quyết định"),
        RETURNED("trả lại để hoàn thiện"),
        AGREED("đã đồng ý"),
        REFUSED("không đồng ý"),
        WITHDRAWN("đã rút");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }

        boolean isOpen() {
            return compareTo(AGREED) < 0;
        }
    }

    /** The five cells that may change, as the plan writes them. */
    record Cells(String title, String lead, String coordinating, String output, String deadline) {

        static Cells of(PlannedTask row) {
            return new Cells(row.title(), row.lead(), row.coordinating(), row.output(), row.deadline());
        }
    }

    /**
     * The document on which it rests.
     *
     * @param ordered whether the document itself orders the change
     */
    record Document(String number, LocalDate date, boolean ordered) {}

    @Id
    UUID id;

    @Version
    int version;

    String commune;
    UUID plan;

    @Nullable
    UUID task;

    Kind kind;

    @Nullable
    Integer appendix;

    @Nullable
    String groupNumber;

    String title;
    String lead;
    String coordinating;
    String output;
    String deadline;
    String beforeTitle;
    String beforeLead;
    String beforeCoordinating;
    String beforeOutput;
    String beforeDeadline;
    String reason;

    @Nullable
    String groundNumber;

    @Nullable
    LocalDate groundDate;

    boolean ordered;
    State state;
    String proposedBy;
    String proposedRight;
    Instant proposedAt;

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

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    Adjustment() {}

    /** A proposal about a row of a running plan; for an added task a blank one that says where it is to stand. */
    static Adjustment of(Kind kind, PlannedTask row, Cells proposed, String reason, Actor actor, Instant now) {
        var made = new Adjustment();
        made.id = UUID.randomUUID();
        made.commune = row.commune();
        made.plan = row.plan();
        made.kind = kind;
        if (kind == Kind.ADD) {
            made.appendix = row.appendix();
            made.groupNumber = row.group();
        } else {
            made.task = row.id();
        }
        made.beforeTitle = row.title();
        made.beforeLead = row.lead();
        made.beforeCoordinating = row.coordinating();
        made.beforeOutput = row.output();
        made.beforeDeadline = row.deadline();
        made.propose(kind == Kind.STOP ? Cells.of(row) : proposed, reason);
        made.proposedBy = actor.username();
        made.proposedRight = actor.authority().wording();
        made.proposedAt = now;
        made.state = State.WITH_ADVISER;
        return made;
    }

    void propose(Cells proposed, String why) {
        title = proposed.title();
        lead = proposed.lead();
        coordinating = proposed.coordinating();
        output = proposed.output();
        deadline = proposed.deadline();
        reason = why;
    }

    void restOn(Document document) {
        groundNumber = document.number();
        groundDate = document.date();
        ordered = document.ordered();
    }

    /** Where a document orders it, nobody needs to give an opinion. */
    void send() {
        Refusal.unless(state.isOpen(), "Đề nghị này đã được quyết định.");
        state = ordered ? State.WITH_LEADER : State.WITH_ADVISER;
        opinion = null;
        opinionNote = null;
        opinionBy = null;
    }

    void advise(String verdict, String note, String by) {
        opinion = verdict;
        opinionNote = note;
        opinionBy = by;
        state = State.WITH_LEADER;
    }

    void decide(State decided, String note, Actor actor, Instant now) {
        Refusal.unless(state == State.WITH_LEADER, "Đề nghị này không ở bước lãnh đạo quyết định.");
        state = decided;
        decisionNote = note;
        decidedBy = actor.username();
        decidedRight = actor.authority().wording();
        decidedAt = now;
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    Cells proposed() {
        return new Cells(title, lead, coordinating, output, deadline);
    }

    Cells before() {
        return new Cells(beforeTitle, beforeLead, beforeCoordinating, beforeOutput, beforeDeadline);
    }

    /** The document, or the leader's own decision, in words. */
    String document() {
        return groundNumber == null || groundDate == null
                ? "quyết định điều chỉnh ngày "
                        + Optional.ofNullable(decidedAt)
                                .map(VietnamTime::date)
                                .map(VietnamTime::format)
                                .orElse("")
                : "văn bản " + groundNumber + " ngày " + VietnamTime.format(groundDate);
    }
}

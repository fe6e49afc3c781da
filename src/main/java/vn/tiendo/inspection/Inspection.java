package vn.tiendo.inspection;

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
import vn.tiendo.workflow.Actor;

/** One inspection from its preparation until every demand is closed; what was found and demanded stands in rows of its own. */
@Table("inspection")
class Inspection {

    enum Kind {
        REGULAR("định kỳ"),
        SURPRISE("đột xuất");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    enum State {
        AWAITING_APPROVAL("chờ lãnh đạo duyệt"),
        REVISING("đang hoàn thiện"),
        RECORDING("chờ kiểm tra, ghi kết quả"),
        AWAITING_CONCLUSION("chờ lãnh đạo duyệt kết luận"),
        FOLLOWING_UP("đang thực hiện yêu cầu"),
        CLOSED("đã kết thúc"),
        CALLED_OFF("đã hủy");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }

        public boolean isOpen() {
            return compareTo(CLOSED) < 0;
        }

        /** Whether the units know of it: from the leader's approval on. */
        boolean isAnnounced() {
            return compareTo(RECORDING) >= 0;
        }

        /** Whether what was found stands, and the units may read it. */
        boolean isConcluded() {
            return this == FOLLOWING_UP || this == CLOSED;
        }
    }

    /** What the plan desk asks the leader to approve; all words are checked before. */
    record Draft(
            Kind kind,
            String content,
            LocalDate firstDay,
            LocalDate lastDay,
            String teamHead,
            String members,
            String documentNumber,
            Optional<LocalDate> documentDate) {}

    @Id
    UUID id;

    @Version
    int version;

    String commune;
    UUID plan;
    Kind kind;
    String content;
    LocalDate firstDay;
    LocalDate lastDay;
    String teamHead;
    String members;
    String documentNumber;

    @Nullable
    LocalDate documentDate;

    State state;
    String preparedBy;
    String preparedRight;
    Instant preparedAt;

    @Nullable
    String returned;

    @Nullable
    String approvedBy;

    @Nullable
    Instant approvedAt;

    String conclusion;

    @Nullable
    String concludedBy;

    @Nullable
    String concludedRight;

    @Nullable
    Instant concludedAt;

    @Nullable
    Instant endedAt;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    Inspection() {}

    static Inspection of(String commune, UUID plan, Draft draft, Actor actor, Instant now) {
        var made = new Inspection();
        made.id = UUID.randomUUID();
        made.commune = commune;
        made.plan = plan;
        made.state = State.AWAITING_APPROVAL;
        made.preparedBy = actor.username();
        made.preparedRight = actor.authority().wording();
        made.preparedAt = now;
        made.conclusion = "";
        made.take(draft);
        return made;
    }

    private void take(Draft draft) {
        kind = draft.kind();
        content = draft.content();
        firstDay = draft.firstDay();
        lastDay = draft.lastDay();
        teamHead = draft.teamHead();
        members = draft.members();
        documentNumber = draft.documentNumber();
        documentDate = draft.documentDate().orElse(null);
    }

    /** @throws Refusal if it did not come back from the leader */
    void revise(Draft draft) {
        require(State.REVISING, "Chỉ sửa được kế hoạch kiểm tra khi lãnh đạo đã trả lại.");
        take(draft);
    }

    void submitAgain() {
        require(State.REVISING, "Cuộc kiểm tra này không ở bước hoàn thiện.");
        state = State.AWAITING_APPROVAL;
    }

    void approve(Actor actor, Instant now) {
        require(State.AWAITING_APPROVAL, "Cuộc kiểm tra này không ở bước lãnh đạo duyệt.");
        returned = null;
        approvedBy = actor.username();
        approvedAt = now;
        state = State.RECORDING;
    }

    void giveBack(String why) {
        require(State.AWAITING_APPROVAL, "Cuộc kiểm tra này không ở bước lãnh đạo duyệt.");
        returned = why;
        state = State.REVISING;
    }

    /** @throws Refusal if its findings stand already, or cannot be written yet */
    void requireRecording() {
        require(State.RECORDING, "Cuộc kiểm tra này không ở bước ghi kết quả.");
    }

    void saySummary(String text) {
        requireRecording();
        conclusion = text;
    }

    /** @throws Refusal before the day, or without a word of conclusion */
    void handIn(LocalDate today) {
        requireRecording();
        Refusal.unless(
                !today.isBefore(firstDay),
                "Chưa đến ngày kiểm tra (" + VietnamTime.format(firstDay) + ") nên chưa trình được kết luận.");
        Refusal.unless(!conclusion.isBlank(), "Hãy ghi nhận xét, kết luận chung ở trang ghi kết quả rồi trình lại.");
        state = State.AWAITING_CONCLUSION;
    }

    void conclude(Actor actor, Instant now) {
        require(State.AWAITING_CONCLUSION, "Cuộc kiểm tra này không ở bước duyệt kết luận.");
        returned = null;
        concludedBy = actor.username();
        concludedRight = actor.authority().wording();
        concludedAt = now;
        state = State.FOLLOWING_UP;
    }

    void recordAgain(String why) {
        require(State.AWAITING_CONCLUSION, "Cuộc kiểm tra này không ở bước duyệt kết luận.");
        returned = why;
        state = State.RECORDING;
    }

    /** @throws Refusal once it is concluded: then only single demands can be withdrawn */
    void callOff(String why, Instant now) {
        Refusal.unless(
                state.compareTo(State.FOLLOWING_UP) < 0,
                "Cuộc kiểm tra đã có kết luận hoặc đã kết thúc nên không hủy được.");
        returned = why;
        state = State.CALLED_OFF;
        endedAt = now;
    }

    void close(Instant now) {
        require(State.FOLLOWING_UP, "Cuộc kiểm tra này chưa có kết luận hoặc đã kết thúc.");
        state = State.CLOSED;
        endedAt = now;
    }

    private void require(State expected, String otherwise) {
        Refusal.unless(state == expected, otherwise);
    }

    /** "Kiểm tra định kỳ ngày 15/06/2026", as steps and lists name it. */
    String called() {
        return called(kind, firstDay, lastDay);
    }

    static String called(Kind kind, LocalDate first, LocalDate last) {
        return "Kiểm tra " + kind.wording() + " " + days(first, last);
    }

    String days() {
        return days(firstDay, lastDay);
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? "ngày " + VietnamTime.format(first)
                : "từ ngày " + VietnamTime.format(first) + " đến ngày " + VietnamTime.format(last);
    }
}

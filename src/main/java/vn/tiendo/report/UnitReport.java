package vn.tiendo.report;

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

/** What one unit reports of a period. Each signed version is kept as it was; a correction is a new one. */
@Table("unit_report")
class UnitReport {

    enum State {
        DRAFTING("đang lập"),
        AWAITING_SIGNATURE("chờ ký"),
        SENT("đã gửi"),
        RETURNED("trả lại");

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

    UUID period;
    String commune;
    String unit;
    State state;

    @Nullable
    String officer;

    @Nullable
    String returned;

    @Nullable
    Instant missingAt;

    int versions;

    @Nullable
    Instant sentAt;

    boolean late;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    UnitReport() {}

    static UnitReport of(ReportPeriod period, String unit) {
        var made = new UnitReport();
        made.id = UUID.randomUUID();
        made.period = period.id;
        made.commune = period.commune;
        made.unit = unit;
        made.state = State.DRAFTING;
        return made;
    }

    /** The only words for where it stands; computed, never typed. */
    String stateInWords() {
        if (isMissing()) {
            return "chưa báo cáo";
        }
        return state == State.SENT ? late ? "đã gửi muộn" : "đã gửi đúng hạn" : state.wording();
    }

    /** Whether its day ended and nothing was sent since. */
    boolean isMissing() {
        return missingAt != null && sentAt == null;
    }

    boolean isOpen() {
        return state == State.DRAFTING || state == State.RETURNED;
    }

    Optional<String> officer() {
        return Optional.ofNullable(officer);
    }

    void nameOfficer(@Nullable String username) {
        Refusal.unless(state != State.SENT, "Báo cáo đã gửi, không đổi người lập được nữa.");
        officer = username;
    }

    void handIn() {
        Refusal.unless(isOpen(), "Báo cáo này không ở bước lập.");
        state = State.AWAITING_SIGNATURE;
        returned = null;
    }

    void sendBack(String reason) {
        Refusal.unless(state == State.AWAITING_SIGNATURE, "Báo cáo này không chờ ký.");
        state = State.DRAFTING;
        returned = reason;
    }

    /** @param due the last day on which it is in time; the first version decides */
    void sign(LocalDate due, Instant now) {
        Refusal.unless(state == State.AWAITING_SIGNATURE, "Báo cáo này không chờ ký.");
        state = State.SENT;
        versions++;
        if (sentAt == null) {
            sentAt = now;
            late = VietnamTime.date(now).isAfter(due);
        }
    }

    /** The plan desk wants lines corrected. */
    void giveBack(String reason) {
        Refusal.unless(state == State.SENT, "Chỉ trả lại được báo cáo đã gửi.");
        state = State.RETURNED;
        returned = reason;
    }

    /** The unit corrects what it has sent; the version that was signed stays. */
    void reopen() {
        Refusal.unless(state == State.SENT, "Báo cáo này chưa gửi; hãy sửa ngay trên bản đang lập.");
        state = State.DRAFTING;
    }

    /** Its day has ended without it. */
    void miss(Instant now) {
        if (sentAt == null && missingAt == null) {
            missingAt = now;
        }
    }

    /** Its period was locked: a version that was signed stands, what was being written does not count. */
    void stopRound() {
        state = versions > 0 ? State.SENT : State.DRAFTING;
    }
}

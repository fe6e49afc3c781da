package vn.tiendo.communereport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;

/** What the commune reports of a period, from its first draft to the moment that it left; from the second on a báo cáo bổ sung. */
@Table("commune_report")
class CommuneReport {

    enum State {
        DRAFTING("đang tổng hợp"),
        AWAITING_CONTENT("chờ kiểm tra nội dung"),
        AWAITING_FORM("chờ kiểm tra thể thức"),
        AWAITING_SIGNATURE("chờ lãnh đạo ký"),
        AWAITING_ISSUE("chờ phát hành"),
        SENT("đã gửi");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /** The number within the year and the day that the clerk gave. */
    record Issue(int number, LocalDate date) {}

    @Id
    UUID id;

    @Version
    int version;

    UUID period;
    String commune;
    int number;
    State state;

    @Nullable
    String returned;

    Instant openedAt;

    @Nullable
    String submittedBy;

    @Nullable
    Instant submittedAt;

    @Nullable
    String signedBy;

    @Nullable
    String signedRight;

    String[] signedAuthority;

    @Nullable
    Instant signedAt;

    @Nullable
    Integer documentNumber;

    @Nullable
    LocalDate documentDate;

    @Nullable
    String issuedBy;

    @Nullable
    Instant sentAt;

    boolean late;
    String sentOutside;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    CommuneReport() {}

    static CommuneReport open(UUID period, String commune, int number, Instant now) {
        var made = new CommuneReport();
        made.id = UUID.randomUUID();
        made.period = period;
        made.commune = commune;
        made.number = number;
        made.state = State.DRAFTING;
        made.openedAt = now;
        made.signedAuthority = new String[0];
        made.sentOutside = "";
        return made;
    }

    boolean isSupplement() {
        return number > 1;
    }

    boolean isDraft() {
        return state == State.DRAFTING;
    }

    boolean isSent() {
        return state == State.SENT;
    }

    /** "đã gửi đúng hạn", "đã gửi muộn", else where it is. */
    String stateInWords() {
        return isSent() && !isSupplement() ? "đã gửi " + (late ? "muộn" : "đúng hạn") : state.wording();
    }

    void submit(String by, Instant now) {
        Refusal.unless(isDraft(), "Báo cáo này đã được trình.");
        state = State.AWAITING_CONTENT;
        submittedBy = by;
        submittedAt = now;
        returned = null;
    }

    void passContent() {
        Refusal.unless(state == State.AWAITING_CONTENT, "Báo cáo này không chờ kiểm tra nội dung.");
        state = State.AWAITING_FORM;
    }

    void passForm() {
        Refusal.unless(state == State.AWAITING_FORM, "Báo cáo này không chờ kiểm tra thể thức.");
        state = State.AWAITING_SIGNATURE;
    }

    /** Back to the plan desk: figures follow again what happens, what was written stays. */
    void sendBack(String reason) {
        Refusal.unless(!isDraft() && signedAt == null, "Báo cáo này không trả lại được nữa.");
        state = State.DRAFTING;
        returned = reason;
    }

    /** From now on it stays as it is. @param authority the lines above the signature */
    void sign(String by, String right, List<String> authority, Instant now) {
        Refusal.unless(state == State.AWAITING_SIGNATURE, "Báo cáo này không chờ ký.");
        state = State.AWAITING_ISSUE;
        signedBy = by;
        signedRight = right;
        signedAuthority = authority.toArray(String[]::new);
        signedAt = now;
    }

    /**
     * It leaves.
     *
     * @param due the last day on which it is in time
     * @param outside to whom it goes outside the product
     */
    void send(Issue issue, String by, Optional<LocalDate> due, String outside, Instant now) {
        Refusal.unless(state == State.AWAITING_ISSUE, "Báo cáo này không chờ phát hành.");
        var signedOn = VietnamTime.date(Optional.ofNullable(signedAt).orElseThrow());
        var today = VietnamTime.date(now);
        Refusal.unless(
                !issue.date().isBefore(signedOn) && !issue.date().isAfter(today),
                "Ngày văn bản phải từ ngày ký (" + VietnamTime.format(signedOn) + ") đến hôm nay.");
        state = State.SENT;
        documentNumber = issue.number();
        documentDate = issue.date();
        issuedBy = by;
        sentAt = now;
        late = due.filter(today::isAfter).isPresent();
        sentOutside = outside;
    }

    Optional<Issue> issue() {
        return Optional.ofNullable(documentNumber)
                .map(given -> new Issue(given, Optional.ofNullable(documentDate).orElseThrow()));
    }
}

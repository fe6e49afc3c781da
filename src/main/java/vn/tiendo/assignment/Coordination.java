package vn.tiendo.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.refusal.Refusal;

/** What one coordinating unit is asked to contribute, and its answer. */
@Table("coordination")
class Coordination implements Persistable<UUID> {

    @Id
    final UUID id;

    final UUID assignment;
    final String commune;
    final String unit;
    LocalDate askedOn;
    LocalDate due;

    @Nullable
    String officer;

    @Nullable
    Answer answer;

    @Nullable
    String content;

    @Nullable
    String answeredBy;

    @Nullable
    Instant answeredAt;

    @Nullable
    Instant withdrawnAt;

    @Transient
    private boolean isNew;

    enum Answer {
        CONTRIBUTED,
        NOTHING
    }

    @PersistenceCreator
    Coordination(UUID id, UUID assignment, String commune, String unit, LocalDate askedOn, LocalDate due) {
        this.id = id;
        this.assignment = assignment;
        this.commune = commune;
        this.unit = unit;
        this.askedOn = askedOn;
        this.due = due;
    }

    static Coordination ask(Assignment assignment, String unit, LocalDate today, LocalDate due) {
        var asked = new Coordination(UUID.randomUUID(), assignment.id, assignment.commune, unit, today, due);
        asked.isNew = true;
        return asked;
    }

    /** Whether the unit still has something to say. */
    boolean isOpen() {
        return answer == null && withdrawnAt == null;
    }

    /** The plan no longer names the unit; what it has answered stays. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** The unit is named again. */
    void askAgain(LocalDate today, LocalDate newDue) {
        withdrawnAt = null;
        askedOn = today;
        due = newDue;
    }

    void answer(Answer given, @Nullable String text, String by, Instant now) {
        Refusal.unless(withdrawnAt == null, "Kế hoạch không còn yêu cầu đơn vị phối hợp việc này.");
        Refusal.unless(answer == null, "Đơn vị đã trả lời nội dung phối hợp này.");
        answer = given;
        content = text;
        answeredBy = by;
        answeredAt = now;
    }

    void delegateTo(String username) {
        Refusal.unless(!username.equals(officer), "Việc này đang giao cho chính người đó.");
        officer = username;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}

package vn.tiendo.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.workflow.Actor;

/** A proposal to show the public where plans stand, and what became of it: approved, replaced, withdrawn. */
@Table("publication")
class Publication {

    enum State {
        WITH_LEADER("chờ lãnh đạo duyệt"),
        RETURNED("trả lại để hoàn thiện"),
        PUBLISHED("đang công khai"),
        REPLACED("đã được thay thế"),
        WITHDRAWN("đã gỡ"),
        TAKEN_BACK("đã rút đề nghị");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }

        boolean isProposed() {
            return this == WITH_LEADER || this == RETURNED;
        }
    }

    /**
     * What the plan desk wants to show.
     *
     * @param passedOver keys of findings that were looked at and are no personal data
     * @param reason why they are none
     */
    record Wish(List<UUID> plans, String intro, List<String> passedOver, String reason) {}

    @Id
    UUID id;

    @Version
    int version;

    String commune;
    String[] plans;
    String intro;
    State state;
    String leader;
    String proposedBy;
    String proposedRight;
    Instant proposedAt;
    UUID snapshot;
    String[] passedOver;
    String passedReason;

    @Nullable
    String returned;

    @Nullable
    String approvedBy;

    @Nullable
    String approvedAs;

    @Nullable
    Instant approvedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    String endReason;

    /** For the repository and the factory of this package only. */
    @SuppressWarnings("NullAway.Init")
    Publication() {}

    static Publication of(String commune, String leader, Wish wish, Actor actor, Instant now) {
        var made = new Publication();
        made.id = UUID.randomUUID();
        made.commune = commune;
        made.leader = leader;
        made.plans = wish.plans().stream().map(UUID::toString).toArray(String[]::new);
        made.proposedBy = actor.username();
        made.proposedRight = actor.authority().wording();
        made.proposedAt = now;
        made.state = State.WITH_LEADER;
        made.say(wish);
        return made;
    }

    private void say(Wish wish) {
        intro = wish.intro();
        passedOver = wish.passedOver().toArray(String[]::new);
        passedReason = wish.reason();
    }

    List<UUID> plans() {
        return Stream.of(plans).map(UUID::fromString).toList();
    }

    Wish wish() {
        return new Wish(plans(), intro, List.of(passedOver), passedReason);
    }

    void freeze(UUID frozen) {
        snapshot = frozen;
    }

    /** @param position what the public reads as who approved it */
    void approve(Actor actor, String position, Instant now) {
        require(state == State.WITH_LEADER);
        state = State.PUBLISHED;
        approvedBy = actor.username();
        approvedAs = position;
        approvedAt = now;
    }

    void giveBack(String why) {
        require(state == State.WITH_LEADER);
        state = State.RETURNED;
        returned = why;
    }

    void resubmit(Wish wish) {
        require(state == State.RETURNED);
        say(wish);
        returned = null;
        state = State.WITH_LEADER;
    }

    void takeBack(String why, Instant now) {
        require(state.isProposed());
        end(State.TAKEN_BACK, why, now);
    }

    /** @throws Refusal if the public does not see it now */
    void withdraw(String why, Instant now) {
        Refusal.unless(state == State.PUBLISHED, "Nội dung này hiện không được công khai.");
        end(State.WITHDRAWN, why, now);
    }

    void replace(Instant now) {
        require(state == State.PUBLISHED);
        end(State.REPLACED, "", now);
    }

    private void end(State ended, String why, Instant now) {
        state = ended;
        endReason = why;
        endedAt = now;
    }

    private static void require(boolean expected) {
        Refusal.unless(expected, "Đề nghị công khai này không còn ở bước đó.");
    }
}

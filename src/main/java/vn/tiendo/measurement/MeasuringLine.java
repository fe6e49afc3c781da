package vn.tiendo.measurement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An indicator, or one part of it, that a unit answers for in a round, with its newest version.
 *
 * @param part empty for the whole indicator
 */
record MeasuringLine(UUID id, UUID measuring, UUID indicator, String part, Version version) {

    enum State {
        DRAFT("đang nhập"),
        SIGNED("đã ký, chờ chấp nhận"),
        ACCEPTED("đã chấp nhận"),
        RETURNED("bị trả lại");

        private final String wording;

        State(String wording) {
            this.wording = wording;
        }

        String wording() {
            return wording;
        }
    }

    /** Who did something, by what right, when. */
    record Act(String by, String right, Instant at) {}

    /**
     * A version of the answer; all but the newest stay as they were.
     *
     * @param proposed why a reviewer wants it back, before anybody decided so
     * @param returned why it was given back; of a draft: why the version before it was
     */
    record Version(
            int number,
            State state,
            Entry entry,
            Act entered,
            Optional<Act> signed,
            Optional<Act> decided,
            String proposed,
            String returned) {}

    Entry entry() {
        return version.entry();
    }

    boolean isDraft() {
        return version.state() == State.DRAFT;
    }

    boolean isSigned() {
        return version.state() == State.SIGNED;
    }

    boolean isAccepted() {
        return version.state() == State.ACCEPTED;
    }
}

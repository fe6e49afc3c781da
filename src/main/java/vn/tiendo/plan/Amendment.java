package vn.tiendo.plan;

import java.util.UUID;

/** What a draft is to do to a plan in force: change some of its tasks, or take its place. */
public record Amendment(UUID running, Kind kind) {

    public enum Kind {
        /** Its tasks are changed; the running plan goes on under its own number. */
        AMENDS("sửa đổi, bổ sung"),
        /** The draft becomes a plan of its own, and the running plan ends. */
        REPLACES("thay thế");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }
}

package vn.tiendo.mail;

/**
 * What came of handing one mail to the server.
 *
 * @param answer the server's words or what went wrong; empty if it took the mail
 * @param serverAway the next mail would fare no better now
 */
record Delivery(Outcome outcome, String answer, boolean serverAway) {

    enum Outcome {
        SENT("máy chủ thư đã nhận"),
        REFUSED("máy chủ thư từ chối"),
        LATER("chưa gửi được"),
        /** The whole mail was handed over, but no answer came: it may have left. */
        UNKNOWN("không rõ đã gửi hay chưa");

        private final String wording;

        Outcome(String wording) {
            this.wording = wording;
        }

        String wording() {
            return wording;
        }
    }

    static Delivery accepted() {
        return new Delivery(Outcome.SENT, "", false);
    }

    static Delivery refused(String answer) {
        return new Delivery(Outcome.REFUSED, answer, false);
    }

    static Delivery later(String answer, boolean serverAway) {
        return new Delivery(Outcome.LATER, answer, serverAway);
    }

    static Delivery unknown(String answer) {
        return new Delivery(Outcome.UNKNOWN, answer, true);
    }
}

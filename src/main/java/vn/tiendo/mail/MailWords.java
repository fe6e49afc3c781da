package vn.tiendo.mail;

/** The users' words for what other features read of mails in the log. */
public final class MailWords {

    private MailWords() {}

    /** The wording of a stored state. */
    public static String state(String code) {
        return MailState.valueOf(code).wording();
    }
}

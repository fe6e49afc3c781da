package vn.tiendo.mail;

/** What has become of a mail. */
enum MailState {
    WAITING("chờ gửi", "sap-den-han"),
    /** In the hands of a node, from before the first word to the server until its answer is noted. */
    SENDING("đang gửi", "sap-den-han"),
    SENT("đã gửi", "trong-han"),
    /** The whole mail was handed over at least once, but no answer came or none was noted. */
    UNSURE("có thể đã gửi", "sap-den-han"),
    FAILED("không gửi được", "qua-han"),
    /** What it asks for was done, or a newer mail says it all, before it left. */
    WITHDRAWN("không còn cần gửi", "khac"),
    /** Written while no mail server was set up; it stays in the log and is never sent late. */
    NOT_CONFIGURED("chưa cấu hình máy chủ thư", "khac");

    private final String wording;
    private final String mark;

    MailState(String wording, String mark) {
        this.wording = wording;
        this.mark = mark;
    }

    public String wording() {
        return wording;
    }

    /** The style that pages give its word. */
    public String mark() {
        return mark;
    }
}

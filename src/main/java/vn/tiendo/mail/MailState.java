package vn.tiendo.mail;

/** What has become of a mail. */
enum MailState {
    WAITING("chờ gửi", "sap-den-han"),
    SENT("đã gửi", "trong-han"),
    FAILED("không gửi được", "qua-han"),
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

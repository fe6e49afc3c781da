package vn.tiendo.mail;

import org.postgresql.ds.PGSimpleDataSource;

/** A node of its own that is cut off at the worst moment: the server has taken a mail, and nobody has noted it. */
final class DyingSender {

    static final int STATUS = 86;

    private DyingSender() {}

    /** @param arguments the database's address and the mail server's port */
    public static void main(String[] arguments) {
        var database = new PGSimpleDataSource();
        database.setURL(arguments[0]);
        database.setUser("postgres");
        var port = Integer.parseInt(arguments[1]);
        new MailBench(database)
                .sender(MailBench.NOON, MailBench.dyingAfterSending(port))
                .sendWaiting();
    }
}

package vn.tiendo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A message that knows whether it was written to the server to its end: before that no server can have taken it. */
class WrittenMessage extends MimeMessage {

    private boolean written;

    WrittenMessage(Session session) {
        super(session);
    }

    @Override
    public void writeTo(OutputStream server, String[] without) throws IOException, MessagingException {
        super.writeTo(server, without);
        written = true;
    }

    boolean isWritten() {
        return written;
    }
}

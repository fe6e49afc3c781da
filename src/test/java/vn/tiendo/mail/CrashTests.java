package vn.tiendo.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.mail.MailBench.NOON;
import static vn.tiendo.mail.MailBench.letter;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;
import vn.tiendo.database.TestDatabase;

/** A process dies between the server's "accepted" and our note of it: a real one, with its own connections. */
class CrashTests {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final PGSimpleDataSource database = (PGSimpleDataSource) TestDatabase.empty();
    private final MailBench bench = new MailBench(database);

    @Test
    void sendsAtMostTwiceUnderOneIdAndSaysSo() throws Exception {
        MailBench.prepare(database);
        bench.leave(letter("1", "huong@anlao.vn"));

        assertThat(die()).isEqualTo(DyingSender.STATUS);
        assertThat(ids()).hasSize(1);
        assertThat(bench.states()).containsExactly("SENDING");
        assertThat(bench.tries()).as("begun, and no more is known").containsExactly("?");

        live(0);
        assertThat(ids()).as("the other node may only be slow").hasSize(1);

        bench.endLeases();
        live(1);
        assertThat(bench.states()).containsExactly("SENT");
        assertThat(bench.tries()).containsExactly("UNKNOWN", "SENT");
        assertThat(ids()).hasSize(2).containsOnly(bench.only().messageId());

        live(60);
        assertThat(ids()).hasSize(2);
    }

    @Test
    void stopsAfterTheSecondCrash() throws Exception {
        MailBench.prepare(database);
        bench.leave(letter("1", "huong@anlao.vn"));

        assertThat(die()).isEqualTo(DyingSender.STATUS);
        bench.endLeases();
        assertThat(die()).isEqualTo(DyingSender.STATUS);
        bench.endLeases();
        live(60);

        assertThat(ids()).hasSize(2).containsOnly(bench.only().messageId());
        assertThat(bench.tries()).containsExactly("UNKNOWN", "UNKNOWN");
        assertThat(bench.only().state()).isEqualTo(MailState.UNSURE);
        assertThat(bench.only().isStuck()).isTrue();
    }

    private void live(int minutes) {
        bench.sender(NOON.plus(Duration.ofMinutes(minutes)), SERVER.getSmtp().getPort())
                .sendWaiting();
    }

    private int die() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingSender.class.getName(),
                        database.getURL(),
                        String.valueOf(SERVER.getSmtp().getPort()))
                .inheritIO()
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static List<String> ids() throws MessagingException {
        var ids = new ArrayList<String>();
        for (MimeMessage message : SERVER.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        return ids;
    }
}

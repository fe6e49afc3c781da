package vn.tiendo.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.unit.Person;
import vn.tiendo.workflow.StepEnded;

/** The outbox on a real PostgreSQL, with a real SMTP server that the tests stop and start. */
class MailTests {

    private static final Instant NOON = Instant.parse("2026-06-10T05:00:00Z");
    private static final SendingHours HOURS = new SendingHours(ShippedCalendar.calendar());
    private static final DataSource DATABASE = database();

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(DATABASE));

    private static DataSource database() {
        var database = TestDatabase.empty();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/unit", "classpath:db/migration/mail")
                .load()
                .migrate();
        JdbcClient.create(database)
                .sql("insert into commune values ('an-lao', 'An Lão', 'XA', 'hai-phong')")
                .update();
        return database;
    }

    @BeforeEach
    void forget() {
        jdbc.sql("delete from mail").update();
    }

    @Test
    void sendsTextAndHtmlInVietnameseUnderItsOwnMessageId() throws MessagingException, IOException {
        leave(letter("một", "huong@anlao.vn"));

        sender(NOON, SERVER.getSmtp().getPort()).sendWaiting();

        var received = only();
        assertThat(received.getSubject()).isEqualTo("Giao nhiệm vụ: chuyển đổi số, «Đề án 06» – quý III");
        assertThat(received.getHeader("Subject")[0]).matches("\\p{ASCII}+").contains("=?UTF-8?");
        assertThat(received.getMessageID()).isEqualTo(one("select message_id from mail"));
        assertThat(parts(received)).containsExactly("Kính gửi đơn vị", "<p>Kính gửi đơn vị</p>");
        assertThat(states()).containsExactly("SENT");
        assertThat(one("select sent_at = '2026-06-10T05:00:00Z' from mail")).isEqualTo("t");
    }

    @Test
    void writesOneMailForAKeyHoweverOftenItsCauseRuns() {
        assertThat(leave(letter("một", "huong@anlao.vn"))).isTrue();
        assertThat(leave(letter("một", "huong@anlao.vn"))).isFalse();

        assertThat(states()).hasSize(1);
    }

    @Test
    void leavesNoMailWhereItsCauseIsRolledBack() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    outbox(true).add(letter("một", "huong@anlao.vn"));
                    throw new IllegalStateException("the cause failed");
                }))
                .hasMessage("the cause failed");

        sender(NOON, SERVER.getSmtp().getPort()).sendWaiting();
        assertThat(states()).isEmpty();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void triesAgainAtGrowingIntervalsWhileTheServerIsAway() throws IOException {
        leave(letter("một", "huong@anlao.vn"));
        leave(letter("hai", "binh@anlao.vn"));
        var nobody = unusedPort();

        sender(NOON, nobody).sendWaiting();
        assertThat(attempts())
                .as("one is enough to see that the server is away")
                .containsExactly(0, 1);
        sender(NOON.plusSeconds(59), nobody).sendWaiting();
        assertThat(attempts()).as("the other waits for the server, too").containsExactly(0, 1);
        sender(NOON.plusSeconds(60), nobody).sendWaiting();
        assertThat(attempts()).as("in turns").containsExactly(1, 1);
        sender(NOON.plusSeconds(120), nobody).sendWaiting();
        assertThat(one("select max(next_attempt_at) = '2026-06-10T05:07:00Z' from mail"))
                .isEqualTo("t");
        assertThat(one("select bool_and(error like '%connect%') from mail")).isEqualTo("t");

        sender(NOON.plus(Duration.ofDays(5)), SERVER.getSmtp().getPort()).sendWaiting();
        assertThat(states()).containsExactly("SENT", "SENT");
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
    }

    @Test
    void givesUpAfterTwoWeeks() throws IOException {
        leave(letter("một", "huong@anlao.vn"));

        sender(NOON.plus(Duration.ofDays(15)), unusedPort()).sendWaiting();

        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void givesUpWhatIsNoAddressAndSendsTheRest() {
        leave(letter("một", "không phải địa chỉ"));
        leave(letter("hai", ""));
        leave(letter("ba", "binh@anlao.vn"));

        sender(NOON, SERVER.getSmtp().getPort()).sendWaiting();

        assertThat(states()).containsExactlyInAnyOrder("FAILED", "FAILED", "SENT");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(one("select error from mail where address = ''")).isEqualTo("Người nhận chưa có địa chỉ thư.");
    }

    @Test
    void sendsEachMailOnceThoughTwoNodesSendAtOnce() throws Exception {
        for (var number = 0; number < 200; number++) {
            leave(letter("thư " + number, "huong@anlao.vn"));
        }
        var port = SERVER.getSmtp().getPort();
        var nodes = Executors.newFixedThreadPool(3);
        Callable<Void> node = () -> {
            sender(NOON, port).sendWaiting();
            return null;
        };

        for (var done : nodes.invokeAll(List.of(node, node, node))) {
            done.get();
        }
        nodes.shutdown();

        assertThat(states()).hasSize(200).containsOnly("SENT");
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailTests::id))
                .hasSize(200)
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsMailsInTheLogWhereNoServerIsSetUpAndSendsNoneOfThemLater() {
        transaction.executeWithoutResult(status -> outbox(false).add(letter("một", "huong@anlao.vn")));

        sender(NOON, SERVER.getSmtp().getPort()).sendWaiting();

        assertThat(states()).containsExactly("NOT_CONFIGURED");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void sendsAgainWhatSomebodyReopens() {
        transaction.executeWithoutResult(status -> outbox(false).add(letter("một", "huong@anlao.vn")));
        var id = UUID.fromString(one("select id from mail"));

        assertThat(log(NOON).reopen(id, NOON)).isTrue();
        sender(NOON, SERVER.getSmtp().getPort()).sendWaiting();

        assertThat(states()).containsExactly("SENT");
        assertThat(log(NOON).reopen(id, NOON)).as("what has left").isFalse();
    }

    @Test
    void attachesACalendarThatMailProgramsOpen() throws MessagingException, IOException {
        leave(letter("một", "huong@anlao.vn").withCalendar("BEGIN:VCALENDAR\r\nSUMMARY:Đến hạn\r\nEND:VCALENDAR\r\n"));

        sender(NOON, SERVER.getSmtp().getPort()).sendWaiting();

        var mixed = (MimeMultipart) only().getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(parts(only())).containsExactly("Kính gửi đơn vị", "<p>Kính gửi đơn vị</p>");
        var calendar = mixed.getBodyPart(1);
        assertThat(calendar.getContentType())
                .startsWith("text/calendar")
                .containsIgnoringCase("charset=UTF-8")
                .contains("method=PUBLISH");
        assertThat(calendar.getFileName()).isEqualTo("lich-han-xu-ly.ics");
        assertThat(text(mixed, 1)).contains("SUMMARY:Đến hạn").endsWith("END:VCALENDAR");
    }

    @Test
    void saysThatNoPersonWroteItAndWhereAnswersGo() throws MessagingException {
        leave(letter("một", "huong@anlao.vn"));

        sender(NOON, SERVER.getSmtp().getPort()).sendWaiting();

        assertThat(only().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(only().getReplyTo()).extracting(Object::toString).containsExactly("tonghop@anlao.vn");
    }

    @Test
    void leavesOnTheNextWorkingMorningWhatWasWrittenOnADayOff() {
        var saturday = Instant.parse("2026-06-13T02:00:00Z");
        transaction.executeWithoutResult(status -> outbox(saturday).add(letter("một", "huong@anlao.vn")));

        sender(saturday, SERVER.getSmtp().getPort()).sendWaiting();
        assertThat(states()).containsExactly("WAITING");
        assertThat(one("select next_attempt_at = '2026-06-15T00:30:00Z' from mail"))
                .isEqualTo("t");

        sender(Instant.parse("2026-06-15T00:30:00Z"), SERVER.getSmtp().getPort())
                .sendWaiting();
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void triesAgainOnNoDayOff() throws IOException {
        var evening = Instant.parse("2026-06-12T14:59:30Z");
        transaction.executeWithoutResult(status -> outbox(evening).add(letter("một", "huong@anlao.vn")));

        sender(evening, unusedPort()).sendWaiting();

        assertThat(one("select next_attempt_at = '2026-06-15T00:30:00Z' from mail"))
                .isEqualTo("t");
        jdbc.sql("update mail set next_attempt_at = '2026-06-13T01:00:00Z'").update();
        sender(Instant.parse("2026-06-13T02:00:00Z"), SERVER.getSmtp().getPort())
                .sendWaiting();
        assertThat(states()).as("a day that became a day off afterwards").containsExactly("WAITING");
    }

    @Test
    void leavesNotBeforeItsTime() {
        leave(letter("một", "huong@anlao.vn").notBefore(NOON.plusSeconds(600)));
        leave(letter("hai", "huong@anlao.vn").notBefore(NOON.minusSeconds(600)));

        sender(NOON, SERVER.getSmtp().getPort()).sendWaiting();

        assertThat(states()).containsExactlyInAnyOrder("WAITING", "SENT");
    }

    @Test
    void leavesOnceWithTheFilesOfTheProduct() throws Exception {
        var file = UUID.randomUUID();
        var attached = new AttachedFile("Báo cáo 12-BC-UBND.pdf", "application/pdf", file);
        assertThat(leave(letter("báo cáo", "so@haiphong.vn").withFiles(List.of(attached))))
                .isTrue();
        assertThat(leave(letter("báo cáo", "so@haiphong.vn").withFiles(List.of(attached))))
                .isFalse();
        var beans = new StaticListableBeanFactory();
        var mailer = new JavaMailSenderImpl();
        mailer.setHost("127.0.0.1");
        mailer.setPort(SERVER.getSmtp().getPort());
        beans.addBean("sender", mailer);
        var server = new MailServer(
                beans.getBeanProvider(JavaMailSender.class),
                "tien-do@anlao.vn",
                "",
                id -> new java.io.ByteArrayInputStream(id.toString().getBytes(StandardCharsets.UTF_8)));
        var sender = new SendingMail(log(NOON), server, HOURS, transaction, at(NOON));
        sender.sendWaiting();
        sender.sendWaiting();

        var mixed = (MimeMultipart) only().getContent();
        var part = mixed.getBodyPart(mixed.getCount() - 1);
        assertThat(part.getFileName()).isEqualTo("Báo cáo 12-BC-UBND.pdf");
        assertThat(part.getInputStream().readAllBytes()).asString().isEqualTo(file.toString());
    }

    @Test
    void takesBackWhatWaitsAboutAStepThatEnded() {
        leave(letter("một", "huong@anlao.vn").about("step-1"));
        leave(letter("hai", "huong@anlao.vn").about("step-2"));

        transaction.executeWithoutResult(status -> new WithdrawingMail(outbox(true)).on(new StepEnded("step-1")));
        sender(NOON, SERVER.getSmtp().getPort()).sendWaiting();

        assertThat(one("select state from mail where about = 'step-1'")).isEqualTo("WITHDRAWN");
        assertThat(one("select state from mail where about = 'step-2'")).isEqualTo("SENT");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void keepsOfAGroupTheNewestAlone() {
        leave(letter("daily:1", "huong@anlao.vn").superseding("daily:huong"));
        leave(letter("daily:2", "huong@anlao.vn").superseding("daily:huong"));
        leave(letter("daily:2", "huong@anlao.vn").superseding("daily:huong"));
        leave(letter("daily:3", "binh@anlao.vn").superseding("daily:binh"));

        assertThat(jdbc.sql("select state from mail order by key")
                        .query(String.class)
                        .list())
                .containsExactly("WITHDRAWN", "WAITING", "WAITING");

        transaction.executeWithoutResult(status -> outbox(true).supersede("daily:huong"));
        assertThat(one("select state from mail where key = 'daily:2'")).isEqualTo("WITHDRAWN");
    }

    @Test
    void linksToTheAddressThatIsSetOrToItself() {
        assertThat(address().of("/nhiem-vu")).isEqualTo("https://tiendo.anlao.vn/nhiem-vu");
        assertThat(new ProductAddress(new MockEnvironment().withProperty("local.server.port", "8101")).of("/thu"))
                .isEqualTo("http://localhost:8101/thu");
    }

    private boolean leave(Letter letter) {
        return Boolean.TRUE.equals(transaction.execute(status -> outbox(true).add(letter)));
    }

    private static Letter letter(String key, String address) {
        var person = new Person(
                "anlao.kt.truong",
                "Trần Thị Hương",
                "Trưởng phòng",
                address,
                Optional.of("an-lao"),
                Optional.of("KT"),
                false,
                true);
        return new Letter(
                "an-lao",
                person,
                "Giao nhiệm vụ",
                key,
                "Giao nhiệm vụ:\n chuyển đổi số, «Đề án 06» – quý III",
                "Kính gửi đơn vị",
                "<p>Kính gửi đơn vị</p>");
    }

    private Outbox outbox(boolean configured) {
        return new Outbox(log(NOON), server(configured ? 25 : -1), address(), HOURS, at(NOON));
    }

    private Outbox outbox(Instant now) {
        return new Outbox(log(now), server(25), address(), HOURS, at(now));
    }

    private SendingMail sender(Instant now, int port) {
        return new SendingMail(log(now), server(port), HOURS, transaction, at(now));
    }

    private MailLog log(Instant now) {
        return new MailLog(jdbc, at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static ProductAddress address() {
        return new ProductAddress(new MockEnvironment().withProperty("tiendo.address", "https://tiendo.anlao.vn/"));
    }

    private static MailServer server(int port) {
        var beans = new StaticListableBeanFactory();
        if (port > 0) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(port);
            beans.addBean("sender", sender);
        }
        return new MailServer(beans.getBeanProvider(JavaMailSender.class), "tien-do@anlao.vn", "tonghop@anlao.vn");
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private MimeMessage only() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The alternatives of a mail, the plain text first. */
    private static List<String> parts(MimeMessage message) throws MessagingException, IOException {
        var related = (MimeMultipart) message.getContent();
        var alternatives = (MimeMultipart) related.getBodyPart(0).getContent();
        return List.of(text(alternatives, 0), text(alternatives, 1));
    }

    private static String text(MimeMultipart parts, int place) throws MessagingException, IOException {
        var part = parts.getBodyPart(place);
        assertThat(part.getContentType()).containsIgnoringCase("charset=utf-8");
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private List<String> states() {
        return jdbc.sql("select state from mail").query(String.class).list();
    }

    private List<Integer> attempts() {
        return jdbc.sql("select attempts from mail order by attempts")
                .query(Integer.class)
                .list();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).single();
    }
}

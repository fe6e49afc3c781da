package vn.tiendo.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Person;

/** The outbox and its sender on a database, without Spring, as one node has them; a test may make several. */
final class MailBench {

    /** Milliseconds that the sender waits for a server. */
    static final int TIMEOUT = 400;

    static final Instant NOON = Instant.parse("2026-06-10T05:00:00Z");

    private static final SendingHours HOURS = new SendingHours(ShippedCalendar.calendar());

    final JdbcClient jdbc;
    final TransactionTemplate transaction;

    MailBench(DataSource database) {
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    static void prepare(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/unit", "classpath:db/migration/mail")
                .load()
                .migrate();
        JdbcClient.create(database)
                .sql("insert into commune values ('an-lao', 'An Lão', 'XA', 'hai-phong')")
                .update();
    }

    void leave(Letter letter) {
        transaction.executeWithoutResult(status -> outbox().add(letter));
    }

    void withdraw(String about) {
        transaction.executeWithoutResult(status -> outbox().withdraw(about));
    }

    private Outbox outbox() {
        var address =
                new ProductAddress(new MockEnvironment().withProperty("tiendo.address", "https://tiendo.anlao.vn"));
        return new Outbox(log(NOON), server(1), address, HOURS, at(NOON));
    }

    static Letter letter(String key, String address) {
        var person = new Person(
                "anlao.kt.truong",
                "Trần Thị Hương",
                "Trưởng phòng",
                address,
                Optional.of("an-lao"),
                Optional.of("KT"),
                false,
                true);
        return new Letter("an-lao", person, "Thử", key, "Thư " + key, "Kính gửi", "<p>Kính gửi</p>");
    }

    SendingMail sender(Instant now, int port) {
        return sender(now, server(port));
    }

    SendingMail sender(Instant now, MailServer server) {
        return new SendingMail(log(now), server, HOURS, transaction, at(now));
    }

    MailLog log(Instant now) {
        return new MailLog(jdbc, at(now));
    }

    static MailServer server(int port) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", mailer(port));
        return new MailServer(beans.getBeanProvider(JavaMailSender.class), "tien-do@anlao.vn", "");
    }

    /** Its process ends as soon as the server has taken a mail. */
    static MailServer dyingAfterSending(int port) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", mailer(port));
        return new MailServer(beans.getBeanProvider(JavaMailSender.class), "tien-do@anlao.vn", "") {
            @Override
            Delivery send(Mail mail) {
                var delivery = super.send(mail);
                Runtime.getRuntime().halt(delivery.outcome() == Delivery.Outcome.SENT ? DyingSender.STATUS : 1);
                return delivery;
            }
        };
    }

    static JavaMailSenderImpl mailer(int port) {
        var mailer = new JavaMailSenderImpl();
        mailer.setHost("127.0.0.1");
        mailer.setPort(port);
        var properties = mailer.getJavaMailProperties();
        properties.setProperty("mail.smtp.timeout", String.valueOf(TIMEOUT));
        properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(TIMEOUT));
        return mailer;
    }

    static Clock at(Instant now) {
        return Clock.fixed(now, VietnamTime.ZONE);
    }

    Mail only() {
        return log(NOON)
                .find(jdbc.sql("select id from mail").query(UUID.class).single())
                .orElseThrow();
    }

    List<String> states() {
        return jdbc.sql("select state from mail order by key")
                .query(String.class)
                .list();
    }

    /** The outcomes of all tries, in order; a try without an end is "?". */
    List<String> tries() {
        return jdbc.sql("select coalesce(outcome, '?') from mail_attempt order by mail, number")
                .query(String.class)
                .list();
    }

    /** As if the node that has mails in its hands were gone for longer than any talk with a server lasts. */
    void endLeases() {
        jdbc.sql("update mail set lease_until = clock_timestamp() - interval '1 second' where state = 'SENDING'")
                .update();
    }
}

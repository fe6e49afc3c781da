package vn.tiendo.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.mail.MailBench.NOON;
import static vn.tiendo.mail.MailBench.letter;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.mail.MoodyServer.Mood;

/** What becomes of a mail when the server misbehaves: sent once where that can be known, and never more than twice. */
class UncertainDeliveryTests {

    private static final Instant LATER = NOON.plus(Duration.ofMinutes(11));
    private static final DataSource DATABASE = database();

    private final MailBench bench = new MailBench(DATABASE);
    private MoodyServer server;

    private static DataSource database() {
        var database = TestDatabase.empty();
        MailBench.prepare(database);
        return database;
    }

    @BeforeEach
    void begin() throws IOException {
        bench.jdbc.sql("delete from mail").update();
        server = new MoodyServer();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT_AFTER_THE_MAIL", "CLOSES_AFTER_THE_MAIL"})
    void mayHaveLeftWhereTheServerDoesNotAnswerAndIsSentOnceMoreUnderTheSameId(Mood mood) {
        bench.leave(letter("một", "huong@anlao.vn"));
        round(NOON, mood);
        assertThat(bench.states()).containsExactly("UNSURE");
        round(NOON.plusSeconds(599), Mood.WELL);
        assertThat(bench.tries()).as("not at once: the server is slow").containsExactly("UNKNOWN");

        round(LATER, Mood.WELL);

        assertThat(bench.states()).containsExactly("SENT");
        assertThat(bench.tries()).containsExactly("UNKNOWN", "SENT");
        var id = bench.only().messageId();
        assertThat(server.accepted).containsExactly(id, id);
    }

    @Test
    void isNeverHandedOverAThirdTimeByItself() {
        bench.leave(letter("một", "huong@anlao.vn"));
        round(NOON, Mood.CLOSES_AFTER_THE_MAIL);
        round(LATER, Mood.CLOSES_AFTER_THE_MAIL);
        round(LATER.plus(Duration.ofDays(1)), Mood.WELL);

        assertThat(server.accepted).hasSize(2);
        assertThat(bench.only().state()).isEqualTo(MailState.UNSURE);
        assertThat(bench.only().isStuck()).as("somebody may decide").isTrue();
        assertThat(bench.log(LATER).reopen(bench.only().id(), LATER)).isTrue();
    }

    @Test
    void keepsItsWordThoughALaterTryFails() {
        bench.leave(letter("một", "binh@anlao.vn"));
        round(NOON, Mood.CLOSES_AFTER_THE_MAIL);
        round(LATER, Mood.REFUSES_BINH);

        assertThat(bench.tries()).containsExactly("UNKNOWN", "REFUSED");
        assertThat(bench.states()).as("the first may have arrived").containsExactly("UNSURE");
    }

    /** A short mail is written before the sender notices: it cannot know how much of it arrived. */
    @Test
    void isInDoubtWhereTheServerBreaksOffWithinIt() {
        bench.leave(letter("một", "huong@anlao.vn"));
        round(NOON, Mood.CLOSES_WITHIN_THE_MAIL);
        assertThat(bench.states()).containsExactly("UNSURE");

        round(LATER, Mood.WELL);

        assertThat(bench.states()).containsExactly("SENT");
        assertThat(server.accepted).hasSize(1);
    }

    @Test
    void hasNotLeftWhereTheServerBreaksOffBeforeIt() {
        bench.leave(letter("một", "huong@anlao.vn"));
        round(NOON, Mood.CLOSES_BEFORE_THE_MAIL);
        assertThat(bench.states()).containsExactly("WAITING");

        round(LATER, Mood.WELL);

        assertThat(bench.tries()).containsExactly("LATER", "SENT");
        assertThat(server.accepted).hasSize(1);
    }

    @Test
    void hasLeftThoughTheServerBreaksOffAfterItsYes() {
        bench.leave(letter("một", "huong@anlao.vn"));
        round(NOON, Mood.CLOSES_AT_QUIT);
        round(LATER, Mood.WELL);

        assertThat(bench.states()).containsExactly("SENT");
        assertThat(server.accepted).hasSize(1);
    }

    @Test
    void failsForOneRecipientWhileTheOthersGetTheirs() {
        bench.leave(letter("1", "binh@anlao.vn"));
        bench.leave(letter("2", "huong@anlao.vn"));
        round(NOON, Mood.REFUSES_BINH);

        assertThat(bench.states()).containsExactly("FAILED", "SENT");
        assertThat(bench.jdbc
                        .sql("select error from mail where key = '1'")
                        .query(String.class)
                        .single())
                .contains("no such user");
    }

    @Test
    void waitsWhereTheServerSaysNotNowWithoutKeepingTheOthers() {
        bench.leave(letter("1", "huong@anlao.vn"));
        bench.leave(letter("2", "lan@anlao.vn"));
        round(NOON, Mood.GREYLISTS);
        assertThat(bench.states()).containsExactly("WAITING", "WAITING");
        assertThat(bench.tries()).containsExactly("LATER", "LATER");

        round(LATER, Mood.WELL);

        assertThat(bench.states()).containsExactly("SENT", "SENT");
        assertThat(server.accepted).hasSize(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSES_THE_PASSWORD", "REFUSES_THE_SENDER"})
    void waitsWhereASettingIsWrongAndAsksTheServerRarely(Mood mood) {
        bench.leave(letter("1", "huong@anlao.vn"));
        bench.leave(letter("2", "lan@anlao.vn"));
        for (var second = 0; second < 60; second += 10) {
            round(NOON.plusSeconds(second), mood);
        }
        assertThat(bench.states()).containsExactly("WAITING", "WAITING");
        assertThat(bench.tries()).as("one a minute locks no account").containsExactly("LATER");

        round(LATER, Mood.WELL);
        assertThat(bench.states()).containsExactly("SENT", "SENT");
    }

    @Test
    void isNotTakenBackWhileItMayHaveLeft() {
        bench.leave(letter("một", "huong@anlao.vn").about("step-1"));
        round(NOON, Mood.CLOSES_AFTER_THE_MAIL);

        bench.withdraw("step-1");
        round(LATER, Mood.WELL);

        assertThat(bench.states()).containsExactly("UNSURE");
        assertThat(server.accepted).as("but it is not sent again either").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Delivery.Outcome.class)
    void takesBackWhatIsInANodesHandsOnlyIfItDoesNotLeave(Delivery.Outcome outcome) {
        bench.leave(letter("một", "huong@anlao.vn").about("step-1"));
        var mail =
                bench.transaction.execute(status -> bench.log(NOON).takeNext()).orElseThrow();
        bench.withdraw("step-1");
        assertThat(bench.states()).containsExactly("SENDING");

        bench.transaction.executeWithoutResult(
                status -> bench.log(NOON).ended(mail, new Delivery(outcome, "x", false), Optional.of(NOON)));

        var expected =
                switch (outcome) {
                    case SENT -> MailState.SENT;
                    case UNKNOWN -> MailState.UNSURE;
                    case LATER, REFUSED -> MailState.WITHDRAWN;
                };
        assertThat(bench.only().state()).isEqualTo(expected);
        assertThat(bench.only().nextAttemptAt()).isEmpty();
    }

    @Test
    void isSentOnceThoughTheClockJumps() {
        bench.leave(letter("một", "huong@anlao.vn"));
        var mail =
                bench.transaction.execute(status -> bench.log(NOON).takeNext()).orElseThrow();

        round(NOON.plus(Duration.ofDays(5)), Mood.WELL);
        assertThat(server.accepted)
                .as("still in the hands of the first node, whatever the product's clock says")
                .isEmpty();

        bench.transaction.executeWithoutResult(
                status -> bench.log(NOON.minusSeconds(86_400)).ended(mail, Delivery.accepted(), Optional.empty()));
        round(NOON.plus(Duration.ofDays(6)), Mood.WELL);
        assertThat(bench.states()).containsExactly("SENT");
        assertThat(server.accepted).isEmpty();
    }

    private void round(Instant now, Mood mood) {
        server.mood = mood;
        var mailer = MailBench.mailer(server.port());
        if (mood == Mood.REFUSES_THE_PASSWORD) {
            mailer.setUsername("tien-do");
            mailer.setPassword("wrong");
            mailer.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        }
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", mailer);
        bench.sender(now, new MailServer(beans.getBeanProvider(JavaMailSender.class), "tien-do@anlao.vn", ""))
                .sendWaiting();
    }
}

package vn.tiendo.unit;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** Passwords, lock-out and the log of logins (Nghị định 85/2016/NĐ-CP, cấp độ 2). */
@Component
public class Accounts {

    static final int MAX_FAILURES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final int MIN_LENGTH = 10;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What login needs to know of an account. */
    public record Account(String username, String password, boolean mustChange, boolean locked) {}

    public Optional<Account> account(String username) {
        return jdbc.sql(
                        """
                        select a.username, a.password, a.must_change, coalesce(a.locked_until > :now, false) as locked
                        from account a join person p using (username) where username = :username and p.has_account""")
                .param("now", now())
                .param("username", username)
                .query(Account.class)
                .optional();
    }

    /**
     * Sets a password.
     *
     * @param mustChange whether the person has to choose an own one at the next login
     * @throws Refusal if it is shorter than 10 characters or lacks a letter or a digit
     */
    @Transactional
    public void setPassword(String username, String password, boolean mustChange) {
        Refusal.unless(isStrong(password), "Mật khẩu phải có ít nhất 10 ký tự, gồm cả chữ và số.");
        store(username, passwords.encode(password), mustChange);
        log(username, "PASSWORD", mustChange ? "đặt lại" : "tự đổi");
    }

    /** Gives every person who has no account yet the same first password (demonstration only). */
    @Transactional
    public void openAll(String password) {
        jdbc.sql(
                        """
                        insert into account (username, password) select username, ? from person
                        where has_account and username not in (select username from account)""")
                .param(passwords.encode(password))
                .update();
    }

    /** Makes somebody the operator of the installation, who keeps it running but has no part in a plan. */
    @Transactional
    public void openOperator(String username, String name, String password) {
        jdbc.sql(
                        """
                        insert into person (username, name, title, mail, operator) values (?, ?, 'Vận hành hệ thống', '', true)
                        on conflict do nothing""")
                .params(username, name)
                .update();
        setPassword(username, password, false);
    }

    /** Somebody left: no login any more, open sessions end with their next request; what they did stays under their name. */
    @Transactional
    public void close(String username, String by) {
        jdbc.sql("update person set has_account = false where username = ?")
                .param(username)
                .update();
        log(by, "CLOSED", username);
    }

    public boolean hasOperator() {
        return jdbc.sql("select exists (select 1 from person p join account a using (username) where p.operator)")
                .query(Boolean.class)
                .single();
    }

    public boolean matches(String username, String password) {
        return account(username)
                .filter(account -> passwords.matches(password, account.password()))
                .isPresent();
    }

    /** Counts a wrong password; the fifth in a row locks the account for 15 minutes. */
    @Transactional
    public void failed(String username) {
        jdbc.sql(
                        """
                        update account set failures = failures + 1,
                            locked_until = case when failures + 1 >= :max then :until else locked_until end
                        where username = :username""")
                .param("max", MAX_FAILURES)
                .param("until", now().plus(LOCKED_FOR))
                .param("username", username)
                .update();
        log(username, "LOGIN_FAILED", "");
    }

    @Transactional
    public void succeeded(String username) {
        jdbc.sql("update account set failures = 0, locked_until = null where username = ?")
                .param(username)
                .update();
        log(username, "LOGIN", "");
    }

    /** Writes an event of access to the log that is kept 12 months. */
    public void log(String username, String event, String detail) {
        jdbc.sql("insert into access_log (at, username, event, detail) values (?, ?, ?, ?)")
                .params(now(), username, event, detail)
                .update();
    }

    private void store(String username, String encoded, boolean mustChange) {
        jdbc.sql(
                        """
                        insert into account (username, password, must_change) values (?, ?, ?)
                        on conflict (username) do update set password = excluded.password,
                            must_change = excluded.must_change, failures = 0, locked_until = null""")
                .params(username, encoded, mustChange)
                .update();
    }

    private static boolean isStrong(String password) {
        return password.length() >= MIN_LENGTH
                && password.chars().anyMatch(Character::isLetter)
                && password.chars().anyMatch(Character::isDigit);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

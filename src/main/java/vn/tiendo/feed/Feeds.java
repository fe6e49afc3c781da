package vn.tiendo.feed;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has a calendar address, and whose an address is. */
@Repository
class Feeds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Feed(String username, Instant createdAt, Optional<Instant> fetchedAt) {}

    Optional<Feed> of(String username) {
        return jdbc.sql("select * from feed where username = ?")
                .param(username)
                .query((row, number) -> new Feed(
                        row.getString("username"),
                        row.getTimestamp("created_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("fetched_at")).map(Timestamp::toInstant)))
                .optional();
    }

    /** Gives the person a new address; the one before stops at once. */
    @Transactional
    FeedSecret renew(String username) {
        var secret = FeedSecret.random();
        jdbc.sql(
                        """
                        insert into feed (username, secret_hash, created_at) values (?, ?, ?)
                        on conflict (username) do update set secret_hash = excluded.secret_hash,
                            created_at = excluded.created_at, fetched_at = null""")
                .params(username, secret.hash(), now())
                .update();
        return secret;
    }

    @Transactional
    void delete(String username) {
        jdbc.sql("delete from feed where username = ?").param(username).update();
    }

    /** Whose address it is; notes that it was fetched, at most once a minute. */
    @Transactional
    Optional<String> fetched(FeedSecret secret) {
        var username = jdbc.sql("select username from feed where secret_hash = ?")
                .param(secret.hash())
                .query(String.class)
                .optional();
        username.ifPresent(name -> jdbc.sql(
                        """
                        update feed set fetched_at = ? where username = ?
                            and (fetched_at is null or fetched_at < ? or fetched_at > ?)""")
                .params(now(), name, now().minusMinutes(1), now())
                .update());
        return username;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

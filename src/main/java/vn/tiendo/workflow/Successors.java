package vn.tiendo.workflow;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom those who left handed over, so that what names them later finds somebody. */
@Repository
class Successors {

    private final JdbcClient jdbc;

    Successors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person, or where that account is closed who follows, and so on; the last one where nobody does. */
    String of(String username) {
        return jdbc.sql(
                        """
                        with recursive line (username, place) as (
                            select :person::text, 0
                            union all
                            select s.successor, line.place + 1 from line join successor s using (username)
                            join person p using (username) where not p.has_account and line.place < 50)
                        select username from line order by place desc limit 1""")
                .param("person", username)
                .query(String.class)
                .single();
    }

    void add(String username, String successor, Instant now) {
        jdbc.sql(
                        """
                        insert into successor (username, successor, at) values (?, ?, ?)
                        on conflict (username) do update set successor = excluded.successor, at = excluded.at""")
                .params(username, successor, now.atOffset(ZoneOffset.UTC))
                .update();
    }
}

package vn.tiendo.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who acts for whom, and when. The rules of it are elsewhere ({@link Deputising}). */
@Repository
class Deputies {

    private static final String LINES =
            """
            select d.*, p.title, h.name, g.name as holder_name
            from deputy d join position p on p.commune = d.commune and p.code = d.position
            join person h on h.username = d.username left join person g on g.username = d.holder
            """;

    private static final String NEWEST_FIRST = " order by d.from_day desc, d.to_day desc limit 100";

    private final JdbcClient jdbc;

    Deputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deputy as a list shows one; {@code of} is the person whose part it is, or empty. */
    public record Line(Deputy deputy, String position, String name, String of, Optional<Instant> endedAt) {

        /** Where it stands on a day, in words. */
        public String state(LocalDate day) {
            if (endedAt.isPresent()) {
                return "kết thúc sớm";
            }
            if (deputy.from().isAfter(day)) {
                return "chưa bắt đầu";
            }
            return deputy.covers(day) ? "đang hiệu lực" : "đã hết hạn";
        }
    }

    List<Line> of(String commune) {
        return jdbc.sql(LINES + "where d.commune = ?" + NEWEST_FIRST)
                .param(commune)
                .query(Deputies::line)
                .list();
    }

    /** For the positions that the person holds; of several holders' ones their own and those of the whole position. */
    List<Line> ofHolder(String username) {
        return jdbc.sql(LINES
                        + """
                        join position_holder o on o.commune = d.commune and o.position = d.position
                        where o.username = :person and (d.holder is null or d.holder = :person)"""
                        + NEWEST_FIRST)
                .param("person", username)
                .query(Deputies::line)
                .list();
    }

    List<Line> ofDeputy(String username) {
        return jdbc.sql(LINES + "where d.username = ?" + NEWEST_FIRST)
                .param(username)
                .query(Deputies::line)
                .list();
    }

    Optional<Deputy> find(UUID id) {
        return jdbc.sql("select * from deputy where id = ?")
                .param(id)
                .query(Deputies::deputy)
                .optional();
    }

    List<Deputy> ofPosition(String commune, String position) {
        return jdbc.sql("select * from deputy where commune = ? and position = ? order by from_day")
                .params(commune, position)
                .query(Deputies::deputy)
                .list();
    }

    /** Until the end of the transaction nobody else changes who deputises for the position; false if there is none. */
    boolean lock(String commune, String position) {
        return jdbc.sql("select 1 from position where commune = ? and code = ? for update")
                .params(commune, position)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(Deputy deputy, String by, Instant now) {
        jdbc.sql(
                        """
                        insert into deputy (id, commune, position, holder, username, from_day, to_day, reason, granted_by, granted_at)
                        values (:id, :commune, :position, :holder, :username, :from, :to, :reason, :by, :now)""")
                .param("id", deputy.id())
                .param("commune", deputy.commune())
                .param("position", deputy.position())
                .param("holder", deputy.holder().orElse(null))
                .param("username", deputy.username())
                .param("from", deputy.from())
                .param("to", deputy.to())
                .param("reason", deputy.reason())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID id, LocalDate lastDay, String by, Instant now) {
        jdbc.sql("update deputy set to_day = ?, ended_by = ?, ended_at = ? where id = ?")
                .params(lastDay, by, now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from deputy where id = ?").param(id).update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                deputy(row, number),
                row.getString("title"),
                row.getString("name"),
                Optional.ofNullable(row.getString("holder_name")).orElse(""),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(java.sql.Timestamp::toInstant));
    }

    private static Deputy deputy(ResultSet row, int number) throws SQLException {
        return new Deputy(
                row.getObject("id", UUID.class),
                row.getString("commune"),
                row.getString("position"),
                Optional.ofNullable(row.getString("holder")),
                row.getString("username"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("reason"));
    }
}

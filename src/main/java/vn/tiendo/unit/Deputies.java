package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.refusal.Refusal;

/** Who acts for whom, and when. */
@Component
class Deputies {

    private final JdbcClient jdbc;

    Deputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deputy as a list shows one. */
    public record Line(String position, String name, LocalDate from, LocalDate to, String reason) {}

    List<Line> of(String commune) {
        return jdbc.sql(
                        """
                        select p.title as position, h.name, d.from_day as "from", d.to_day as "to", d.reason
                        from deputy d join position p on p.commune = d.commune and p.code = d.position
                        join person h on h.username = d.username
                        where d.commune = ? order by d.from_day desc limit 100""")
                .param(commune)
                .query((row, number) -> new Line(
                        row.getString("position"),
                        row.getString("name"),
                        row.getObject("from", LocalDate.class),
                        row.getObject("to", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    @Transactional
    void add(Deputy deputy, LocalDate today) {
        Refusal.unless(!deputy.to().isBefore(deputy.from()), "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        Refusal.unless(!deputy.to().isBefore(today), "Thời gian ủy quyền đã qua.");
        Refusal.unless(!deputy.reason().isBlank(), "Hãy nêu lý do ủy quyền.");
        var added = jdbc.sql(
                        """
                        insert into deputy (id, commune, position, username, from_day, to_day, reason)
                        select :id, :commune, :position, :username, :from, :to, :reason
                        where exists (select 1 from position where commune = :commune and code = :position)
                          and not exists (select 1 from position_holder
                              where commune = :commune and position = :position and username = :username)""")
                .param("id", deputy.id())
                .param("commune", deputy.commune())
                .param("position", deputy.position())
                .param("username", deputy.username())
                .param("from", deputy.from())
                .param("to", deputy.to())
                .param("reason", deputy.reason())
                .update();
        Refusal.unless(added == 1, "Người này đang giữ chính chức vụ đó, hoặc không có chức vụ ấy.");
    }
}

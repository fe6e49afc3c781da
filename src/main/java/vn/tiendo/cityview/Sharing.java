package vn.tiendo.cityview;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;

/** What communes share with their city. The last decision holds, from the moment that it was made; all are kept. */
@Repository
class Sharing {

    private static final int LISTED = 50;

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    Sharing(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A decision of the past, in words. */
    public record Decision(String at, String by, String what) {}

    Shared of(String commune) {
        return jdbc.sql("select tasks, reports from city_sharing where commune = ? order by id desc limit 1")
                .param(commune)
                .query(Shared.class)
                .optional()
                .orElse(Shared.NOTHING);
    }

    /** The latest first. */
    List<Decision> decisions(String commune) {
        return jdbc.sql(
                        "select at, by, by_right, tasks, reports from city_sharing where commune = ? order by id desc limit ?")
                .params(commune, LISTED)
                .query((row, number) -> new Decision(
                        VietnamTime.format(row.getTimestamp("at").toInstant()),
                        organisation.nameOf(row.getString("by")) + right(row.getString("by_right")),
                        new Shared(row.getBoolean("tasks"), row.getBoolean("reports")).wording()))
                .list();
    }

    private static String right(String right) {
        return right.isEmpty() ? "" : ", " + right;
    }

    /** It concerns all plans of the commune, so the Chủ tịch decides it, or who acts for them today. */
    boolean mayDecide(String username, String commune) {
        return organisation
                .authority(username, commune, Position.CHAIR, VietnamTime.today(clock))
                .isPresent();
    }

    /**
     * Shares that much from now on, and no more.
     *
     * @throws Refusal if the person may not decide it, or nothing would change
     */
    @Transactional
    public void decide(String commune, Shared shared, String by) {
        var right = organisation
                .authority(by, commune, Position.CHAIR, VietnamTime.today(clock))
                .map(Authority::wording)
                .orElseThrow(
                        () -> new Refusal("Chỉ Chủ tịch, hoặc người được ủy quyền, quyết định chia sẻ với thành phố."));
        jdbc.sql("select code from commune where code = ? for update")
                .param(commune)
                .query()
                .listOfRows();
        Refusal.unless(!of(commune).equals(shared), "Không có gì thay đổi: hiện đã chia sẻ " + shared.wording() + ".");
        jdbc.sql(
                        """
                        insert into city_sharing (commune, at, by, by_right, tasks, reports)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(commune, clock.instant().atOffset(ZoneOffset.UTC), by, right, shared.tasks(), shared.reports())
                .update();
    }
}

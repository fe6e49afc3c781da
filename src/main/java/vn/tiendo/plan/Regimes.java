package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;

/** The reporting regimes of each plan, as read or as the plan desk entered them. */
@Repository
class Regimes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Regimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a regime was read in the plan, or a person entered it. */
    enum Source {
        READ,
        SET_BY_HAND
    }

    /** @param since the day from which it holds; empty: from the plan's issue */
    record Stored(ReportingRegime regime, Source source, Optional<LocalDate> since) {

        boolean isByHand() {
            return source == Source.SET_BY_HAND;
        }
    }

    /** Those of a plan, the most frequent first. */
    List<Stored> of(UUID plan) {
        return jdbc.sql("select * from plan_regime where plan = ?").param(plan).query(Regimes::stored).list().stream()
                .sorted(java.util.Comparator.comparing(stored -> stored.regime().kind()))
                .toList();
    }

    Optional<ReportingRegime> of(UUID plan, RegimeKind kind) {
        return jdbc.sql("select * from plan_regime where plan = ? and kind = ?")
                .params(plan, kind.name())
                .query(Regimes::stored)
                .optional()
                .map(Stored::regime);
    }

    /** Takes what was read, but leaves what a person has entered. */
    void read(UUID plan, List<ReportingRegime> regimes) {
        jdbc.sql("delete from plan_regime where plan = ? and source = 'READ'")
                .param(plan)
                .update();
        regimes.forEach(regime ->
                save(plan, new Stored(regime, Source.READ, Optional.empty()), "on conflict (plan, kind) do nothing"));
    }

    /** These and no others are the plan's from now on; what it had before holds on, what is new holds from today. */
    void replace(UUID plan, List<Stored> regimes) {
        var before = of(plan);
        jdbc.sql("delete from plan_regime where plan = ?").param(plan).update();
        regimes.forEach(
                stored -> save(plan, new Stored(stored.regime(), stored.source(), since(stored.regime(), before)), ""));
    }

    private Optional<LocalDate> since(ReportingRegime regime, List<Stored> before) {
        return before.stream()
                .filter(stored -> stored.regime().equals(regime))
                .findFirst()
                .map(Stored::since)
                .orElseGet(() -> Optional.of(VietnamTime.today(clock)));
    }

    void set(UUID plan, ReportingRegime regime) {
        remove(plan, regime.kind());
        save(plan, new Stored(regime, Source.SET_BY_HAND, Optional.of(VietnamTime.today(clock))), "");
    }

    boolean remove(UUID plan, RegimeKind kind) {
        return jdbc.sql("delete from plan_regime where plan = ? and kind = ?")
                        .params(plan, kind.name())
                        .update()
                == 1;
    }

    private void save(UUID plan, Stored stored, String conflict) {
        var regime = stored.regime();
        jdbc.sql(
                        """
                        insert into plan_regime (plan, kind, unit_day, unit_month, unit_before, commune_day, commune_month,
                            commune_before, source, since)
                        values (:plan, :kind, :unitDay, :unitMonth, :unitBefore, :communeDay, :communeMonth,
                            :communeBefore, :source, :since) """
                                + conflict)
                .param("plan", plan)
                .param("kind", regime.kind().name())
                .param("unitDay", regime.units().map(ReportDay::day).orElse(null))
                .param("unitMonth", regime.units().map(ReportDay::month).orElse(null))
                .param("unitBefore", regime.units().map(ReportDay::before).orElse(false))
                .param("communeDay", regime.commune().map(ReportDay::day).orElse(null))
                .param("communeMonth", regime.commune().map(ReportDay::month).orElse(null))
                .param("communeBefore", regime.commune().map(ReportDay::before).orElse(false))
                .param("source", stored.source().name())
                .param("since", stored.since().orElse(null))
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var regime =
                new ReportingRegime(RegimeKind.valueOf(row.getString("kind")), day(row, "unit"), day(row, "commune"));
        return new Stored(
                regime,
                Source.valueOf(row.getString("source")),
                Optional.ofNullable(row.getObject("since", LocalDate.class)));
    }

    private static Optional<ReportDay> day(ResultSet row, String who) throws SQLException {
        var before = row.getBoolean(who + "_before");
        var month = row.getInt(who + "_month");
        return Optional.ofNullable((Integer) row.getObject(who + "_day")).map(day -> new ReportDay(day, month, before));
    }
}

package vn.tiendo.indicator;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of a plan in force become those of the plan that amends it; what was measured stays with its row. */
@Component
public class AmendingIndicators {

    private final Indicators indicators;
    private final JdbcClient jdbc;
    private final Clock clock;

    AmendingIndicators(Indicators indicators, JdbcClient jdbc, Clock clock) {
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing differs where the amending plan has no table of indicators: it changes tasks only. */
    public IndicatorDifference difference(UUID running, UUID amending) {
        var draft = indicators.of(amending);
        return draft.isEmpty()
                ? new IndicatorDifference(List.of(), List.of(), List.of())
                : IndicatorDifference.of(indicators.of(running), draft);
    }

    /** Moves the running rows to what the amending plan says; its own rows stay with it as they were written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID running, UUID amending) {
        var difference = difference(running, amending);
        if (difference.pairs().isEmpty() && difference.added().isEmpty()) {
            return;
        }
        takeTables(running, amending);
        difference
                .pairs()
                .forEach(pair -> rewrite(pair.running().id(), pair.draft().id()));
        difference.added().forEach(row -> add(row.id(), running));
        difference.gone().forEach(row -> jdbc.sql("update indicator set removed_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), row.id())
                .update());
    }

    private void takeTables(UUID running, UUID amending) {
        jdbc.sql(
                        """
                        insert into indicator_table (plan, number, title)
                        select :running, number, title from indicator_table where plan = :amending
                        on conflict (plan, number) do update set title = excluded.title""")
                .param("running", running)
                .param("amending", amending)
                .update();
        jdbc.sql(
                        """
                        insert into indicator_group (plan, table_number, number, title, place)
                        select :running, table_number, number, title, place from indicator_group where plan = :amending
                        on conflict (plan, table_number, number) do update set title = excluded.title, place = excluded.place""")
                .param("running", running)
                .param("amending", amending)
                .update();
    }

    private void rewrite(UUID running, UUID draft) {
        jdbc.sql(
                        """
                        update indicator set (table_number, group_number, number, parent, place, heading, title, unit_of_measure,
                            lead, lead_units, coordinating, coordinating_units, output, note, extra, doubts) =
                        (select table_number, group_number, number, parent, place, heading, title, unit_of_measure,
                            lead, lead_units, coordinating, coordinating_units, output, note, extra, doubts
                         from indicator where id = :draft)
                        where id = :running""")
                .param("running", running)
                .param("draft", draft)
                .update();
        jdbc.sql("delete from indicator_target where indicator = ?")
                .param(running)
                .update();
        copyTargets(draft, running);
    }

    private void add(UUID draft, UUID plan) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into indicator (id, plan, commune, table_number, group_number, number, parent, place, heading, title,
                            unit_of_measure, lead, lead_units, coordinating, coordinating_units, output, note, extra, doubts)
                        select :id, :plan, commune, table_number, group_number, number, parent, place, heading, title,
                            unit_of_measure, lead, lead_units, coordinating, coordinating_units, output, note, extra, doubts
                        from indicator where id = :draft""")
                .param("id", id)
                .param("plan", plan)
                .param("draft", draft)
                .update();
        copyTargets(draft, id);
    }

    private void copyTargets(UUID from, UUID to) {
        jdbc.sql(
                        """
                        insert into indicator_target (indicator, place, year, comparator, value, to_value, applies_to, text)
                        select ?, place, year, comparator, value, to_value, applies_to, text
                        from indicator_target where indicator = ?""")
                .params(to, from)
                .update();
    }
}

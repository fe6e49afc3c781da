package vn.tiendo.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.refusal.Refusal;

/** The spellings of units that a commune knows beside the standard ones; what its plan desk says once is remembered. */
@Component
public class UnitAliases {

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Clock clock;

    UnitAliases(JdbcClient jdbc, Organisation organisation, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The aliases of its units and what the plan desk mapped, which wins. */
    public Aliases of(String commune) {
        return of(commune, organisation.units(commune));
    }

    /** @param units of the commune, where they are at hand already */
    public Aliases of(String commune, List<Unit> units) {
        var known = new HashMap<String, Aliases.Meaning>();
        units.stream().filter(unit -> !unit.kind().hasMembers()).forEach(unit -> unit.aliases()
                .forEach(alias -> known.put(alias, Aliases.Meaning.of(unit.kind()))));
        jdbc.sql("select alias, meaning, kind, unit from unit_alias where commune = ?")
                .param(commune)
                .query((row, number) -> Map.entry(row.getString("alias"), meaning(row, units)))
                .list()
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return new Aliases(known);
    }

    /** What the plan desk said that these words mean, if it did. */
    public Optional<Aliases.Meaning> remembered(String commune, String words) {
        var units = organisation.units(commune);
        return jdbc.sql("select alias, meaning, kind, unit from unit_alias where commune = ? and alias = ?")
                .params(commune, key(words))
                .query((row, number) -> meaning(row, units))
                .optional();
    }

    /**
     * Remembers for this and all later plans of the commune what words mean; said again, it replaces what was said before.
     *
     * @throws Refusal if the words are empty, or longer than a name can be
     */
    public void remember(String commune, String words, Aliases.Meaning meaning, String by) {
        var key = key(words);
        Refusal.unless(!key.isEmpty() && key.length() <= LONGEST, "Cụm từ này không thể là tên của một đơn vị.");
        jdbc.sql(
                        """
                        insert into unit_alias (commune, alias, meaning, kind, unit, said_by, said_at)
                        values (:commune, :alias, :meaning, :kind, :unit, :by, :at)
                        on conflict (commune, alias) do update set meaning = excluded.meaning, kind = excluded.kind,
                            unit = excluded.unit, said_by = excluded.said_by, said_at = excluded.said_at""")
                .param("commune", commune)
                .param("alias", key)
                .param("meaning", meaning.sort().name())
                .param("kind", meaning.kind().map(Enum::name).orElse(null))
                .param("unit", meaning.unit().map(Unit::code).orElse(null))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void forget(String commune, String words) {
        jdbc.sql("delete from unit_alias where commune = ? and alias = ?")
                .params(commune, key(words))
                .update();
    }

    private static String key(String words) {
        return CellText.fold(CellText.clean(words));
    }

    private static Aliases.Meaning meaning(ResultSet row, List<Unit> units) throws SQLException {
        var sort = Aliases.Sort.valueOf(row.getString("meaning"));
        var unit = Optional.ofNullable(row.getString("unit"));
        return switch (sort) {
            case KIND -> Aliases.Meaning.of(UnitKind.valueOf(row.getString("kind")));
            case UNIT ->
                units.stream()
                        .filter(one -> one.code().equals(unit.orElseThrow()))
                        .findFirst()
                        .map(Aliases.Meaning::of)
                        .orElseThrow();
            case OUTSIDE, CHANNEL, NOTHING -> Aliases.Meaning.of(sort);
        };
    }
}

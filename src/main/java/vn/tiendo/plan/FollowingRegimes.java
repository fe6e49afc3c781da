package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a plan is reported on after it was amended; what a person entered stays, unless the new file says another day. */
@Component
class FollowingRegimes {

    private final Regimes regimes;

    FollowingRegimes(Regimes regimes) {
        this.regimes = regimes;
    }

    List<Regimes.Stored> after(Plan running, Plan amending) {
        var after = new EnumMap<RegimeKind, Regimes.Stored>(RegimeKind.class);
        var silent = amending.unitReport().or(amending::communeReport).isEmpty();
        regimes.of(running.id()).stream()
                .filter(stored -> silent || stored.isByHand())
                .forEach(stored -> after.put(stored.regime().kind(), stored));
        if (!silent) {
            read(running, amending, after);
        }
        regimes.of(amending.id()).stream()
                .filter(Regimes.Stored::isByHand)
                .forEach(stored -> after.put(stored.regime().kind(), stored));
        return List.copyOf(after.values());
    }

    /** Half of the words may be the amending plan's, and the other half still the running one's. */
    private static void read(Plan running, Plan amending, Map<RegimeKind, Regimes.Stored> after) {
        var earlier = read(running.unitReport(), running.communeReport());
        read(
                        amending.unitReport().or(running::unitReport),
                        amending.communeReport().or(running::communeReport))
                .stream()
                .filter(regime -> !after.containsKey(regime.kind()) || !earlier.contains(regime))
                .forEach(regime ->
                        after.put(regime.kind(), new Regimes.Stored(regime, Regimes.Source.READ, Optional.empty())));
    }

    private static List<ReportingRegime> read(Optional<String> units, Optional<String> commune) {
        return new ArrayList<>(RegimeText.read(units.orElse(null), commune.orElse(null)));
    }
}

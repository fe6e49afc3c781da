package vn.tiendo.indicator;

import java.util.List;

/** Two rows of one plan that want different values of one thing in one year: both are shown, none is chosen. */
public record Contradiction(Indicator one, Target target, Indicator other, Target against) {

    /** Each pair once, in the order of the tables; at most one for a pair of rows and a year. */
    static List<Contradiction> among(List<Indicator> rows) {
        var titles = rows.stream().map(row -> IndicatorTitle.of(row.title())).toList();
        var found = new java.util.ArrayList<Contradiction>();
        for (var one = 0; one < rows.size(); one++) {
            for (var other = one + 1; other < rows.size(); other++) {
                if (titles.get(one).isLike(titles.get(other))) {
                    found.addAll(between(rows.get(one), rows.get(other)));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Contradiction> between(Indicator one, Indicator other) {
        return one.targets().stream()
                .flatMap(target -> other.targets().stream()
                        .filter(target::contradicts)
                        .limit(1)
                        .map(against -> new Contradiction(one, target, other, against)))
                .toList();
    }
}

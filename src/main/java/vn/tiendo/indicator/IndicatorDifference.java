package vn.tiendo.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.unit.CellText;

/** How the indicators of an amending plan differ from those of the plan in force: the same, changed, new and gone. */
public record IndicatorDifference(List<Pair> pairs, List<Indicator> added, List<Indicator> gone) {

    /** Where a row is sought first: in its group by its title, then in its table, then by its number under a similar title. */
    private static final List<BiPredicate<Indicator, Indicator>> SOUGHT = List.of(
            (old, row) -> isSameTable(old, row) && old.group().equals(row.group()) && isSameTitle(old, row),
            (old, row) -> isSameTable(old, row) && isSameTitle(old, row),
            (old, row) -> old.numbering().equals(row.numbering())
                    && IndicatorTitle.of(old.title()).isLike(IndicatorTitle.of(row.title())));

    public IndicatorDifference {
        pairs = List.copyOf(pairs);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** One cell as it stood and as it is to stand. */
    public record Cell(String caption, String before, String after) {}

    /** A row that is in both plans. */
    public record Pair(Indicator running, Indicator draft) {

        public List<Cell> cells() {
            return Stream.of(
                            new Cell("Chỉ tiêu", running.title(), draft.title()),
                            new Cell("Đơn vị tính", running.unitOfMeasure(), draft.unitOfMeasure()),
                            new Cell("Mức phải đạt", told(running), told(draft)),
                            new Cell("Chủ trì", running.lead(), draft.lead()),
                            new Cell("Phối hợp", running.coordinating(), draft.coordinating()))
                    .filter(cell -> !CellText.clean(cell.before()).equals(CellText.clean(cell.after())))
                    .toList();
        }

        private static String told(Indicator row) {
            return row.targets().stream().map(Target::toString).distinct().collect(Collectors.joining("; "));
        }
    }

    /** What changed in words that people read: rows of which a cell differs. */
    public List<Pair> changed() {
        return pairs.stream().filter(pair -> !pair.cells().isEmpty()).toList();
    }

    static IndicatorDifference of(List<Indicator> running, List<Indicator> draft) {
        var found = new LinkedHashMap<Indicator, Indicator>();
        var free = new ArrayList<>(running);
        for (var sought : SOUGHT) {
            draft.stream().filter(row -> !found.containsKey(row)).forEach(row -> take(free, row, sought, found));
        }
        return new IndicatorDifference(
                found.entrySet().stream()
                        .map(entry -> new Pair(entry.getValue(), entry.getKey()))
                        .toList(),
                draft.stream().filter(row -> !found.containsKey(row)).toList(),
                free);
    }

    private static void take(
            List<Indicator> free,
            Indicator row,
            BiPredicate<Indicator, Indicator> sought,
            Map<Indicator, Indicator> found) {
        Optional<Indicator> same =
                free.stream().filter(old -> sought.test(old, row)).findFirst();
        same.ifPresent(old -> {
            found.put(row, old);
            free.remove(old);
        });
    }

    private static boolean isSameTable(Indicator one, Indicator other) {
        return one.table() == other.table();
    }

    private static boolean isSameTitle(Indicator one, Indicator other) {
        return CellText.fold(CellText.clean(one.title())).equals(CellText.fold(CellText.clean(other.title())));
    }
}

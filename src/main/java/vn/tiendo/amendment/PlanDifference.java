package vn.tiendo.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.plan.PlanDetail;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.unit.CellText;

/** How the tasks of a draft differ from those of a running plan: the same, changed, new and gone. */
record PlanDifference(List<Pair> pairs, List<PlannedTask> added, List<PlannedTask> gone) {

    private static final String RESOURCES = "resources";
    private static final Map<String, String> OTHERS =
            Map.of(RESOURCES, "Nguồn lực, kinh phí", ChangingTasks.DUE, "Hạn", ChangingTasks.NUMBER, "Số thứ tự");

    PlanDifference {
        pairs = List.copyOf(pairs);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** One cell as it stood and as it is to stand. */
    record Cell(String key, String caption, String before, String after) {

        @Override
        public String toString() {
            return caption + ": " + shown(before) + " → " + shown(after);
        }

        private static String shown(String text) {
            return text.isBlank() ? "(trống)" : text;
        }
    }

    /** A row of the draft that is a row of the running plan. */
    record Pair(PlannedTask running, PlannedTask draft, List<Cell> cells) {

        boolean isChanged() {
            return !cells.isEmpty();
        }

        /** Whether only its number is another one, because rows were put in or taken out before it. */
        boolean isRenumbered() {
            return !running.numbering().equals(draft.numbering()) || running.appendix() != draft.appendix();
        }
    }

    /**
     * Compares two plans.
     *
     * @param decided what a person said of a row of the draft: that it is this running row, or (empty) a new task
     */
    static PlanDifference of(List<PlannedTask> running, List<PlannedTask> draft, Map<UUID, Optional<UUID>> decided) {
        var found = new TaskPairing(running, draft, decided).pairs();
        var pairs = new ArrayList<Pair>();
        var added = new ArrayList<PlannedTask>();
        for (var row : draft) {
            Optional.ofNullable(found.get(row))
                    .ifPresentOrElse(old -> pairs.add(new Pair(old, row, cells(old, row))), () -> added.add(row));
        }
        Set<PlannedTask> kept = new HashSet<>(found.values());
        return new PlanDifference(
                pairs,
                added,
                running.stream().filter(row -> !kept.contains(row)).toList());
    }

    List<Pair> unchanged() {
        return pairs.stream().filter(pair -> !pair.isChanged()).toList();
    }

    List<Pair> changed() {
        return pairs.stream().filter(Pair::isChanged).toList();
    }

    /** The cells in which two rows differ, whatever their numbers. */
    static List<Cell> cells(PlannedTask before, PlannedTask after) {
        var all = List.of(
                cell(PlanColumn.TITLE, before.title(), after.title()),
                cell(PlanColumn.LEAD, before.lead(), after.lead()),
                cell(PlanColumn.COORDINATING, before.coordinating(), after.coordinating()),
                cell(PlanColumn.OUTPUT, before.output(), after.output()),
                cell(PlanColumn.DEADLINE, before.deadline(), after.deadline()),
                cell(
                        PlanColumn.RESPONSIBLE,
                        before.responsible().orElse(""),
                        after.responsible().orElse("")),
                new Cell(RESOURCES, caption(RESOURCES), means(before), means(after)),
                cell(PlanColumn.NOTE, before.note().orElse(""), after.note().orElse("")));
        return all.stream()
                .filter(cell -> !CellText.clean(cell.before()).equals(CellText.clean(cell.after())))
                .toList();
    }

    /** What users call a cell by its name in the record. */
    static String caption(String key) {
        return Stream.of(PlanColumn.values())
                .filter(column -> column.key().equals(key))
                .map(PlanColumn::caption)
                .findFirst()
                .or(() -> Stream.of(PlanDetail.values())
                        .filter(detail -> detail.key().equals(key))
                        .map(PlanDetail::caption)
                        .findFirst())
                .orElse(OTHERS.getOrDefault(key, key));
    }

    /** All of them in words, one a line. */
    static String told(List<Cell> cells) {
        return cells.stream().map(Cell::toString).collect(Collectors.joining("\n"));
    }

    private static Cell cell(PlanColumn column, String before, String after) {
        return new Cell(column.key(), column.caption(), before, after);
    }

    private static String means(PlannedTask task) {
        return task.means()
                .map(means -> means.text()
                        + means.amount()
                                .map(amount -> String.format(Locale.GERMANY, "; %,d đồng", amount))
                                .orElse("")
                        + means.source().map(source -> "; " + source).orElse(""))
                .orElse("");
    }
}

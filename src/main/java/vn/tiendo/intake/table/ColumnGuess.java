package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tiendo.intake.source.Source;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.CellText;
import vn.tiendo.unit.UnitCell;

/** The columns of a table whose heading is lost, by what their cells hold; each of its rows says that this was guessed. */
final class ColumnGuess {

    static final String WHY =
            "Bảng không có dòng tiêu đề: nghĩa của các cột được đoán theo nội dung, cần kiểm tra cả dòng.";

    private static final int FEWEST_COLUMNS = 4;
    private static final int ROWS_LOOKED_AT = 20;
    private static final double MOST = 0.6;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}|[IVX]{1,5})(\\.\\d+)*[.)]?");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?iU).*(\\d{1,2}/20\\d\\d|quý [IV1-4]+|tháng \\d|thường xuyên|h[àằ]ng (tháng|quý|năm)|năm 20\\d\\d).*");

    private final List<List<String>> rows;
    private final List<TableColumn> columns = new ArrayList<>();

    private ColumnGuess(List<List<String>> rows, int width) {
        this.rows = rows;
        IntStream.range(0, width)
                .forEach(i -> columns.add(new TableColumn(Optional.empty(), Optional.empty(), "", i, 1)));
    }

    /** Empty where the rows do not look like tasks under numbers, titles and leads. */
    static Optional<TableHeading> of(List<Source.Row> table) {
        int width = table.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<List<String>> full = table.stream()
                .filter(row -> row.cells().size() == width)
                .limit(ROWS_LOOKED_AT)
                .map(row -> row.cells().stream()
                        .map(cell -> CellText.clean(cell.text()))
                        .toList())
                .toList();
        return width < FEWEST_COLUMNS || full.size() < 2 ? Optional.empty() : new ColumnGuess(full, width).guess();
    }

    private Optional<TableHeading> guess() {
        mark(PlanColumn.NUMBER, text -> NUMBER.matcher(text).matches());
        longest().ifPresent(column -> set(column, PlanColumn.TITLE));
        mark(
                PlanColumn.DEADLINE,
                text -> text.length() < 60 && DEADLINE.matcher(text).matches());
        mark(PlanColumn.LEAD, ColumnGuess::namesUnits);
        mark(PlanColumn.COORDINATING, ColumnGuess::namesUnits);
        List<Integer> left =
                IntStream.range(0, columns.size()).filter(this::isFree).boxed().toList();
        if (left.size() == 1) {
            set(left.get(0), PlanColumn.OUTPUT);
        }
        var heading = new TableHeading(columns, 0);
        return Optional.of(heading)
                .filter(found ->
                        found.has(PlanColumn.NUMBER) && found.has(PlanColumn.TITLE) && found.has(PlanColumn.LEAD));
    }

    private static boolean namesUnits(String text) {
        var reading = UnitCell.read(text);
        return !reading.mentions().isEmpty() || !reading.collectives().isEmpty();
    }

    private void mark(PlanColumn meaning, Predicate<String> fits) {
        IntStream.range(0, columns.size())
                .filter(this::isFree)
                .filter(i -> share(i, fits) >= MOST)
                .findFirst()
                .ifPresent(i -> set(i, meaning));
    }

    private double share(int column, Predicate<String> fits) {
        List<String> filled = rows.stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .toList();
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(fits).count() / filled.size();
    }

    private Optional<Integer> longest() {
        return IntStream.range(0, columns.size())
                .filter(this::isFree)
                .boxed()
                .max(java.util.Comparator.comparingInt(
                        i -> rows.stream().mapToInt(row -> row.get(i).length()).sum()));
    }

    private boolean isFree(int column) {
        return columns.get(column).meaning().isEmpty();
    }

    private void set(int column, PlanColumn meaning) {
        columns.set(column, columns.get(column).meaning(Optional.of(meaning)));
    }
}

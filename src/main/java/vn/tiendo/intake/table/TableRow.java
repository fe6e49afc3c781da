package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.intake.extracted.RowPlace;
import vn.tiendo.intake.source.Source;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.CellText;

/** A row under the columns of its heading, as a person reads it; what a page break cut off is joined to it. */
final class TableRow {

    private static final String JOINED = " ";

    private final TableHeading heading;
    private final String[] cells;
    private final boolean[] continues;
    private final boolean[] parted;
    private final List<RowPlace> places = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private TableRow(TableHeading heading) {
        this.heading = heading;
        int columns = heading.columns().size();
        this.cells = new String[columns];
        this.continues = new boolean[columns];
        this.parted = new boolean[columns];
        Arrays.fill(cells, "");
    }

    static TableRow of(Source.Row row, TableHeading heading, RowPlace place) {
        var read = new TableRow(heading);
        read.places.add(place);
        List<Source.Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Source.Cell cell = cells.get(i);
            int column = cells.size() == heading.columns().size() ? i : read.columnOf(cell);
            read.put(column, cell);
        }
        return read;
    }

    private int columnOf(Source.Cell cell) {
        return IntStream.range(0, cells.length)
                .filter(i -> heading.columns().get(i).overlaps(cell.column(), cell.span()))
                .findFirst()
                .orElse(-1);
    }

    private void put(int column, Source.Cell cell) {
        String text = CellText.clean(cell.text());
        if (column < 0) {
            if (!text.isEmpty()) {
                doubts.add(Doubt.notice(PlanColumn.NOTE, text, "Ô thừa so với số cột của bảng: " + text + "."));
            }
            return;
        }
        continues[column] |= cell.continues();
        parted[column] |= cell.text().strip().indexOf('\n') >= 0;
        cells[column] = join(cells[column], text);
    }

    String get(PlanColumn meaning) {
        return heading.find(meaning).map(column -> cells[column]).orElse("");
    }

    String get(int column) {
        return cells[column];
    }

    void set(PlanColumn meaning, String text) {
        heading.find(meaning).ifPresent(column -> cells[column] = text);
    }

    /** Whether the cell is the lower part of one that is merged downwards. */
    boolean continues(PlanColumn meaning) {
        return heading.find(meaning).filter(column -> continues[column]).isPresent();
    }

    /** Whether line breaks part what the cell says. */
    boolean isParted(PlanColumn meaning) {
        return heading.find(meaning).filter(column -> parted[column]).isPresent();
    }

    boolean isBlank() {
        return Arrays.stream(cells).allMatch(String::isEmpty);
    }

    boolean hasOnly(PlanColumn... meanings) {
        List<PlanColumn> allowed = List.of(meanings);
        return IntStream.range(0, cells.length).filter(i -> !cells[i].isEmpty()).allMatch(i -> heading.columns()
                .get(i)
                .meaning()
                .filter(allowed::contains)
                .isPresent());
    }

    /** The cells that say something of their own, not through a cell that is merged downwards. */
    boolean hasOwn(PlanColumn meaning) {
        return IntStream.range(0, cells.length)
                .filter(i -> heading.columns().get(i).is(meaning))
                .anyMatch(i -> !cells[i].isEmpty() && !continues[i]);
    }

    /** A cell that is merged downwards says the same in every row that it covers. */
    void inheritMerged(TableRow above) {
        for (int i = 0; i < cells.length; i++) {
            boolean own = heading.columns().get(i).is(PlanColumn.NUMBER)
                    || heading.columns().get(i).is(PlanColumn.TITLE);
            if (continues[i] && cells[i].isEmpty() && !own) {
                cells[i] = above.cells[i];
                parted[i] = above.parted[i];
            }
        }
    }

    /** The cells move one column to the right from a column on, where a lost tab put them too far left. */
    void shiftRight(int from, String into) {
        System.arraycopy(cells, from, cells, from + 1, cells.length - from - 1);
        cells[from] = into;
    }

    /** Joins the second half of a row that was cut; a cell that is merged downwards is not said twice. */
    void append(TableRow rest) {
        for (int i = 0; i < cells.length; i++) {
            if (!rest.continues[i]) {
                cells[i] = join(cells[i], rest.cells[i]);
                parted[i] |= rest.parted[i];
            }
        }
        places.addAll(rest.places);
        doubts.addAll(rest.doubts);
    }

    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    List<RowPlace> places() {
        return List.copyOf(places);
    }

    TableHeading heading() {
        return heading;
    }

    /** All that the row says, for a doubt about the row itself. */
    String text() {
        return Arrays.stream(cells).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
    }

    private static String join(String above, String below) {
        return above.isEmpty() || below.isEmpty() ? above + below : above + JOINED + below;
    }
}

package vn.tiendo.intake.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.source.Source;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.CellText;

/**
 * The heading of a plan's table.
 *
 * @param rows how many rows of the table it takes
 */
record TableHeading(List<TableColumn> columns, int rows) {

    private static final int LONGEST = 120;
    private static final Pattern INDEX = Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?(\\s*=.*)?");

    TableHeading {
        columns = List.copyOf(columns);
    }

    /** The heading that begins at a row; empty where the row is none. */
    static Optional<TableHeading> at(List<Source.Row> rows, int at) {
        Source.Row row = rows.get(at);
        if (!mayHead(row)) {
            return Optional.empty();
        }
        boolean two = at + 1 < rows.size() && isSecond(row, rows.get(at + 1));
        List<TableColumn> columns = two ? leaves(row, rows.get(at + 1)) : leaves(row, new Source.Row(List.of(), 0));
        List<TableColumn> settled = ColumnChoice.settle(columns);
        return Optional.of(new TableHeading(settled, two ? 2 : 1)).filter(TableHeading::isOne);
    }

    /** Whether a row stands for the columns only: "(1) (2) (3)", "A B 1 2". */
    static boolean isIndex(Source.Row row) {
        List<String> texts = texts(row);
        return texts.size() > 2
                && texts.stream().allMatch(text -> INDEX.matcher(text).matches())
                && new HashSet<>(texts).size() == texts.size()
                && texts.get(0).replaceAll("[()]", "").matches("1|A");
    }

    ExtractedAppendix.Kind kind() {
        return ColumnChoice.kind(columns);
    }

    /** Whether no row of the file says what the columns are. */
    boolean isGuessed() {
        return rows == 0;
    }

    /** Whether a table under the other heading goes on with the rows of this one. */
    boolean agrees(TableHeading other) {
        return meanings().equals(other.meanings()) || plain().equals(other.plain());
    }

    /** The words without the marks above and below the letters, which recognition loses first. */
    private List<String> plain() {
        return columns.stream().map(column -> plain(column.heading())).toList();
    }

    private static String plain(String heading) {
        return Normalizer.normalize(CellText.fold(heading), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    boolean has(PlanColumn meaning) {
        return find(meaning).isPresent();
    }

    Optional<Integer> find(PlanColumn meaning) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).is(meaning))
                .boxed()
                .findFirst();
    }

    int width() {
        return columns.stream()
                .mapToInt(column -> column.from() + column.span())
                .max()
                .orElse(0);
    }

    /** Whether a table without a heading has these columns. */
    boolean fits(List<Source.Row> rows) {
        return rows.stream().anyMatch(row -> {
            int end = row.cells().stream()
                    .mapToInt(cell -> cell.column() + cell.span())
                    .max()
                    .orElse(0);
            return row.cells().size() == columns.size()
                    || end == width() && row.cells().size() > 2;
        });
    }

    private List<List<?>> meanings() {
        return columns.stream()
                .<List<?>>map(column -> List.of(
                        column.meaning(),
                        column.year(),
                        column.meaning().isPresent() ? "" : CellText.fold(CellText.clean(column.heading()))))
                .toList();
    }

    private boolean isOne() {
        Set<PlanColumn> meanings = EnumSet.noneOf(PlanColumn.class);
        columns.forEach(column -> column.meaning().ifPresent(meanings::add));
        boolean known = columns.stream()
                        .filter(column -> ColumnMeaning.isKnown(column.heading()))
                        .count()
                >= 2;
        boolean enough =
                meanings.contains(PlanColumn.NUMBER) ? meanings.size() > 2 : meanings.size() > 2 && columns.size() > 2;
        return known
                && enough
                && meanings.contains(PlanColumn.TITLE)
                && saysWhatIsDone()
                && (ColumnChoice.hasTaskColumn(columns) || meanings.contains(PlanColumn.TARGET));
    }

    /** A title that no heading names ("Họ và tên") makes tasks only where two other columns do. */
    private boolean saysWhatIsDone() {
        return find(PlanColumn.TITLE)
                        .filter(title ->
                                ColumnMeaning.of(columns.get(title).heading()).isPresent())
                        .isPresent()
                || ColumnChoice.taskColumns(columns) > 1;
    }

    /** Whether a row counts its columns from "STT" on, as a heading does, known or not. */
    static boolean isLikeOne(Source.Row row) {
        List<String> texts = texts(row);
        return texts.size() > 2
                && ColumnMeaning.of(texts.get(0))
                        .filter(PlanColumn.NUMBER::equals)
                        .isPresent();
    }

    /** Whether at least half of a row's words are those of this heading. */
    boolean isRepeatedBy(Source.Row row) {
        List<String> texts = texts(row);
        long same = texts.stream().filter(text -> plain().contains(plain(text))).count();
        return same * 2 >= texts.size();
    }

    /** Under "STT" most of the other cells are known headings; without it all of them, for a row of cells may use such words. */
    private static boolean mayHead(Source.Row row) {
        if (isPlainlyData(row)) {
            return false;
        }
        List<String> texts = texts(row);
        if (texts.size() < 3 || texts.stream().anyMatch(text -> text.length() > LONGEST)) {
            return false;
        }
        long known = texts.stream().filter(TableHeading::isKnown).count();
        boolean numbered = texts.stream()
                .anyMatch(text ->
                        ColumnMeaning.of(text).filter(PlanColumn.NUMBER::equals).isPresent());
        return numbered ? known * 2 > texts.size() - 1 : known == texts.size() && startsFilled(row);
    }

    /** Looked at before anything is cleaned: most rows have a number in front or a long text. */
    private static boolean isPlainlyData(Source.Row row) {
        return row.cells().stream().anyMatch(cell -> cell.text().length() > 3 * LONGEST)
                || row.cells().stream()
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .limit(1)
                        .anyMatch(text -> Character.isDigit(text.charAt(0)));
    }

    private static boolean isKnown(String text) {
        return text.length() <= LONGEST / 2 && ColumnMeaning.isKnown(text);
    }

    private static boolean startsFilled(Source.Row row) {
        return !row.cells().get(0).text().isBlank();
    }

    private static List<String> texts(Source.Row row) {
        return row.cells().stream()
                .map(cell -> CellText.clean(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A second row only stands under cells that are merged over columns, or are left blank. */
    private static boolean isSecond(Source.Row first, Source.Row second) {
        List<Source.Cell> own = second.cells().stream()
                .filter(cell -> !cell.continues() && !cell.text().isBlank())
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(cell ->
                                CellText.clean(cell.text()).length() <= LONGEST / 2 && isUnderBroad(first, cell))
                && own.stream().noneMatch(cell -> cell.text().strip().matches("\\d{1,3}%?|[-x]"));
    }

    private static boolean isUnderBroad(Source.Row first, Source.Cell below) {
        List<Source.Cell> above = first.cells().stream()
                .filter(cell ->
                        cell.column() < below.column() + below.span() && below.column() < cell.column() + cell.span())
                .toList();
        boolean broad = above.stream()
                .anyMatch(cell -> cell.span() > below.span() || cell.text().isBlank());
        boolean repeated = isLeftOfBlank(first, below);
        return (broad || repeated)
                && (ColumnMeaning.isKnown(below.text())
                        || ColumnMeaning.year(below.text()).isPresent()
                        || below.column() > 1);
    }

    /** Text without merged cells: the word above stands over the first of its columns, blanks follow it. */
    private static boolean isLeftOfBlank(Source.Row first, Source.Cell below) {
        return below.column() > 0
                && first.cells().stream()
                        .anyMatch(cell -> cell.column() == below.column() + 1
                                && cell.span() == 1
                                && cell.text().isBlank());
    }

    private static List<TableColumn> leaves(Source.Row first, Source.Row second) {
        var columns = new ArrayList<TableColumn>();
        String broad = "";
        for (Source.Cell top : first.cells()) {
            List<Source.Cell> below = second.cells().stream()
                    .filter(cell -> !cell.continues() && !cell.text().isBlank())
                    .filter(cell -> cell.column() >= top.column() && cell.column() < top.column() + top.span())
                    .toList();
            broad = top.text().isBlank() ? broad : top.text();
            if (below.isEmpty()) {
                columns.add(leaf("", top));
            } else {
                for (Source.Cell cell : below) {
                    columns.add(leaf(broad, cell));
                }
            }
        }
        return columns;
    }

    private static TableColumn leaf(String above, Source.Cell cell) {
        String whole = CellText.clean(above + " " + cell.text());
        Optional<PlanColumn> own =
                ColumnMeaning.isKnown(above) && ColumnMeaning.of(above).isEmpty()
                        ? Optional.empty()
                        : ColumnMeaning.of(cell.text()).or(() -> ColumnMeaning.of(whole));
        Optional<Integer> year = own.filter(PlanColumn.TARGET::equals).flatMap(target -> ColumnMeaning.year(whole));
        return new TableColumn(own, year, CellText.clean(cell.text()), cell.column(), cell.span());
    }
}

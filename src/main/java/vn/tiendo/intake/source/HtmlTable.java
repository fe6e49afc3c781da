package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table in HTML within recognised text, as some recognition programs write tables with merged cells. */
final class HtmlTable {

    private static final Pattern START = Pattern.compile("(?i)\\s*<table\\b.*");
    private static final Pattern ROW = Pattern.compile("(?is)<tr\\b[^>]{0,400}>(.*?)(?=<tr\\b|</tr>|</table>|\\z)");
    private static final Pattern CELL =
            Pattern.compile("(?is)<t[dh]\\b([^>]{0,400})>(.*?)(?=<t[dh]\\b|</t[dh]>|</tr>|\\z)");
    private static final int MOST_SPAN = 100;

    private HtmlTable() {}

    static Optional<TextSource.TextTable> read(List<String> lines, int from, int page) {
        if (!START.matcher(lines.get(from)).matches()) {
            return Optional.empty();
        }
        int until = from;
        while (until < lines.size()
                && !lines.get(until).toLowerCase(java.util.Locale.ROOT).contains("</table>")) {
            until++;
        }
        until = Math.min(until + 1, lines.size());
        String table = String.join("\n", lines.subList(from, until));
        return Optional.of(new TextSource.TextTable(rows(table, page), until - from));
    }

    private static List<Source.Row> rows(String table, int page) {
        var rows = new ArrayList<Source.Row>();
        var below = new ArrayList<Integer>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            rows.add(row(row.group(1), below, page));
        }
        return rows;
    }

    /** @param below for each column how many more rows a cell from above covers */
    private static Source.Row row(String row, List<Integer> below, int page) {
        var cells = new ArrayList<Source.Cell>();
        int column = covered(cells, 0, below);
        Matcher cell = CELL.matcher(row);
        while (cell.find()) {
            int span = span(cell.group(1), "colspan");
            int down = span(cell.group(1), "rowspan");
            cells.add(new Source.Cell(cell.group(2).strip(), column, span, false));
            for (int i = column; i < column + span; i++) {
                set(below, i, down - 1);
            }
            column = covered(cells, column + span, below);
        }
        return new Source.Row(cells, page);
    }

    private static int covered(List<Source.Cell> cells, int from, List<Integer> below) {
        int column = from;
        while (column < below.size() && below.get(column) > 0) {
            cells.add(new Source.Cell("", column, 1, true));
            below.set(column, below.get(column) - 1);
            column++;
        }
        return column;
    }

    private static void set(List<Integer> below, int column, int rows) {
        while (below.size() <= column) {
            below.add(0);
        }
        below.set(column, rows);
    }

    private static int span(String attributes, String name) {
        Matcher number =
                Pattern.compile("(?i)" + name + "\\s*=\\s*[\"']?(\\d{1,3})").matcher(attributes);
        return number.find() ? Math.max(1, Math.min(MOST_SPAN, Integer.parseInt(number.group(1)))) : 1;
    }
}

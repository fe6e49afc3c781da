package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;

/** A row of tab-separated text, whose cells a spreadsheet puts in quotes where they hold line breaks. */
final class QuotedLine {

    private static final int MOST_LINES = 60;

    private QuotedLine() {}

    /** The line behind the row that begins at a line: the next one, unless a quoted cell runs on. */
    static int end(List<String> lines, int from) {
        boolean open = opens(lines.get(from));
        for (int at = from + 1; open && at < Math.min(lines.size(), from + MOST_LINES); at++) {
            if (quotes(lines.get(at)) % 2 == 1) {
                return at + 1;
            }
        }
        return from + 1;
    }

    static List<String> cells(List<String> lines) {
        if (lines.size() == 1 && !lines.get(0).contains("\"")) {
            return List.of(lines.get(0).split("\t", -1));
        }
        var cells = new ArrayList<String>();
        String row = String.join("\n", lines);
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= row.length(); i++) {
            if (i == row.length() || row.charAt(i) == '\t' && !quoted) {
                cells.add(unquoted(row.substring(start, i)));
                start = i + 1;
            } else if (row.charAt(i) == '"' && (quoted || i == start)) {
                quoted = !quoted && closes(row, i);
            }
        }
        return cells;
    }

    /** A quote that never ends before a tab or the row is a quotation mark. */
    private static boolean closes(String row, int from) {
        for (int i = row.indexOf('"', from + 1); i >= 0; i = row.indexOf('"', i + 1)) {
            if (i + 1 == row.length() || row.charAt(i + 1) == '\t') {
                return true;
            }
        }
        return false;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1
                && cell.startsWith("\"")
                && cell.endsWith("\"")
                && (cell.contains("\n") || cell.contains("\"\""));
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static boolean opens(String line) {
        return line.startsWith("\"") && quotes(line) % 2 == 1 || line.contains("\t\"") && quotes(line) % 2 == 1;
    }

    private static long quotes(String line) {
        return line.chars().filter(character -> character == '"').count();
    }
}

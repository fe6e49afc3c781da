package vn.tiendo.officialdocument;

import java.util.Arrays;
import java.util.List;

/** A part of a document's text; what it looks like is the template's matter. */
public sealed interface Block {

    /** @param level 1 "I. …" in bold capitals, 2 "1. …" bold, 3 "a) …" @param text with its number */
    record Title(int level, String text) implements Block {

        public Title {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("titles have levels 1 to 3, not " + level);
            }
        }
    }

    /** A paragraph, justified, its first line indented. */
    record Paragraph(String text) implements Block {}

    /** An item of a list. @param text without its dash */
    record Bullet(String text) implements Block {}

    /** Where a cell's text stands. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** @param width share of the page's width, in relation to the other columns; above 0 */
    record Column(String heading, int width, Align align) {

        public Column {
            if (width <= 0) {
                throw new IllegalArgumentException("a column has a width");
            }
        }
    }

    /**
     * @param cells one for each column
     * @param strong whether the row is bold: a group's title, a total
     */
    record Row(List<String> cells, boolean strong) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(Arrays.asList(cells), false);
        }

        public static Row strong(String... cells) {
            return new Row(Arrays.asList(cells), true);
        }
    }

    /** A ruled table; its head is repeated on each page. @throws IllegalArgumentException if a row has too many or too few cells */
    record Table(List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            var count = columns.size();
            if (count == 0 || rows.stream().anyMatch(row -> row.cells().size() != count)) {
                throw new IllegalArgumentException("each row has a cell for each column");
            }
        }
    }

    /** How a chart shows its figures. */
    enum ChartKind {
        BAR,
        PIE
    }

    /** @param values one for each category */
    record Series(String name, List<Double> values) {

        public Series {
            values = List.copyOf(values);
        }

        public static Series of(String name, double... values) {
            return new Series(name, Arrays.stream(values).boxed().toList());
        }
    }

    /**
     * A chart of Word's own, with its numbers, that can be read in grey; a pie shows one series.
     *
     * @throws IllegalArgumentException if there is nothing to show or a series has too many or too few values
     */
    record Chart(String title, ChartKind kind, List<String> categories, List<Series> series) implements Block {

        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            var count = categories.size();
            if (count == 0
                    || series.isEmpty()
                    || series.stream().anyMatch(one -> one.values().size() != count)) {
                throw new IllegalArgumentException("each series has a value for each category");
            }
            if (kind == ChartKind.PIE && series.size() > 1) {
                throw new IllegalArgumentException("a pie shows one series");
            }
        }
    }
}

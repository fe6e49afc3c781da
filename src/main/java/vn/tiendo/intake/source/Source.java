package vn.tiendo.intake.source;

import java.util.List;

/** What a file says in reading order, the same for every format: one interpreter reads them all. */
public record Source(List<Block> blocks) {

    public Source {
        blocks = List.copyOf(blocks);
    }

    /** A piece of the file. */
    public sealed interface Block {}

    /**
     * A paragraph.
     *
     * @param text as in the file; line breaks within it stay
     * @param bullet whether the file draws a bullet or a dash before it that is not in the text
     * @param bold whether all of it is bold
     * @param page from 1; 0 where the format knows no pages
     */
    public record Paragraph(String text, boolean bullet, boolean bold, int page) implements Block {}

    /** A table; one that runs over pages may come as several. */
    public record Table(List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param page from 1; 0 where the format knows no pages
     */
    public record Row(List<Cell> cells, int page) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text as in the file; paragraphs and line breaks as "\n"
     * @param column its first column in the table's grid, from 0
     * @param span how many columns of the grid it covers, at least 1
     * @param continues whether it is the lower part of a cell that began in a row above (merged downwards); its text is empty
     */
    public record Cell(String text, int column, int span, boolean continues) {}
}

package vn.tiendo.intake;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a file as it was read, for a person to compare with: a paragraph, or a table with its rows.
 *
 * @param text of a paragraph; empty for a table
 * @param page from 1; 0 where the format knows no pages
 * @param lines of a table
 */
public record SourcePart(Optional<String> text, boolean bullet, boolean bold, int page, List<Line> lines) {

    public SourcePart {
        lines = List.copyOf(lines);
    }

    /** A row of a table. */
    public record Line(int page, List<Field> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A cell.
     *
     * @param span how many columns it covers
     */
    public record Field(String text, int span) {}
}

package vn.tiendo.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the rows of a sheet into lines of text (titles above, signatures below) and tables. */
final class SheetBlocks {

    private static final int CELLS_OF_A_TABLE = 3;
    private static final Pattern TITLE =
            Pattern.compile("(?iU)(phụ lục|phụ biểu|biểu|bảng|kế hoạch|nơi nhận|tm\\.|kt\\.|q\\.|người lập).*");

    private final Blocks blocks;
    private final List<Source.Row> table = new ArrayList<>();
    private boolean parted;

    SheetBlocks(Blocks blocks) {
        this.blocks = blocks;
    }

    void add(List<Source.Row> rows) {
        for (Source.Row row : rows) {
            if (row.cells().isEmpty()) {
                parted = true;
            } else {
                add(row);
                parted = false;
            }
        }
        close();
    }

    private void add(Source.Row row) {
        List<Source.Cell> filled =
                row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        boolean few = filled.size() < CELLS_OF_A_TABLE;
        if (parted
                && few
                && filled.stream().anyMatch(cell -> TITLE.matcher(cell.text()).matches())) {
            close();
        }
        if (table.isEmpty() && few) {
            filled.forEach(cell -> lines(cell.text(), row.page()));
        } else {
            table.add(row);
        }
    }

    private void lines(String text, int page) {
        text.lines().forEach(line -> blocks.paragraph(new Source.Paragraph(line.strip(), false, false, page)));
    }

    private void close() {
        blocks.table(table);
        table.clear();
    }
}

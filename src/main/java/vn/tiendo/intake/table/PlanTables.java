package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.intake.extracted.Doubts;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.extracted.RowPlace;
import vn.tiendo.intake.source.Source;
import vn.tiendo.unit.CellText;

/** Walks a source block by block and finds where each appendix begins, goes on over pages, and ends. */
final class PlanTables {

    private static final int MOST_LINES_WITHIN = 6;

    private final List<OpenAppendix> appendices = new ArrayList<>();
    private final List<ExtractedPlan.PlacedDoubt> leftOut = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private Optional<OpenAppendix> open = Optional.empty();
    private Optional<RowPlacing> placing = Optional.empty();

    static List<OpenAppendix> of(Source source) {
        return walked(source).appendices;
    }

    /** Tables under headings of their own that are neither of tasks nor of indicators: a budget, a list of people. */
    static List<ExtractedPlan.PlacedDoubt> leftOut(Source source) {
        return List.copyOf(walked(source).leftOut);
    }

    private static PlanTables walked(Source source) {
        var tables = new PlanTables();
        for (int i = 0; i < source.blocks().size(); i++) {
            if (source.blocks().get(i) instanceof Source.Table table) {
                tables.table(table, i);
            } else if (source.blocks().get(i) instanceof Source.Paragraph paragraph) {
                tables.lines.add(paragraph.text());
            }
        }
        tables.appendices.forEach(OpenAppendix::close);
        return tables;
    }

    private void table(Source.Table table, int block) {
        List<Source.Row> rows = table.rows();
        boolean inside = goesOn(rows);
        boolean first = true;
        for (int i = 0; i < rows.size(); i++) {
            Source.Row row = rows.get(i);
            Optional<TableHeading> heading = TableHeading.at(rows, i);
            if (heading.isPresent()) {
                head(heading.get());
                inside = true;
                first = true;
                i += heading.get().rows() - 1;
            } else if (TableHeading.isLikeOne(row)) {
                inside = inside && isHeadedAgain(row);
                if (!inside) {
                    leaveOut(row);
                }
            } else if (!inside || isTitle(row) && endsAt(rows, i)) {
                row.cells().stream()
                        .map(Source.Cell::text)
                        .filter(text -> !text.isBlank())
                        .forEach(lines::add);
            } else if (!TableHeading.isIndex(row)) {
                RowPlace place = new RowPlace(block, i, row.page());
                boolean begins = first;
                placing.ifPresent(found -> found.place(row, place, begins));
                first = false;
            }
        }
    }

    /** A table without a heading goes on with the appendix before it, or is one more under the same columns. */
    private boolean goesOn(List<Source.Row> rows) {
        boolean headed = TableHeading.at(rows, 0).isPresent()
                || TableHeading.isLikeOne(rows.get(0)) && !isHeadedAgain(rows.get(0));
        if (headed) {
            return false;
        }
        if (open.filter(appendix -> appendix.heading().fits(rows)).isEmpty()) {
            return guessed(rows);
        }
        long within =
                lines.stream().filter(line -> !AppendixTitle.isAside(line)).count();
        if (AppendixTitle.named(lines).isPresent() || within <= MOST_LINES_WITHIN) {
            head(open.orElseThrow().heading());
            return true;
        }
        return false;
    }

    /** Whether the row is the heading of the table before it, though some of its words were not recognised. */
    private boolean isHeadedAgain(Source.Row row) {
        return open.filter(appendix -> appendix.heading().isRepeatedBy(row)).isPresent();
    }

    private void leaveOut(Source.Row row) {
        String title = AppendixTitle.named(lines).orElse("Văn bản");
        String columns = row.cells().stream()
                .map(cell -> CellText.clean(cell.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
        leftOut.add(new ExtractedPlan.PlacedDoubt(
                Doubts.name(title) + " / table",
                columns,
                "Bảng không có các cột của nhiệm vụ hay chỉ tiêu nên không được đưa vào kế hoạch.",
                Optional.empty()));
    }

    /** A table that a line names as an appendix, and whose own heading is lost. */
    private boolean guessed(List<Source.Row> rows) {
        boolean headedLater = IntStream.range(0, rows.size())
                .anyMatch(i -> TableHeading.at(rows, i).isPresent());
        if (headedLater || AppendixTitle.named(lines).isEmpty()) {
            return false;
        }
        Optional<TableHeading> guess = ColumnGuess.of(rows);
        guess.ifPresent(this::head);
        return guess.isPresent();
    }

    private void head(TableHeading heading) {
        Optional<String> named = AppendixTitle.named(lines);
        boolean same = named.isEmpty()
                && open.filter(appendix -> appendix.heading().agrees(heading)).isPresent();
        if (!same) {
            String title = named.orElseGet(() -> AppendixTitle.orElse(lines, appendices.size() + 1));
            var appendix = new OpenAppendix(title, heading);
            appendices.add(appendix);
            open = Optional.of(appendix);
            placing = Optional.of(new RowPlacing(appendix));
        }
        groups(same);
        lines.clear();
    }

    /** Lines between two tables may name the next group; of any other line within an appendix a person is told. */
    private void groups(boolean within) {
        OpenAppendix appendix = open.orElseThrow();
        int from = within ? 0 : Math.max(0, lines.size() - 1);
        for (String line : lines.subList(from, lines.size())) {
            String text = CellText.clean(line);
            Optional<GroupLine> group = GroupLine.of(text);
            if (group.filter(found -> GroupLine.roman(found.number()).isPresent())
                            .isPresent()
                    && !AppendixTitle.isNamed(text)) {
                appendix.startGroup(group.get());
            } else if (within
                    && !AppendixTitle.isAside(text)
                    && text.codePoints().anyMatch(Character::isLetter)) {
                appendix.leftOver(text, "Dòng chữ nằm giữa bảng, chưa đưa vào dòng nào");
            }
        }
    }

    /** Whether after the row another table begins, or none of this one is left. */
    private static boolean endsAt(List<Source.Row> rows, int at) {
        return at + 2 >= rows.size()
                || IntStream.range(at + 1, Math.min(rows.size(), at + MOST_LINES_WITHIN))
                        .anyMatch(i -> TableHeading.at(rows, i).isPresent());
    }

    private static boolean isTitle(Source.Row row) {
        if (row.cells().stream().filter(cell -> !cell.text().isBlank()).count() != 1) {
            return false;
        }
        String text = row.cells().stream()
                .map(cell -> CellText.clean(cell.text()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        return !text.contains("\n")
                && (AppendixTitle.isNamed(text) && GroupLine.of(text).isEmpty() || text.startsWith("(Ban hành"));
    }
}

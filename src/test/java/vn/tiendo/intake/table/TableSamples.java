package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.calendar.ShippedCalendar;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.source.Source;
import vn.tiendo.plan.PlanDates;
import vn.tiendo.plan.RowReader;

/** Reads the tables of a source as of a plan of 2026. */
final class TableSamples {

    private TableSamples() {}

    static List<ExtractedAppendix> read(Source source) {
        return new TableInterpreter(new RowReader(PlanDates.of(2026), ShippedCalendar.calendar(), Map.of()))
                .read(source);
    }

    /** Reads a drawing: lines with "|" are rows ("^": goes on from above, "&lt;": covered by the cell to its left). */
    static List<ExtractedAppendix> read(String drawing) {
        return read(source(drawing));
    }

    static ExtractedAppendix one(String drawing) {
        List<ExtractedAppendix> read = read(drawing);
        if (read.size() != 1) {
            throw new AssertionError("appendices: " + read);
        }
        return read.get(0);
    }

    static Source source(String drawing) {
        var blocks = new ArrayList<Source.Block>();
        var rows = new ArrayList<Source.Row>();
        for (String line : (drawing + "\n\n").split("\n")) {
            if (line.contains("|")) {
                rows.add(row(line));
            } else {
                if (!rows.isEmpty()) {
                    blocks.add(new Source.Table(rows));
                    rows.clear();
                }
                if (!line.isBlank()) {
                    blocks.add(new Source.Paragraph(line.strip(), false, false, 0));
                }
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Source.Table(rows));
        }
        return new Source(blocks);
    }

    private static Source.Row row(String line) {
        var cells = new ArrayList<Source.Cell>();
        String[] texts = line.split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i].strip().replace("\\n", "\n");
            if (text.equals("<")) {
                Source.Cell left = cells.remove(cells.size() - 1);
                cells.add(new Source.Cell(left.text(), left.column(), left.span() + 1, left.continues()));
            } else {
                cells.add(new Source.Cell(text.equals("^") ? "" : text, i, 1, text.equals("^")));
            }
        }
        return new Source.Row(cells, 0);
    }
}

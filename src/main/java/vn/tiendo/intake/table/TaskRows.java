package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.intake.extracted.ExtractedTask;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.plan.RowCells;
import vn.tiendo.plan.RowReader;
import vn.tiendo.plan.RowReading;

/** The tasks of an appendix: cells as written, read with what a sub-row inherits. */
final class TaskRows {

    private final OpenAppendix appendix;
    private final RowReader reader;

    TaskRows(OpenAppendix appendix, RowReader reader) {
        this.appendix = appendix;
        this.reader = reader;
    }

    List<ExtractedTask> read() {
        return appendix.entries().stream().map(this::read).toList();
    }

    private ExtractedTask read(TableEntry entry) {
        TableRow row = entry.row();
        RowReading reading = reader.read(new RowCells(
                entry.inherited(PlanColumn.LEAD),
                entry.inherited(PlanColumn.COORDINATING),
                row.get(PlanColumn.OUTPUT),
                row.get(PlanColumn.DEADLINE)));
        return new ExtractedTask(
                entry.group(),
                entry.number(),
                entry.parent().map(TableEntry::number),
                entry.title(),
                optional(row, PlanColumn.RESPONSIBLE),
                row.get(PlanColumn.LEAD),
                row.get(PlanColumn.COORDINATING),
                row.get(PlanColumn.OUTPUT),
                row.get(PlanColumn.DEADLINE),
                optional(row, PlanColumn.NOTE),
                extra(row),
                reading,
                doubts(entry, reading),
                row.places());
    }

    private List<Doubt> doubts(TableEntry entry, RowReading reading) {
        var doubts = new ArrayList<Doubt>(reading.doubts());
        if (isParent(entry)) {
            doubts.removeIf(doubt -> doubt.written().isBlank()
                    && (doubt.column() == PlanColumn.DEADLINE || doubt.column() == PlanColumn.OUTPUT));
        }
        doubts.addAll(GluedCells.of(entry, reading.lead(), reading.coordinating()));
        doubts.addAll(entry.row().doubts());
        return doubts;
    }

    /** What its sub-rows say, their row need not. */
    private boolean isParent(TableEntry entry) {
        return appendix.entries().stream().anyMatch(other -> other.parent()
                .filter(parent -> parent.row() == entry.row())
                .isPresent());
    }

    static Optional<String> optional(TableRow row, PlanColumn meaning) {
        return Optional.of(row.get(meaning)).filter(text -> !text.isEmpty());
    }

    static Map<String, String> extra(TableRow row) {
        return ExtraCells.of(row);
    }
}

package vn.tiendo.intake;

import java.util.List;
import vn.tiendo.intake.source.Source;
import vn.tiendo.plan.RowReader;

/** Finds the appendices of a source and what each of their rows says: the one interpreter of rows for all formats. */
final class TableInterpreter {

    private final RowReader reader;

    TableInterpreter(RowReader reader) {
        this.reader = reader;
    }

    List<ExtractedAppendix> read(Source source) {
        List<OpenAppendix> tables = PlanTables.of(source);
        TableDoubts.addTo(tables);
        return ContradictingTargets.marked(tables.stream().map(this::read).toList());
    }

    private ExtractedAppendix read(OpenAppendix table) {
        boolean tasks = table.heading().kind() == ExtractedAppendix.Kind.TASKS;
        return new ExtractedAppendix(
                table.title(),
                table.heading().kind(),
                table.groups(),
                tasks ? new TaskRows(table, reader).read() : List.of(),
                tasks ? List.of() : new IndicatorRows(table, reader).read());
    }
}

package vn.tiendo.intake.table;

import java.util.List;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedPlan;
import vn.tiendo.intake.source.Source;
import vn.tiendo.plan.RowReader;

/** Finds the appendices of a source and what each of their rows says: the one interpreter of rows for all formats. */
public final class TableInterpreter {

    private final RowReader reader;

    /** @param reader of what the cells of a task mean */
    public TableInterpreter(RowReader reader) {
        this.reader = reader;
    }

    /** The appendices in the order of the source, with all doubts about their rows. */
    public List<ExtractedAppendix> read(Source source) {
        List<OpenAppendix> tables = PlanTables.of(source);
        TableDoubts.addTo(tables);
        return ContradictingTargets.marked(tables.stream().map(this::read).toList());
    }

    /** A doubt for each table that is neither of tasks nor of indicators: a budget, a list of people. */
    public static List<ExtractedPlan.PlacedDoubt> leftOut(Source source) {
        return PlanTables.leftOut(source);
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

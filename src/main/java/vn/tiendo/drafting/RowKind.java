package vn.tiendo.drafting;

import java.util.List;

/** What a row of an import is, and which of its cells people may decide. */
enum RowKind {
    /** The plan's own facts, one row at the head. */
    PLAN(Facts.COLUMNS),
    APPENDIX(List.of(Columns.TITLE)),
    GROUP(List.of(Columns.NUMBER, Columns.TITLE)),
    TASK(Columns.OF_TASKS),
    /** An unnumbered row under a task; it inherits the units where its own cells are empty. */
    SUB_ROW(Columns.OF_TASKS),
    /** A bullet of a plan without a table: a task that people complete. */
    DRAFT(Columns.OF_TASKS),
    INDICATOR(Columns.OF_INDICATORS);

    private final List<String> columns;

    RowKind(List<String> columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return columns;
    }

    boolean isTask() {
        return this == TASK || this == SUB_ROW || this == DRAFT;
    }
}

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
        throw new UnsupportedOperationException(source + " " + reader);
    }
}

package vn.tiendo.intake;

import java.util.List;
import vn.tiendo.intake.source.Source;

/** A plan without a table: its bullets become drafts of tasks, each under its section. */
final class DraftReader {

    private DraftReader() {}

    static List<ExtractedPlan.Draft> read(Source source) {
        throw new UnsupportedOperationException(source.toString());
    }
}

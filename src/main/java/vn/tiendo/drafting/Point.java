package vn.tiendo.drafting;

import java.util.Optional;
import vn.tiendo.plan.Doubt;

/**
 * A doubt about a cell, and what became of it.
 *
 * @param gap whether the task lacks one of the "5 rõ" by it
 * @param seen who let the cell stand, and when
 */
record Point(
        String column,
        String written,
        String why,
        Optional<String> suggestion,
        boolean gap,
        Kind kind,
        State state,
        Optional<Decision> seen) {

    /** What can be done about it. */
    enum Kind {
        /** Words that name no known unit. */
        UNIT,
        /** Nobody leads the task. */
        LEAD,
        DEADLINE,
        OUTPUT,
        /** The cell might be meant to say something else. */
        SUGGESTION,
        /** A fact of the plan is missing or not readable. */
        FACT,
        NOTICE
    }

    /** What became of it. */
    enum State {
        OPEN,
        /** Somebody looked and lets the cell stand. */
        SEEN,
        /** The cell says something else now, or its words are known. */
        GONE
    }

    static Point open(Doubt doubt, Kind kind) {
        return new Point(
                doubt.column().key(),
                doubt.written(),
                doubt.why(),
                doubt.suggestion(),
                doubt.gap(),
                kind,
                State.OPEN,
                Optional.empty());
    }

    static Point open(String column, String written, String why, boolean gap, Kind kind) {
        return new Point(column, written, why, Optional.empty(), gap, kind, State.OPEN, Optional.empty());
    }

    static Point of(DraftRow.Noted noted, State state) {
        var kind = noted.suggestion().isPresent() ? Kind.SUGGESTION : Kind.NOTICE;
        return new Point(
                noted.column(),
                noted.written(),
                noted.why(),
                noted.suggestion(),
                noted.gap(),
                kind,
                state,
                Optional.empty());
    }

    /** The same as long as the cell says the same. */
    String key() {
        return column + "/" + Integer.toString((written + "\n" + why).hashCode(), 36);
    }

    boolean isAbout(String doubted, String words, String reason) {
        return column.equals(doubted) && written.equals(words) && why.equals(reason);
    }

    /** Whether it is settled by looking; who leads must be said, and so must what the plan itself lacks, a number of its own and the year of a target. */
    boolean canBeLeft() {
        return kind != Kind.LEAD && !(kind == Kind.FACT && gap) && !(isOfNumberOrYear() && gap);
    }

    private boolean isOfNumberOrYear() {
        return column.equals(Columns.NUMBER) || column.equals(Columns.TARGET) && why.startsWith("Chưa rõ «");
    }

    Point seenBy(Decision decision) {
        return new Point(column, written, why, suggestion, gap, kind, State.SEEN, Optional.of(decision));
    }
}

package vn.tiendo.intake.letter;

import java.util.List;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedPlan.Draft;
import vn.tiendo.intake.extracted.ExtractedPlan.Letter;
import vn.tiendo.intake.extracted.ExtractedPlan.PlacedDoubt;
import vn.tiendo.intake.source.Source;
import vn.tiendo.plan.PlanDates;

/** Finds what a source says outside its tables: the one way to the letter, its dates, its bullets and its doubts. */
public final class LetterInterpreter {

    private final Source source;
    private final Letter letter;

    public LetterInterpreter(Source source) {
        this.source = source;
        this.letter = LetterReader.read(source);
    }

    /** What the document itself says; parts that it does not name are empty. */
    public Letter letter() {
        return letter;
    }

    /** What the deadlines of the plan's rows are reckoned by. */
    public PlanDates dates() {
        return PlanDates.of(letter.subject(), letter.date(), letter.year(), RegimeReader.annualDate(letter.regime()));
    }

    /** The bullets that assign something; meant for a plan without tables. */
    public List<Draft> drafts() {
        return DraftReader.read(source);
    }

    /**
     * What a person must look at in the letter.
     *
     * @param appendices those of the same source: the letter may name others
     * @param hasTasks whether tables or bullets gave any
     */
    public List<PlacedDoubt> doubts(List<ExtractedAppendix> appendices, boolean hasTasks) {
        return LetterDoubts.of(source, letter, appendices, hasTasks);
    }
}

package vn.tiendo.amendment.process;

/** What the model asks of an adjustment in its gateway; the bean {@code adjustmentFacts}. */
public interface AdjustmentFacts {

    /** Whether VHXH gives its opinion first; not where a document orders the change. */
    boolean needsOpinion(String adjustment);
}

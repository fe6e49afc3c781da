package vn.tiendo.workflow;

/**
 * One fact of a form in words, for whoever shows it without Tasklist.
 *
 * @param label empty where the form has none
 * @param text of {@link Place#LINK} the address that it leads to
 */
public record ShownFact(Place place, String label, String text) {

    /** How the form shows it: as its title, as one line, in a box of its own, behind a summary … */
    public enum Place {
        TITLE,
        REFERENCE,
        LINE,
        BOX,
        FOLDED,
        LINK
    }

    /** For templates, which compare words. */
    public boolean stands(String where) {
        return place.name().equals(where);
    }
}

package vn.tiendo.assignment;

/** How a task is carried out; the first two by one unit, the others as the parent of several. */
public enum Kind {
    ONE_OFF,
    CONTINUOUS,
    COLLECTIVE,
    RECURRING,
    TRIGGERED;

    public boolean isSingle() {
        return this == ONE_OFF || this == CONTINUOUS;
    }
}

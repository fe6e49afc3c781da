package vn.tiendo.indicator;

/** How a measured value is compared with a target. */
public enum Comparator {
    /** A level to reach, as plans write it: "90". */
    EQ,
    GE,
    GT,
    LE,
    LT,
    RANGE,
    /** Words, such as "Đạt": the unit that measures says whether it is so. */
    TEXT
}

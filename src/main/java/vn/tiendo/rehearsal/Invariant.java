package vn.tiendo.rehearsal;

import java.util.List;

/** A rule that must hold whatever people do. */
interface Invariant {

    /** The rule as a person would say it. */
    String rule();

    /** Each case in which it does not hold, in a sentence; empty if it holds. */
    List<String> broken();
}

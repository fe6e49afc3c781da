package vn.tiendo.rehearsal;

import java.util.List;
import java.util.Map;

/**
 * What a rehearsal came to.
 *
 * @param months one line a month, in order
 * @param broken what each broken rule was broken by; empty if all held
 * @param details rows by what they are: tasks, monthly entries, mails, decisions
 */
record Result(
        int year,
        long seed,
        List<String> communes,
        List<Month> months,
        List<Broken> broken,
        Map<String, List<Map<String, Object>>> details) {

    private static final int KEPT = 0;
    private static final int BROKEN = 1;

    int exitCode() {
        return broken.isEmpty() ? KEPT : BROKEN;
    }

    /**
     * A month of all communes.
     *
     * @param month as 2026-03
     * @param counts by their names, in the order of the table
     */
    record Month(String month, Map<String, Long> counts) {}

    /** A rule that did not hold, with each case in a sentence. */
    record Broken(String rule, List<String> cases) {}
}

package vn.tiendo.drafting;

import java.util.List;
import java.util.Map;
import vn.tiendo.plan.PlanColumn;

/** The names of cells, as in the tables and in what the page sends. */
final class Columns {

    static final String NUMBER = PlanColumn.NUMBER.key();
    static final String TITLE = PlanColumn.TITLE.key();
    static final String LEAD = PlanColumn.LEAD.key();
    static final String COORDINATING = PlanColumn.COORDINATING.key();
    static final String OUTPUT = PlanColumn.OUTPUT.key();
    static final String DEADLINE = PlanColumn.DEADLINE.key();
    static final String RESPONSIBLE = PlanColumn.RESPONSIBLE.key();
    static final String NOTE = PlanColumn.NOTE.key();
    static final String UNIT = PlanColumn.UNIT.key();
    /** What an indicator is to reach, a line for each year: "2030: ≥ 80". */
    static final String TARGET = PlanColumn.TARGET.key();

    /** "1": the row is taken out; it stays and can come back. */
    static final String DELETED = "deleted";

    /** Before the key of a doubt: somebody has looked and lets the cell stand. */
    static final String SEEN = "seen/";

    /** In the row of the plan's facts, before words: what they were said to mean. */
    static final String ALIAS = "alias/";

    static final List<String> OF_TASKS =
            List.of(NUMBER, TITLE, RESPONSIBLE, LEAD, COORDINATING, OUTPUT, DEADLINE, NOTE);
    static final List<String> OF_INDICATORS = List.of(NUMBER, TITLE, UNIT, TARGET, LEAD, COORDINATING, OUTPUT);

    private static final Map<String, String> CAPTIONS = captions();

    private Columns() {}

    /** What users call it. */
    static String caption(String column) {
        return CAPTIONS.getOrDefault(column, column);
    }

    private static Map<String, String> captions() {
        var captions = new java.util.HashMap<>(Facts.CAPTIONS);
        for (var column : PlanColumn.values()) {
            captions.put(column.key(), column.caption());
        }
        return Map.copyOf(captions);
    }
}

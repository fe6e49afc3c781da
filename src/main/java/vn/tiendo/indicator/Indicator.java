package vn.tiendo.indicator;

import java.util.List;
import java.util.UUID;

/**
 * A row of a plan's tables of indicators: what is to be reached by when, and who measures it.
 *
 * @param table its table, from 1
 * @param group "I"; "-" where the table has no groups
 * @param parent the number of the row above it: of 1.2 it is 1; empty where there is none
 * @param heading whether it only heads the rows below: it has no target and is never measured
 * @param unitOfMeasure what is counted, as written; may be empty
 * @param leadUnits codes of units; the first of them measures
 * @param doubts what only a person can decide about it
 */
public record Indicator(
        UUID id,
        UUID plan,
        String commune,
        int table,
        String group,
        String number,
        String parent,
        boolean heading,
        String title,
        String unitOfMeasure,
        String lead,
        List<String> leadUnits,
        String coordinating,
        List<String> coordinatingUnits,
        String output,
        String note,
        List<Target> targets,
        List<String> doubts) {

    public Indicator {
        leadUnits = List.copyOf(leadUnits);
        coordinatingUnits = List.copyOf(coordinatingUnits);
        targets = List.copyOf(targets);
        doubts = List.copyOf(doubts);
    }

    /** As people name it: "I.1.2"; of another table than the first "PL 2 · III.27". */
    public String numbering() {
        var inGroup = group.equals(IndicatorTable.Group.NONE) ? number : group + "." + number;
        return table == 1 ? inGroup : "PL " + table + " · " + inGroup;
    }

    /** What it is to reach in a year; several where the cell names parts, none where the plan sets nothing for the year. */
    public List<Target> targetsOf(int year) {
        return targets.stream().filter(target -> target.year() == year).toList();
    }
}

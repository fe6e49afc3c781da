package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.unit.CellText;

/** A task as the plan assigns it: each cell as written, and as what it was read. */
public record PlannedTask(
        UUID id,
        UUID plan,
        String commune,
        int appendix,
        String group,
        String number,
        String subRow,
        String title,
        String lead,
        List<String> leadUnits,
        String coordinating,
        List<String> coordinatingUnits,
        boolean coordinatingConcerned,
        String output,
        Set<OutputType> outputTypes,
        Set<OutputType> optionalOutputs,
        String deadline,
        DeadlineClass deadlineClass,
        Optional<LocalDate> due,
        boolean repeats,
        Optional<String> responsible,
        Optional<String> responsiblePosition,
        Optional<Means> means,
        Optional<String> note,
        List<String> doubts) {

    /** Money and other means; the amount in đồng where one is given. */
    public record Means(String text, Optional<Long> amount, Optional<String> source) {}

    /** Group, number and sub-row as people name a task: "II.3a". */
    public String numbering() {
        return group + "." + number + subRow;
    }

    /**
     * This row in the place of a running one, whose identity it takes. What is written as before means what it meant
     * before, though the units or the day of reading are others now.
     */
    public PlannedTask inPlaceOf(PlannedTask running) {
        var sameLead = same(lead, running.lead);
        var sameOthers = same(coordinating, running.coordinating);
        var sameOutput = same(output, running.output);
        var sameDeadline = same(deadline, running.deadline);
        return new PlannedTask(
                running.id,
                running.plan,
                commune,
                appendix,
                group,
                number,
                subRow,
                title,
                lead,
                sameLead ? running.leadUnits : leadUnits,
                coordinating,
                sameOthers ? running.coordinatingUnits : coordinatingUnits,
                sameOthers ? running.coordinatingConcerned : coordinatingConcerned,
                output,
                sameOutput ? running.outputTypes : outputTypes,
                sameOutput ? running.optionalOutputs : optionalOutputs,
                deadline,
                sameDeadline ? running.deadlineClass : deadlineClass,
                sameDeadline ? running.due : due,
                sameDeadline ? running.repeats : repeats,
                responsible,
                responsiblePosition,
                means,
                note,
                doubts);
    }

    /** The same row as a new task of another plan. */
    public PlannedTask copiedTo(UUID otherPlan) {
        return new PlannedTask(
                UUID.randomUUID(),
                otherPlan,
                commune,
                appendix,
                group,
                number,
                subRow,
                title,
                lead,
                leadUnits,
                coordinating,
                coordinatingUnits,
                coordinatingConcerned,
                output,
                outputTypes,
                optionalOutputs,
                deadline,
                deadlineClass,
                due,
                repeats,
                responsible,
                responsiblePosition,
                means,
                note,
                doubts);
    }

    private static boolean same(String one, String other) {
        return CellText.clean(one).equals(CellText.clean(other));
    }

    /** Whether one parent task is to have a child for each lead unit. */
    public boolean isCollective() {
        return leadUnits.size() > 1;
    }
}

package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    /** Whether one parent task is to have a child for each lead unit. */
    public boolean isCollective() {
        return leadUnits.size() > 1;
    }
}

package vn.tiendo.intake.extracted;

import java.util.List;

/** One appendix: tasks, or indicators. */
public record ExtractedAppendix(
        String title, Kind kind, List<Group> groups, List<ExtractedTask> tasks, List<ExtractedIndicator> indicators) {

    public ExtractedAppendix {
        groups = List.copyOf(groups);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    /** What its table lists. */
    public enum Kind {
        TASKS,
        INDICATORS
    }

    /** A group row; the number as written without its dot. */
    public record Group(String number, String title) {}
}

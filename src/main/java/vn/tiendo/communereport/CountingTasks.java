package vn.tiendo.communereport;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.CountedTask;
import vn.tiendo.assignment.TaskStandings;
import vn.tiendo.assignment.Window;

/** Brings together where the tasks of a plan stood when a period ended, and what units have signed of them. */
@Component
class CountingTasks {

    private final TaskStandings standings;
    private final SignedLines signed;

    CountingTasks(TaskStandings standings, SignedLines signed) {
        this.standings = standings;
        this.signed = signed;
    }

    /** @param supplements whether what units signed after the lock counts, too */
    List<ReportedTask> of(UUID plan, UUID period, Window window, boolean supplements) {
        var lines = signed.of(period, supplements);
        return standings.of(plan, window).stream()
                .map(task -> reported(task, said(task, lines), window))
                .toList();
    }

    /** Without any period: as the plan stands on the last day of the window. */
    List<ReportedTask> of(UUID plan, Window window) {
        return standings.of(plan, window).stream()
                .map(task -> reported(task, List.of(), window))
                .toList();
    }

    private static List<SignedLines.Line> said(CountedTask task, Map<UUID, List<SignedLines.Line>> lines) {
        return task.parts().stream()
                .flatMap(part -> lines.getOrDefault(part, List.of()).stream())
                .toList();
    }

    private static ReportedTask reported(CountedTask task, List<SignedLines.Line> said, Window window) {
        return new ReportedTask(
                task.assignment(),
                task.appendix(),
                task.group(),
                task.groupTitle(),
                task.number(),
                task.title(),
                task.output(),
                task.unit().orElse(""),
                String.join("; ", task.units()),
                task.deadline(),
                task.due(),
                task.state(),
                task.standing(),
                percent(task, said),
                endedNow(task, window),
                joined(said, SignedLines.Line::results),
                joined(said, SignedLines.Line::documents),
                joined(said, SignedLines.Line::obstacles),
                joined(said, SignedLines.Line::next));
    }

    private static boolean endedNow(CountedTask task, Window window) {
        return task.endedOn()
                .filter(day -> !day.isBefore(window.first()) && !day.isAfter(window.last()))
                .isPresent();
    }

    private static int percent(CountedTask task, List<SignedLines.Line> said) {
        return task.standing().isCompleted() || said.isEmpty()
                ? task.percent()
                : (int) said.stream()
                        .mapToInt(SignedLines.Line::percent)
                        .average()
                        .orElse(0);
    }

    /** Where several units speak, each says whose words they are; those with nothing to tell are not quoted beside others. */
    private static String joined(List<SignedLines.Line> said, Function<SignedLines.Line, String> words) {
        var spoken = said.stream()
                .filter(line -> !words.apply(line).isBlank())
                .filter(line -> !words.apply(line).equals(DraftedSections.NOTHING))
                .toList();
        if (spoken.isEmpty()) {
            return said.stream()
                    .map(words)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
        }
        return spoken.stream()
                .map(line -> (said.size() > 1 ? line.unit() + ": " : "")
                        + words.apply(line).strip())
                .collect(Collectors.joining("\n"));
    }
}

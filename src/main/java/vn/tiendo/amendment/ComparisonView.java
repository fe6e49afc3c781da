package vn.tiendo.amendment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.indicator.AmendingIndicators;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.IndicatorDifference;
import vn.tiendo.plan.Amendment;
import vn.tiendo.plan.PlannedTask;

/** The comparison as its page shows it: every value in words already. */
public record ComparisonView(
        boolean replaces,
        List<Cell> information,
        List<Paired> changed,
        List<Paired> unchanged,
        List<Added> added,
        List<Gone> ending,
        List<Gone> ended,
        List<Choice> free,
        List<Choice> successors,
        List<Measured> indicators) {

    /** A row that is in both plans. */
    public record Paired(
            UUID id, String number, String oldNumber, String title, List<Cell> cells, boolean ended, String state) {}

    /** An indicator that the draft changes, adds or no longer has. */
    public record Measured(String what, String number, String title, List<Cell> cells) {}

    public record Cell(String caption, String before, String after) {}

    public record Added(UUID id, String number, String title, String lead, String deadline) {}

    /** A running task that the draft ends. */
    public record Gone(
            UUID id, String number, String title, String state, String ending, String successor, String reason) {}

    public record Choice(UUID id, String label) {}

    /** Puts it together from the tables. */
    @Component
    static class Builder {

        private static final int LABEL = 90;

        private final Comparing comparing;
        private final Comparisons comparisons;
        private final AssignmentDirectory directory;
        private final AmendingIndicators indicators;

        Builder(
                Comparing comparing,
                Comparisons comparisons,
                AssignmentDirectory directory,
                AmendingIndicators indicators) {
            this.comparing = comparing;
            this.comparisons = comparisons;
            this.directory = directory;
            this.indicators = indicators;
        }

        ComparisonView of(UUID draft) {
            var amendment = comparing.declared(draft);
            var difference = comparing.of(draft);
            var states = directory.states(amendment.running());
            var open = directory.openTasks(amendment.running());
            var replaces = amendment.kind() == Amendment.Kind.REPLACES;
            var ending = comparing.ending(draft, difference);
            var decisions = comparisons.endings(draft);
            return new ComparisonView(
                    replaces,
                    comparing.information(draft).stream()
                            .map(change -> new Cell(change.detail().caption(), change.before(), change.after()))
                            .toList(),
                    difference.changed().stream()
                            .map(pair -> paired(
                                    pair, states, open.contains(pair.running().id())))
                            .toList(),
                    difference.unchanged().stream()
                            .map(pair -> paired(
                                    pair, states, open.contains(pair.running().id())))
                            .toList(),
                    difference.added().stream().map(Builder::added).toList(),
                    ending.stream()
                            .map(task -> gone(task, states, decisions, successor(task, difference, replaces)))
                            .toList(),
                    difference.gone().stream()
                            .filter(task -> !ending.contains(task))
                            .map(task -> gone(task, states, decisions, Optional.empty()))
                            .toList(),
                    difference.gone().stream().map(Builder::choice).toList(),
                    replaces ? successors(difference) : List.of(),
                    replaces ? List.of() : measured(indicators.difference(amendment.running(), draft)));
        }

        private static List<Measured> measured(IndicatorDifference difference) {
            return Stream.of(
                            difference.changed().stream().map(pair -> measured("thay đổi", pair.draft(), cells(pair))),
                            difference.added().stream().map(row -> measured("mới", row, List.of())),
                            difference.gone().stream().map(row -> measured("không còn", row, List.of())))
                    .flatMap(rows -> rows)
                    .toList();
        }

        private static Measured measured(String what, Indicator row, List<Cell> cells) {
            return new Measured(what, row.numbering(), row.title(), cells);
        }

        private static List<Cell> cells(IndicatorDifference.Pair pair) {
            return pair.cells().stream()
                    .map(cell -> new Cell(cell.caption(), cell.before(), cell.after()))
                    .toList();
        }

        private static List<Choice> successors(PlanDifference difference) {
            return Stream.concat(
                            difference.pairs().stream().map(PlanDifference.Pair::draft), difference.added().stream())
                    .map(Builder::choice)
                    .toList();
        }

        /** Whom the pairing proposes to carry it on. */
        private static Optional<UUID> successor(PlannedTask task, PlanDifference difference, boolean replaces) {
            return difference.pairs().stream()
                    .filter(pair -> replaces && pair.running().id().equals(task.id()))
                    .map(pair -> pair.draft().id())
                    .findFirst();
        }

        private static Paired paired(PlanDifference.Pair pair, Map<UUID, String> states, boolean open) {
            return new Paired(
                    pair.draft().id(),
                    pair.draft().numbering(),
                    pair.isRenumbered() ? pair.running().numbering() : "",
                    pair.draft().title(),
                    pair.cells().stream()
                            .map(cell -> new Cell(cell.caption(), cell.before(), cell.after()))
                            .toList(),
                    !open,
                    states.getOrDefault(pair.running().id(), ""));
        }

        private static Added added(PlannedTask task) {
            return new Added(task.id(), task.numbering(), task.title(), task.lead(), task.deadline());
        }

        private static Gone gone(
                PlannedTask task,
                Map<UUID, String> states,
                Map<UUID, Comparisons.Decision> decisions,
                Optional<UUID> proposed) {
            var decided = Optional.ofNullable(decisions.get(task.id()));
            var ending = decided.map(Comparisons.Decision::ending)
                    .orElse(proposed.isPresent() ? Comparisons.Ending.CARRIED_OVER : Comparisons.Ending.STOPPED);
            return new Gone(
                    task.id(),
                    task.numbering(),
                    task.title(),
                    states.getOrDefault(task.id(), ""),
                    ending.name(),
                    decided.flatMap(Comparisons.Decision::successor)
                            .or(() -> proposed)
                            .map(UUID::toString)
                            .orElse(""),
                    decided.map(Comparisons.Decision::reason).orElse(""));
        }

        private static Choice choice(PlannedTask task) {
            var label = task.numbering() + " " + task.title();
            return new Choice(task.id(), label.length() <= LABEL ? label : label.substring(0, LABEL) + "…");
        }
    }
}

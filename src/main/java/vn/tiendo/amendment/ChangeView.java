package vn.tiendo.amendment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.plan.Amendment;
import vn.tiendo.plan.Amendments;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.plan.Plans;

/** What an amending plan or an adjustment has changed, as pages show it after the fact. */
public record ChangeView(
        String document,
        String link,
        List<AppliedChanges.Cell> information,
        List<Row> changed,
        List<Row> added,
        List<Row> ended,
        List<Row> kept) {

    /**
     * @param assignment the page of the running task
     * @param note how and why it ended
     */
    public record Row(
            String number, String title, Optional<UUID> assignment, List<AppliedChanges.Cell> cells, String note) {}

    /** Puts it together from the record. */
    @Component
    static class Builder {

        private final AppliedChanges applied;
        private final Comparisons comparisons;
        private final TaskChanges changes;
        private final Adjustments adjustments;
        private final AdjustmentAccess access;
        private final Amendments amendments;
        private final AssignmentDirectory directory;
        private final Plans plans;

        Builder(
                AppliedChanges applied,
                Comparisons comparisons,
                TaskChanges changes,
                Adjustments adjustments,
                AdjustmentAccess access,
                Amendments amendments,
                AssignmentDirectory directory,
                Plans plans) {
            this.applied = applied;
            this.comparisons = comparisons;
            this.changes = changes;
            this.adjustments = adjustments;
            this.access = access;
            this.amendments = amendments;
            this.directory = directory;
            this.plans = plans;
        }

        /** What changed a running plan, the latest first. */
        List<ChangeView> ofPlan(UUID plan, int from, int most, String username) {
            return changes.sources(plan, from, most).stream()
                    .map(source -> of(source, username))
                    .toList();
        }

        ChangeView of(UUID source, String username) {
            var found = applied.of(source);
            var amendment = amendments.of(source);
            var pages = directory.pages(found.plan());
            return new ChangeView(
                    document(found.document()),
                    link(source, amendment, username),
                    found.information(),
                    rows(found, AppliedChanges.Kind.CHANGED, pages, Map.of()),
                    rows(found, AppliedChanges.Kind.ADDED, pages, Map.of()),
                    ended(source, found, pages),
                    amendment.isEmpty()
                            ? List.of()
                            : applied.kept(found.plan(), comparisons.pairs(source), found.tasks()).stream()
                                    .map(task -> row(task, List.of(), pages, ""))
                                    .toList());
        }

        private static String document(String words) {
            return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        }

        private String link(UUID source, Optional<Amendment> amendment, String username) {
            if (amendment.isPresent()) {
                return "/ke-hoach/" + source;
            }
            return access.mayRead(adjustments.get(source), username) ? "/dieu-chinh/" + source : "";
        }

        /** A replaced plan keeps its rows: what was decided for each stands in the comparison. */
        private List<Row> ended(UUID source, AppliedChanges.Applied found, Map<UUID, UUID> pages) {
            var decided = comparisons.endings(source);
            var replaced = amendments
                    .of(source)
                    .filter(change -> change.kind() == Amendment.Kind.REPLACES)
                    .isPresent();
            if (replaced) {
                return plans.tasks(found.plan()).stream()
                        .filter(task -> decided.containsKey(task.id()))
                        .map(task -> row(task, List.of(), pages, note(Objects.requireNonNull(decided.get(task.id())))))
                        .toList();
            }
            var reasons = decided.values().stream()
                    .collect(Collectors.toMap(Comparisons.Decision::running, Comparisons.Decision::reason));
            adjustments.findById(source).ifPresent(adjustment -> Optional.ofNullable(adjustment.task)
                    .ifPresent(task -> reasons.put(task, adjustment.reason)));
            return rows(found, AppliedChanges.Kind.STOPPED, pages, reasons);
        }

        private static String note(Comparisons.Decision decision) {
            return decision.ending().wording() + (decision.reason().isBlank() ? "" : ": " + decision.reason());
        }

        private static List<Row> rows(
                AppliedChanges.Applied found,
                AppliedChanges.Kind kind,
                Map<UUID, UUID> pages,
                Map<UUID, String> notes) {
            return found.tasks().stream()
                    .filter(changed -> changed.kind() == kind)
                    .map(changed -> row(
                            changed.task(),
                            changed.cells(),
                            pages,
                            notes.getOrDefault(changed.task().id(), "")))
                    .toList();
        }

        private static Row row(PlannedTask task, List<AppliedChanges.Cell> cells, Map<UUID, UUID> pages, String note) {
            return new Row(task.numbering(), task.title(), Optional.ofNullable(pages.get(task.id())), cells, note);
        }
    }
}

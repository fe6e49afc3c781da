package vn.tiendo.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.apache.commons.text.similarity.CosineSimilarity;
import vn.tiendo.plan.PlannedTask;
import vn.tiendo.unit.CellText;

/**
 * Which row of a draft is which row of the running plan. A number alone says little, for one row put in moves all that
 * follow: equal titles count first, then the most similar ones.
 */
final class TaskPairing {

    /** From here on two titles of different numbers are taken for one task that was reworded. */
    private static final double ALIKE = 0.6;
    /** Two rows of the same number may differ more. */
    private static final double ALIKE_UNDER_ONE_NUMBER = 0.4;

    private static final CosineSimilarity SIMILARITY = new CosineSimilarity();

    private final List<Row> running;
    private final List<Row> draft;
    private final Map<UUID, Optional<UUID>> decided;
    private final Map<PlannedTask, PlannedTask> found = new HashMap<>();
    private final Set<PlannedTask> taken = new HashSet<>();

    TaskPairing(List<PlannedTask> running, List<PlannedTask> draft, Map<UUID, Optional<UUID>> decided) {
        this.running = running.stream().map(Row::of).toList();
        this.draft = draft.stream().map(Row::of).toList();
        this.decided = decided;
    }

    private record Row(PlannedTask task, String title, String place, Map<CharSequence, Integer> words) {

        static Row of(PlannedTask task) {
            var title = CellText.fold(CellText.clean(task.title()));
            return new Row(task, title, task.appendix() + "/" + task.numbering(), words(title));
        }

        /** Single words and pairs of neighbours: Vietnamese syllables say little alone. */
        private static Map<CharSequence, Integer> words(String title) {
            var words = new HashMap<CharSequence, Integer>();
            var before = "";
            for (var word : title.split("[^\\p{L}\\d]+")) {
                words.merge(word, 1, Integer::sum);
                words.merge(before + " " + word, 1, Integer::sum);
                before = word;
            }
            return words;
        }

        double similarityTo(Row other) {
            return SIMILARITY.cosineSimilarity(words, other.words);
        }
    }

    private record Candidate(Row draft, Row running, double score) {}

    /** From the draft's row to the running one. */
    Map<PlannedTask, PlannedTask> pairs() {
        byDecision();
        byTitle((one, other) -> one.place().equals(other.place()));
        byTitle((one, other) -> one.task().lead().equals(other.task().lead()));
        byTitle((one, other) -> true);
        bySimilarity();
        return found;
    }

    private void byDecision() {
        var rows = new HashMap<UUID, Row>();
        running.forEach(row -> rows.put(row.task().id(), row));
        draft.forEach(row -> Optional.ofNullable(decided.get(row.task().id()))
                .flatMap(chosen -> chosen)
                .map(rows::get)
                .filter(old -> !taken.contains(old.task()))
                .ifPresent(old -> pair(row, old)));
    }

    /** Rows with equal titles stay in their order. */
    private void byTitle(BiPredicate<Row, Row> also) {
        var waiting = new HashMap<String, List<Row>>();
        running.stream().filter(row -> !taken.contains(row.task())).forEach(row -> waiting.computeIfAbsent(
                        row.title(), title -> new ArrayList<>())
                .add(row));
        for (var row : open()) {
            var same = waiting.getOrDefault(row.title(), List.of());
            same.stream().filter(old -> also.test(row, old)).findFirst().ifPresent(old -> {
                pair(row, old);
                same.remove(old);
            });
        }
    }

    private void bySimilarity() {
        var candidates = new ArrayList<Candidate>();
        for (var row : open()) {
            running.stream()
                    .filter(old -> !taken.contains(old.task()))
                    .flatMap(old -> candidate(row, old).stream())
                    .forEach(candidates::add);
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        for (var candidate : candidates) {
            if (!found.containsKey(candidate.draft().task())
                    && !taken.contains(candidate.running().task())) {
                pair(candidate.draft(), candidate.running());
            }
        }
    }

    private static Optional<Candidate> candidate(Row row, Row old) {
        var similarity = row.similarityTo(old);
        var samePlace = row.place().equals(old.place());
        return similarity >= (samePlace ? ALIKE_UNDER_ONE_NUMBER : ALIKE)
                ? Optional.of(new Candidate(row, old, similarity + (samePlace ? 0.1 : 0)))
                : Optional.empty();
    }

    /** Rows of the draft that nobody has decided on and nothing was found for. */
    private List<Row> open() {
        return draft.stream()
                .filter(row -> !found.containsKey(row.task())
                        && !decided.containsKey(row.task().id()))
                .toList();
    }

    private void pair(Row row, Row old) {
        found.put(row.task(), old.task());
        taken.add(old.task());
    }
}

package vn.tiendo.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.assignment.Standing;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.publication.Snapshot.Figures;

/**
 * A snapshot as the page shows it: everything as it was frozen; a choice of unit or standing narrows the list of tasks alone.
 *
 * @param intro its paragraphs
 * @param chosen what the list is narrowed to
 * @param found how many tasks the list has
 */
public record PublicPage(
        Snapshot frozen,
        String dataDate,
        String approvedOn,
        String approvedAs,
        String sha256,
        List<String> intro,
        List<Choice> units,
        List<Choice> standings,
        Choice chosen,
        List<Row> rows,
        int found,
        int page,
        int pages) {

    static final int PAGE = 100;

    /** What a list is narrowed to: for a choice its code and name, for what was chosen unit and standing. */
    public record Choice(String code, String name) {}

    /** A task with its days as people read them. @param mark the colour of its lateness */
    public record Row(Snapshot.Task task, String due, String completedOn, String standing, String mark) {}

    static PublicPage of(Snapshots.Shown shown, Map<String, String> asked) {
        var frozen = shown.frozen().read();
        var units = frozen.units().stream()
                .map(unit -> new Choice(unit.key(), unit.name()))
                .toList();
        var standings = Stream.of(Standing.values())
                .map(one -> new Choice(one.name(), one.wording()))
                .toList();
        var chosen = new Choice(known(units, asked.get("don-vi")), known(standings, asked.get("trang-thai")));
        var tasks =
                frozen.tasks().stream().filter(task -> isChosen(task, chosen)).toList();
        var pages = Math.max(1, (tasks.size() + PAGE - 1) / PAGE);
        var page = page(asked.getOrDefault("trang", "0"), pages);
        return new PublicPage(
                frozen,
                day(frozen.dataDate()),
                VietnamTime.format(VietnamTime.date(shown.approvedAt())),
                shown.approvedAs(),
                shown.frozen().sha256(),
                frozen.intro()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                units,
                standings,
                chosen,
                tasks.stream()
                        .skip((long) page * PAGE)
                        .limit(PAGE)
                        .map(PublicPage::row)
                        .toList(),
                tasks.size(),
                page,
                pages);
    }

    private static String known(List<Choice> choices, @Nullable String asked) {
        return choices.stream()
                .map(Choice::code)
                .filter(code -> code.equals(asked))
                .findFirst()
                .orElse("");
    }

    private static boolean isChosen(Snapshot.Task task, Choice chosen) {
        return (chosen.code().isEmpty() || chosen.code().equals(task.unit()))
                && (chosen.name().isEmpty() || chosen.name().equals(task.standing()));
    }

    private static int page(String asked, int pages) {
        return asked.matches("\\d{1,6}") ? Math.min(Integer.parseInt(asked), pages - 1) : 0;
    }

    private static Row row(Snapshot.Task task) {
        return new Row(
                task,
                day(task.due()),
                day(task.completedOn()),
                Standing.valueOf(task.standing()).wording(),
                mark(task));
    }

    private static String mark(Snapshot.Task task) {
        return switch (Standing.valueOf(task.standing())) {
            case COMPLETED_ON_TIME -> "xong";
            case COMPLETED_LATE -> "xong-muon";
            case OVERDUE -> "qua-han";
            default -> task.lateness().equals("sắp đến hạn") ? "sap-den-han" : "khac";
        };
    }

    /** "10/06/2026"; empty for none. */
    static String day(String written) {
        return Optional.of(written)
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .map(VietnamTime::format)
                .orElse("");
    }

    /** A line of figures in the order of the page's columns. */
    public static List<Integer> numbers(Figures figures) {
        return List.of(
                figures.completedOnTime(),
                figures.completedLate(),
                figures.inProgress(),
                figures.overdue(),
                figures.continuous(),
                figures.waiting(),
                figures.notStarted(),
                figures.closed());
    }

    /** For the table of all figures: each word with its number. */
    public List<Choice> totals() {
        return totals(frozen.figures());
    }

    /** Each word with its number, without those that are none. */
    public List<Choice> totals(Figures figures) {
        var words = List.of(
                Standing.COMPLETED_ON_TIME,
                Standing.COMPLETED_LATE,
                Standing.IN_PROGRESS,
                Standing.OVERDUE,
                Standing.CONTINUOUS,
                Standing.WAITING,
                Standing.NOT_STARTED,
                Standing.CLOSED);
        var numbers = numbers(figures);
        return IntStream.range(0, words.size())
                .mapToObj(place -> new Choice(words.get(place).wording(), String.valueOf(numbers.get(place))))
                .toList();
    }
}

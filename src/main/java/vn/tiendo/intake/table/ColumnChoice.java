package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.plan.PlanColumn;

/** Settles what the columns of one table mean together: a meaning that two of them claim, and what only the others tell. */
final class ColumnChoice {

    private static final Set<PlanColumn> OF_TASKS =
            EnumSet.of(PlanColumn.DEADLINE, PlanColumn.OUTPUT, PlanColumn.LEAD, PlanColumn.COORDINATING);

    private final List<TableColumn> columns;

    private ColumnChoice(List<TableColumn> columns) {
        this.columns = new ArrayList<>(columns);
    }

    static List<TableColumn> settle(List<TableColumn> columns) {
        var choice = new ColumnChoice(columns);
        choice.titles();
        choice.units();
        choice.targets();
        for (PlanColumn meaning : PlanColumn.values()) {
            choice.onlyOne(meaning);
        }
        return List.copyOf(choice.columns);
    }

    /** Beside the column of titles "Chỉ tiêu" is the value; without a title the column behind the number is it. */
    private void titles() {
        List<Integer> titles = all(PlanColumn.TITLE);
        if (titles.size() > 1) {
            titles.stream()
                    .skip(1)
                    .filter(i -> heading(i).matches(".*(chỉ tiêu|mục tiêu).*"))
                    .forEach(i -> set(i, PlanColumn.TARGET));
        }
        if (titles.isEmpty()) {
            IntStream.range(0, columns.size())
                    .filter(i -> columns.get(i).meaning().isEmpty())
                    .findFirst()
                    .ifPresent(i -> set(i, PlanColumn.TITLE));
        }
    }

    /** "Đơn vị" alone is who leads, unless another column says that. */
    private void units() {
        List<Integer> leads = all(PlanColumn.LEAD);
        if (leads.size() > 1
                && all(PlanColumn.UNIT).isEmpty()
                && !all(PlanColumn.TARGET).isEmpty()) {
            leads.stream().filter(i -> heading(i).equals("đơn vị")).forEach(i -> set(i, PlanColumn.UNIT));
        }
    }

    /** In a table of tasks the value to reach is a product; in a table of indicators "Kết quả" is the value. */
    private void targets() {
        if (isOfIndicators() && all(PlanColumn.TARGET).isEmpty()) {
            all(PlanColumn.OUTPUT).stream().limit(1).forEach(i -> set(i, PlanColumn.TARGET));
        } else if (!isOfIndicators()) {
            all(PlanColumn.TARGET)
                    .forEach(i -> setMeaning(
                            i, all(PlanColumn.OUTPUT).isEmpty() ? Optional.of(PlanColumn.OUTPUT) : Optional.empty()));
        }
    }

    private boolean isOfIndicators() {
        return kind(columns) == ExtractedAppendix.Kind.INDICATORS;
    }

    /** A unit to count in, years to reach, or titles called "Chỉ tiêu"; a deadline makes it a table of tasks. */
    static ExtractedAppendix.Kind kind(List<TableColumn> columns) {
        boolean years =
                columns.stream().filter(column -> column.year().isPresent()).count() > 1;
        boolean unit = columns.stream().anyMatch(column -> column.is(PlanColumn.UNIT));
        boolean named = columns.stream()
                .anyMatch(column -> column.is(PlanColumn.TITLE)
                        && column.heading()
                                .toLowerCase(Locale.ROOT)
                                .matches("(?s).*(chỉ tiêu|chỉ số|tiêu chí|mục tiêu).*")
                        && !column.heading().toLowerCase(Locale.ROOT).contains("nhiệm vụ"));
        boolean value = columns.stream().anyMatch(column -> column.is(PlanColumn.TARGET));
        boolean deadline = columns.stream().anyMatch(column -> column.is(PlanColumn.DEADLINE));
        boolean indicators = years || unit || (named || value) && !deadline;
        return indicators ? ExtractedAppendix.Kind.INDICATORS : ExtractedAppendix.Kind.TASKS;
    }

    private void onlyOne(PlanColumn meaning) {
        List<Integer> claims = all(meaning);
        if (claims.size() < 2 || meaning == PlanColumn.TARGET) {
            return;
        }
        int best = claims.stream()
                .max(Comparator.<Integer>comparingInt(i -> rank(meaning, heading(i)))
                        .thenComparing(i -> -i))
                .orElseThrow();
        claims.stream().filter(i -> i != best).forEach(i -> setMeaning(i, Optional.empty()));
    }

    private static int rank(PlanColumn meaning, String heading) {
        String best =
                switch (meaning) {
                    case TITLE -> ".*(cụ thể|công việc|nội dung|tên ).*";
                    case DEADLINE -> ".*(hoàn thành|kết thúc).*";
                    case LEAD -> ".*chủ trì.*";
                    case OUTPUT -> ".*sản phẩm.*";
                    case RESPONSIBLE -> ".*(người đứng đầu|chịu trách nhiệm).*";
                    default -> "";
                };
        return heading.matches(best) ? 1 : 0;
    }

    private String heading(int column) {
        return columns.get(column).heading().toLowerCase(Locale.ROOT).replace('\n', ' ');
    }

    private List<Integer> all(PlanColumn meaning) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).is(meaning))
                .boxed()
                .toList();
    }

    private void set(int column, PlanColumn meaning) {
        setMeaning(column, Optional.of(meaning));
    }

    private void setMeaning(int column, Optional<PlanColumn> meaning) {
        columns.set(column, columns.get(column).meaning(meaning));
    }

    static boolean hasTaskColumn(List<TableColumn> columns) {
        return taskColumns(columns) > 0;
    }

    static long taskColumns(List<TableColumn> columns) {
        return columns.stream()
                .filter(column -> column.meaning().filter(OF_TASKS::contains).isPresent())
                .count();
    }
}

package vn.tiendo.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.rehearsal.MonthCounts.Count;

/** The result as people read it on a console. */
final class ResultTable {

    private static final int MOST_CASES = 20;

    private ResultTable() {}

    static String of(Result result) {
        return "Diễn tập năm " + result.year() + ": " + String.join(", ", result.communes()) + " (seed " + result.seed()
                + ")\n\n" + table(result) + "\n" + broken(result);
    }

    private static String table(Result result) {
        var head = Stream.concat(
                        Stream.of("Tháng"), Arrays.stream(Count.values()).map(Count::caption))
                .toList();
        var rows = Stream.of(Stream.of(head), result.months().stream().map(ResultTable::row), Stream.of(total(result)))
                .flatMap(every -> every)
                .toList();
        return rows.stream().map(row -> line(row, head)).collect(Collectors.joining());
    }

    private static List<String> row(Result.Month month) {
        var name = month.month().substring(5) + "/" + month.month().substring(0, 4);
        return Stream.concat(
                        Stream.of(name),
                        Arrays.stream(Count.values())
                                .map(count -> String.valueOf(month.counts().get(count.key()))))
                .toList();
    }

    private static List<String> total(Result result) {
        return Stream.concat(
                        Stream.of("Cả năm"),
                        Arrays.stream(Count.values())
                                .map(count -> String.valueOf(result.months().stream()
                                        .mapToLong(month -> month.counts().getOrDefault(count.key(), 0L))
                                        .sum())))
                .toList();
    }

    private static String line(List<String> row, List<String> head) {
        return IntStream.range(0, row.size())
                        .mapToObj(at -> " "
                                        .repeat(Math.max(7, head.get(at).length())
                                                - row.get(at).length())
                                + row.get(at))
                        .collect(Collectors.joining("  "))
                + "\n";
    }

    private static String broken(Result result) {
        return result.broken().isEmpty()
                ? "Không quy tắc nào bị vi phạm."
                : result.broken().stream().map(ResultTable::broken).collect(Collectors.joining("\n"));
    }

    private static String broken(Result.Broken broken) {
        var more = broken.cases().size() - MOST_CASES;
        return "VI PHẠM: " + broken.rule() + " (" + broken.cases().size() + ")"
                + broken.cases().stream()
                        .limit(MOST_CASES)
                        .map(each -> "\n  - " + each)
                        .collect(Collectors.joining())
                + (more > 0 ? "\n  … và " + more + " trường hợp khác" : "");
    }
}

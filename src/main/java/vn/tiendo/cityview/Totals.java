package vn.tiendo.cityview;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.tiendo.overview.Counts;

/** The sums below the table, of all rows that were asked for and not of one page. */
public record Totals(int communes, Counts counts, long awaitingCity, long sent, long owed) {

    public static Totals of(List<CommuneRow> rows) {
        return new Totals(
                rows.size(),
                counts(rows),
                sum(rows, CommuneRow::awaitingCity),
                sum(rows, row -> row.reports().sent()),
                sum(rows, row -> row.reports().all()));
    }

    private static Counts counts(List<CommuneRow> rows) {
        return rows.stream().map(CommuneRow::counts).reduce(Counts.NONE, Counts::plus);
    }

    private static long sum(List<CommuneRow> rows, ToLongFunction<CommuneRow> figure) {
        return rows.stream().mapToLong(figure).sum();
    }

    public long overduePercent() {
        return CommuneRow.percent(counts);
    }
}

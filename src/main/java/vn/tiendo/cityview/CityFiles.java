package vn.tiendo.cityview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.communereport.SentReports.Latest;
import vn.tiendo.officialdocument.Block;
import vn.tiendo.officialdocument.SpreadsheetAnnex;
import vn.tiendo.overview.Counts;

/** The table as a file: each figure in a column of its own, the sums in the last row. */
final class CityFiles {

    /** By which Excel knows UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final List<String> MORE = List.of("Hạn báo cáo", "Trạng thái báo cáo", "Số kỳ phải báo cáo");

    private CityFiles() {}

    private static List<String> headings() {
        return Stream.concat(Arrays.stream(Column.values()).map(Column::heading), MORE.stream())
                .toList();
    }

    static byte[] spreadsheet(String title, List<CommuneRow> rows) {
        var columns = headings().stream()
                .map(heading ->
                        new Block.Column(heading, heading.equals(Column.NAME.heading()) ? 20 : 9, Block.Align.LEFT))
                .toList();
        var lines = new ArrayList<Block.Row>();
        rows.forEach(row -> lines.add(Block.Row.of(cells(row).toArray(String[]::new))));
        lines.add(Block.Row.of(cells(Totals.of(rows)).toArray(String[]::new)));
        return SpreadsheetAnnex.of(title, new Block.Table(columns, lines));
    }

    static byte[] csv(List<CommuneRow> rows) {
        var text = new StringBuilder().append(MARK);
        try (var printer = CSVFormat.DEFAULT.print(text)) {
            printer.printRecord(headings());
            for (var row : rows) {
                printer.printRecord(cells(row));
            }
            printer.printRecord(cells(Totals.of(rows)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(CommuneRow row) {
        var latest = row.latest();
        return cells(
                row.name(),
                row.counts(),
                row.overduePercent(),
                row.awaitingCity(),
                latest.map(Latest::period).orElse(""),
                row.reports().sent(),
                latest.flatMap(Latest::due).map(VietnamTime::format).orElse(""),
                latest.map(one -> one.state().wording()).orElse(row.isWithoutPlan() ? "chưa có kế hoạch" : ""),
                row.reports().all());
    }

    private static List<String> cells(Totals totals) {
        return cells(
                "Cộng " + totals.communes() + " xã, phường",
                totals.counts(),
                totals.overduePercent(),
                totals.awaitingCity(),
                "",
                totals.sent(),
                "",
                "",
                totals.owed());
    }

    private static List<String> cells(Object name, Counts counts, Object... others) {
        return Stream.of(
                        name,
                        counts.total(),
                        counts.completedOnTime(),
                        counts.completedLate(),
                        counts.inProgress(),
                        counts.dueSoon(),
                        counts.overdue(),
                        others[0],
                        counts.notStarted(),
                        counts.waiting(),
                        counts.continuous(),
                        counts.closed(),
                        others[1],
                        others[2],
                        others[3],
                        others[4],
                        others[5],
                        others[6])
                .map(String::valueOf)
                .toList();
    }
}

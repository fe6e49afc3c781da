package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.IndicatorTable;

/** The columns of a table of indicators: one for each year that has a value. */
final class IndicatorColumns {

    private IndicatorColumns() {}

    static List<WorkbookColumn<IndicatorTable.Row>> of(IndicatorTable table) {
        var columns = new ArrayList<WorkbookColumn<IndicatorTable.Row>>();
        columns.add(new WorkbookColumn<>("STT", 6, IndicatorTable.Row::number));
        columns.add(new WorkbookColumn<>("Chỉ tiêu", 50, IndicatorTable.Row::title));
        columns.add(new WorkbookColumn<>("Đơn vị tính", 14, row -> cell(row.unit())));
        years(table)
                .forEach(year -> columns.add(new WorkbookColumn<>(
                        "Năm " + year, 16, row -> row.cells().getOrDefault(year, isMeasured(row) ? "-" : ""))));
        columns.add(new WorkbookColumn<>("Cơ quan chủ trì", 22, IndicatorTable.Row::leadCell));
        columns.add(new WorkbookColumn<>("Cơ quan phối hợp", 26, IndicatorTable.Row::coordinatingCell));
        Stream.concat(
                        Stream.of(
                                new WorkbookColumn<IndicatorTable.Row>(
                                        "Sản phẩm đầu ra", 20, row -> cell(row.output())),
                                new WorkbookColumn<IndicatorTable.Row>("Ghi chú", 20, row -> cell(row.note()))),
                        extras(table))
                .filter(column -> table.rows().stream()
                        .anyMatch(row -> !column.cell().apply(row).isBlank()))
                .forEach(columns::add);
        return columns;
    }

    private static TreeSet<Integer> years(IndicatorTable table) {
        var years = new TreeSet<Integer>();
        table.rows().forEach(row -> years.addAll(row.cells().keySet()));
        return years;
    }

    private static Stream<WorkbookColumn<IndicatorTable.Row>> extras(IndicatorTable table) {
        var headings = new LinkedHashSet<String>();
        table.rows().forEach(row -> headings.addAll(row.extras().keySet()));
        return headings.stream()
                .map(heading ->
                        new WorkbookColumn<>(heading, 20, row -> row.extras().getOrDefault(heading, "")));
    }

    private static boolean isMeasured(IndicatorTable.Row row) {
        return !row.isHeading();
    }

    private static String cell(@Nullable String written) {
        return Objects.requireNonNullElse(written, "");
    }
}

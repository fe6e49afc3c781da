package vn.tiendo.communereport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.assignment.Standing;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.officialdocument.Appendix;
import vn.tiendo.officialdocument.Block;
import vn.tiendo.officialdocument.Block.Align;
import vn.tiendo.officialdocument.Block.Column;
import vn.tiendo.officialdocument.Block.Row;

/** The tables and the chart of the documents; what nothing counts in has no column. */
final class ReportTables {

    private static final int NAMED = 4;

    private ReportTables() {}

    /** Figures of groups or units with their total, and the total of the last period where there was one. */
    static Block.Table figures(
            String what, List<Figures.Count> lines, Figures figures, Optional<ReportData.Before> before) {
        var shown = Stream.of(Standing.values())
                .filter(one -> figures.total().of(one) > 0
                        || before.filter(then -> then.figures().total().of(one) > 0)
                                .isPresent())
                .toList();
        var columns = new ArrayList<Column>();
        columns.add(new Column(what, 30, Align.LEFT));
        columns.add(new Column("Tổng số", 9, Align.CENTRE));
        shown.forEach(one -> columns.add(new Column(heading(one), 11, Align.CENTRE)));
        var rows = new ArrayList<Row>();
        lines.forEach(line -> rows.add(row(line.name(), line, shown, false)));
        rows.add(row("Tổng số", figures.total(), shown, true));
        before.ifPresent(then ->
                rows.add(row("Kỳ trước (" + then.called() + ")", then.figures().total(), shown, false)));
        return new Block.Table(columns, rows);
    }

    /** The same on an upright page, which has room for five columns. */
    static Block.Table brief(
            String what, List<Figures.Count> lines, Figures figures, Optional<ReportData.Before> before) {
        var columns = List.of(
                new Column(what, 40, Align.LEFT),
                new Column("Tổng số", 12, Align.CENTRE),
                new Column("Hoàn thành", 14, Align.CENTRE),
                new Column("Quá hạn, chưa hoàn thành", 17, Align.CENTRE),
                new Column("Còn lại", 12, Align.CENTRE));
        var rows = new ArrayList<Row>();
        lines.forEach(line -> rows.add(brief(line.name(), line, false)));
        rows.add(brief("Tổng số", figures.total(), true));
        before.ifPresent(then -> rows.add(
                brief("Kỳ trước (" + then.called() + ")", then.figures().total(), false)));
        return new Block.Table(columns, rows);
    }

    private static Row brief(String name, Figures.Count line, boolean strong) {
        return new Row(
                List.of(name, "" + line.all(), "" + line.completed(), "" + line.of(Standing.OVERDUE), "" + line.rest()),
                strong);
    }

    /** The annex with all figures, by group and by unit. */
    static Appendix allFigures(String period, Figures figures, Optional<ReportData.Before> before) {
        return new Appendix(
                "Số liệu tổng hợp " + period,
                true,
                List.of(
                        new Block.Title(2, "1. Theo nhóm nhiệm vụ"),
                        figures("Nhóm nhiệm vụ", figures.groups(), figures, before),
                        new Block.Title(2, "2. Theo đơn vị chủ trì"),
                        figures("Đơn vị chủ trì", figures.units(), figures, Optional.empty())));
    }

    private static String heading(Standing standing) {
        return standing.wording().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + standing.wording().substring(1);
    }

    private static Row row(String name, Figures.Count line, List<Standing> shown, boolean strong) {
        var cells = new ArrayList<>(List.of(name, "" + line.all()));
        shown.forEach(one -> cells.add("" + line.of(one)));
        return new Row(cells, strong);
    }

    /** What each unit has finished, has under way, and has let pass. */
    static Block.Chart chart(Figures figures) {
        var units = figures.units();
        return new Block.Chart(
                "Tiến độ theo đơn vị chủ trì (số nhiệm vụ)",
                Block.ChartKind.BAR,
                units.stream().map(Figures.Count::name).toList(),
                List.of(
                        series("Hoàn thành", units.stream().map(Figures.Count::completed)),
                        series("Quá hạn", units.stream().map(unit -> unit.of(Standing.OVERDUE))),
                        series("Còn lại", units.stream().map(Figures.Count::rest))));
    }

    private static Block.Series series(String name, Stream<Integer> values) {
        return new Block.Series(name, values.map(Integer::doubleValue).toList());
    }

    /** The annex: each task with its state, grouped as the plan groups them. */
    static Block.Table tasks(List<ReportedTask> tasks) {
        var columns = List.of(
                new Column("TT", 5, Align.CENTRE),
                new Column("Nhiệm vụ", 26, Align.LEFT),
                new Column("Đơn vị chủ trì", 14, Align.LEFT),
                new Column("Thời hạn", 11, Align.CENTRE),
                new Column("Kết quả trong kỳ", 26, Align.LEFT),
                new Column("Tiến độ (%)", 7, Align.CENTRE),
                new Column("Tình trạng", 12, Align.LEFT),
                new Column("Khó khăn, vướng mắc", 16, Align.LEFT));
        var rows = new ArrayList<Row>();
        var group = "";
        for (var task : tasks) {
            if (!task.groupKey().equals(group)) {
                group = task.groupKey();
                rows.add(Row.strong(task.group(), task.groupTitle(), "", "", "", "", "", ""));
            }
            rows.add(row(task));
        }
        return new Block.Table(columns, rows);
    }

    /** The annex of indicators: the target of each, what was measured, and what follows. */
    static Appendix indicators(int year, List<ReportedIndicator> indicators) {
        var columns = List.of(
                new Column("TT", 9, Align.CENTRE),
                new Column("Chỉ tiêu", 32, Align.LEFT),
                new Column("Đơn vị chủ trì", 17, Align.LEFT),
                new Column("Mục tiêu", 17, Align.LEFT),
                new Column("Số liệu", 17, Align.LEFT),
                new Column("Kết quả", 14, Align.LEFT));
        var rows = indicators.stream()
                .map(one -> Row.of(one.number(), one.title(), one.unit(), one.target(), one.value(), one.words()))
                .toList();
        return Appendix.landscape("Kết quả thực hiện các chỉ tiêu năm " + year, new Block.Table(columns, rows));
    }

    private static Row row(ReportedTask task) {
        return Row.of(
                task.number(),
                task.title(),
                units(task),
                task.due().map(VietnamTime::format).orElse(task.deadline()),
                task.results(),
                task.standing() == Standing.CONTINUOUS ? "" : "" + task.percent(),
                words(task),
                task.obstacles());
    }

    /** More than a cell can hold are counted: each has a line of its own in the product. */
    private static String units(ReportedTask task) {
        var names = task.units().split("; ");
        return names.length > NAMED ? names.length + " đơn vị cùng chủ trì" : task.units();
    }

    /** Its state, and that it is late where the state does not say so. */
    private static String words(ReportedTask task) {
        return Stream.of(task.state(), task.standing() == Standing.OVERDUE ? "quá hạn" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

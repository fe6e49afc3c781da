package vn.tiendo.overview;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.officialdocument.Block;
import vn.tiendo.officialdocument.SpreadsheetAnnex;

/** Lists as spreadsheets, so far as they are not too long to be looked at; every cell is text. */
final class TaskAnnex {

    /** How many rows a spreadsheet has at most. */
    static final int MOST = 5_000;

    private TaskAnnex() {}

    private static final List<Block.Column> TASKS = columns(
            "Kế hoạch",
            10,
            "Số",
            6,
            "Nhiệm vụ",
            40,
            "Đơn vị chủ trì",
            20,
            "Thời hạn",
            10,
            "Trạng thái",
            16,
            "So với hạn",
            10,
            "Quá hạn (ngày làm việc)",
            9,
            "Tiến độ (%)",
            8,
            "Đang ở",
            22,
            "Từ ngày",
            10,
            "Vướng mắc",
            8);

    private static final List<Block.Column> STEPS = columns(
            "Việc",
            40,
            "Nhiệm vụ",
            20,
            "Đang ở",
            24,
            "Từ ngày",
            10,
            "Số ngày làm việc",
            9,
            "Hạn xử lý",
            10,
            "So với hạn",
            10);

    private static List<Block.Column> columns(Object... headingsAndWidths) {
        var columns = new ArrayList<Block.Column>();
        for (var i = 0; i < headingsAndWidths.length; i += 2) {
            columns.add(new Block.Column(
                    (String) headingsAndWidths[i], (Integer) headingsAndWidths[i + 1], Block.Align.LEFT));
        }
        return List.copyOf(columns);
    }

    static byte[] tasks(String title, List<TaskRows.Row> rows, long all) {
        return annex(title, all, TASKS, rows.stream().map(TaskAnnex::cells).toList());
    }

    static byte[] steps(String title, List<OpenSteps.Step> rows, long all) {
        return annex(title, all, STEPS, rows.stream().map(TaskAnnex::cells).toList());
    }

    private static byte[] annex(String title, long all, List<Block.Column> columns, List<Block.Row> rows) {
        var told = all <= rows.size()
                ? title + " (" + all + " dòng)"
                : title + " (chỉ " + rows.size() + " dòng đầu trong số " + all + "; hãy thu hẹp bộ lọc)";
        return SpreadsheetAnnex.of(told, new Block.Table(columns, rows));
    }

    private static Block.Row cells(TaskRows.Row row) {
        return Block.Row.of(
                row.plan(),
                row.group() + "." + row.number(),
                row.title(),
                row.parts().isEmpty() ? row.unit() : row.unit() + " (" + row.parts() + ")",
                row.due(),
                row.state(),
                row.lateness(),
                row.daysLate() == 0 ? "" : String.valueOf(row.daysLate()),
                String.valueOf(row.percent()),
                row.holder(),
                row.since(),
                row.obstacles() == 0 ? "" : String.valueOf(row.obstacles()));
    }

    private static Block.Row cells(OpenSteps.Step step) {
        return Block.Row.of(
                step.name(),
                step.reference(),
                step.holder(),
                step.since(),
                String.valueOf(step.days()),
                step.due(),
                step.overdue() ? "quá hạn" : "");
    }
}

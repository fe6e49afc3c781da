package vn.tiendo.inspection;

import java.util.List;
import vn.tiendo.officialdocument.Block;
import vn.tiendo.officialdocument.SpreadsheetAnnex;

/** The list of demands as a spreadsheet, one line each. */
final class DemandTable {

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", 5, Block.Align.CENTRE),
            new Block.Column("Kế hoạch", 12, Block.Align.LEFT),
            new Block.Column("Cuộc kiểm tra", 20, Block.Align.LEFT),
            new Block.Column("Đơn vị thực hiện", 18, Block.Align.LEFT),
            new Block.Column("Nhiệm vụ", 26, Block.Align.LEFT),
            new Block.Column("Yêu cầu, kiến nghị", 36, Block.Align.LEFT),
            new Block.Column("Hạn", 11, Block.Align.CENTRE),
            new Block.Column("Trạng thái", 16, Block.Align.LEFT),
            new Block.Column("Kết quả thực hiện", 32, Block.Align.LEFT),
            new Block.Column("Ngày báo cáo", 11, Block.Align.CENTRE));

    private DemandTable() {}

    static byte[] spreadsheet(List<InspectionRegister.Wanted> demands) {
        var rows = new java.util.ArrayList<Block.Row>();
        for (var demand : demands) {
            rows.add(Block.Row.of(
                    String.valueOf(rows.size() + 1),
                    demand.plan(),
                    demand.inspection(),
                    demand.unit(),
                    demand.task(),
                    demand.content(),
                    demand.due(),
                    demand.state() + (demand.overdue() ? " (quá hạn)" : ""),
                    demand.answer(),
                    demand.answeredOn()));
        }
        return SpreadsheetAnnex.of("Các yêu cầu, kiến nghị qua kiểm tra", new Block.Table(COLUMNS, rows));
    }
}

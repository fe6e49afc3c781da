package vn.tiendo.officialdocument;

import java.time.LocalDate;
import java.util.List;

/** Documents with something of everything, to try a template with. */
final class TrialDocument {

    private static final int YEAR = 2026;

    private TrialDocument() {}

    /** A numbered one of a department, to several bodies, and a draft of the commune, to none or one. */
    static List<OfficialDocument> of(Kind kind) {
        return List.of(ofUnit(kind), ofCommune(kind));
    }

    private static OfficialDocument ofUnit(Kind kind) {
        var signature = new Signature(List.of("KT. Trưởng phòng", "Phó Trưởng phòng"), "Nguyễn Văn Thử");
        return OfficialDocument.draft(
                        kind,
                        Heading.ofUnit("xã Bình Giang", "Phòng Văn hóa - Xã hội"),
                        "VHXH",
                        "Bình Giang",
                        YEAR,
                        "Kết quả thực hiện nhiệm vụ tháng 01 năm 2026",
                        signature,
                        "VT, VHXH")
                .withNumber(5, LocalDate.of(YEAR, 2, 5))
                .withAddressees(List.of("Ủy ban nhân dân thành phố Hải Phòng", "Sở Khoa học và Công nghệ"))
                .withLegalBases(List.of("Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Kế hoạch số 12/KH-UBND"))
                .withBody(body())
                .withAppendices(List.of(Appendix.landscape("Tiến độ nhiệm vụ", table())));
    }

    private static OfficialDocument ofCommune(Kind kind) {
        var signature = new Signature(List.of("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"), "");
        var draft = OfficialDocument.draft(
                        kind,
                        Heading.ofCommune("xã Bình Giang"),
                        kind == Kind.CONG_VAN ? "UBND-VHXH" : "UBND",
                        "Bình Giang",
                        YEAR,
                        "Phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trên địa bàn xã năm 2026",
                        signature,
                        "VT, VHXH")
                .withRecipients(List.of("Các phòng, đơn vị thuộc xã"))
                .withBody(List.of(new Block.Paragraph("Văn bản thử.")));
        return kind == Kind.CONG_VAN ? draft.withAddressees(List.of("Phòng Kinh tế")) : draft;
    }

    private static List<Block> body() {
        return List.of(
                new Block.Paragraph("Đoạn mở đầu của văn bản thử."),
                new Block.Title(1, "I. Kết quả"),
                new Block.Title(2, "1. Nhiệm vụ"),
                new Block.Title(3, "a) Đã hoàn thành"),
                new Block.Bullet("Một việc đã xong;"),
                new Block.Chart(
                        "Biểu đồ thử",
                        Block.ChartKind.BAR,
                        List.of("Đúng hạn", "Quá hạn"),
                        List.of(Block.Series.of("Nhiệm vụ", 4, 1))),
                new Block.Paragraph("Đoạn kết thúc."));
    }

    private static Block.Table table() {
        return new Block.Table(
                List.of(
                        new Block.Column("TT", 1, Block.Align.CENTRE),
                        new Block.Column("Nhiệm vụ", 6, Block.Align.LEFT)),
                List.of(Block.Row.strong("I", "Nhóm"), Block.Row.of("1", "Nhiệm vụ")));
    }
}

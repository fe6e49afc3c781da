package vn.tiendo.officialdocument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents as communes write them. */
public final class SampleDocuments {

    private static final String LONG_TASK =
            "Rà soát, kiện toàn Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số của xã";

    private SampleDocuments() {}

    /** A commune's monthly report to the city, with charts and a landscape annex of 28 tasks. */
    public static OfficialDocument report() {
        return reportDraft().withNumber(5, LocalDate.of(2026, 2, 5));
    }

    /** The same without number and date. */
    public static OfficialDocument reportDraft() {
        return OfficialDocument.draft(
                        Kind.BAO_CAO,
                        Heading.ofCommune("xã Bình Giang"),
                        "UBND",
                        "Bình Giang",
                        2026,
                        "Kết quả thực hiện Kế hoạch số 12/KH-UBND về phát triển khoa học, công nghệ, đổi mới sáng tạo"
                                + " và chuyển đổi số tháng 01 năm 2026",
                        new Signature(
                                List.of("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"), "Nguyễn Văn Thắng"),
                        "VT, VHXH")
                .withAddressees(List.of("Ủy ban nhân dân thành phố Hải Phòng", "Sở Khoa học và Công nghệ"))
                .withRecipients(
                        List.of("TT Đảng ủy, TT HĐND xã", "Chủ tịch, các PCT UBND xã", "Các phòng, đơn vị thuộc xã"))
                .withBody(reportBody())
                .withAppendices(List.of(Appendix.landscape("Tiến độ thực hiện nhiệm vụ tháng 01 năm 2026", tasks(28))));
    }

    private static List<Block> reportBody() {
        return List.of(
                new Block.Paragraph(
                        "Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026 của Ủy ban nhân dân xã về phát triển"
                                + " khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2026, Ủy ban nhân dân xã Bình Giang"
                                + " báo cáo kết quả thực hiện tháng 01 năm 2026 như sau:"),
                new Block.Title(1, "I. Công tác chỉ đạo, điều hành"),
                new Block.Paragraph(
                        "Trong tháng, Ủy ban nhân dân xã đã ban hành 03 văn bản chỉ đạo, tổ chức 02 cuộc họp"
                                + " Ban Chỉ đạo; các phòng, đơn vị đã phân công cán bộ theo dõi từng nhiệm vụ."),
                new Block.Title(1, "II. Kết quả thực hiện theo từng nhóm nhiệm vụ"),
                new Block.Title(2, "1. Nhóm nhiệm vụ về thể chế"),
                new Block.Title(3, "a) Nhiệm vụ đã hoàn thành"),
                new Block.Bullet(LONG_TASK + ";"),
                new Block.Bullet("Ban hành quy chế quản lý, vận hành Trang thông tin điện tử xã."),
                new Block.Title(2, "2. Tổng hợp tiến độ"),
                new Block.Table(
                        List.of(
                                new Block.Column("Nhóm nhiệm vụ", 5, Block.Align.LEFT),
                                new Block.Column("Tổng số", 2, Block.Align.CENTRE),
                                new Block.Column("Hoàn thành", 2, Block.Align.CENTRE),
                                new Block.Column("Quá hạn", 2, Block.Align.CENTRE)),
                        List.of(
                                Block.Row.of("Thể chế", "10", "6", "1"),
                                Block.Row.of("Hạ tầng số", "12", "5", "2"),
                                Block.Row.of("Nhân lực", "6", "4", "0"),
                                Block.Row.strong("Tổng cộng", "28", "15", "3"))),
                new Block.Chart(
                        "Biểu đồ 1. Số nhiệm vụ theo nhóm và tình trạng",
                        Block.ChartKind.BAR,
                        List.of("Thể chế", "Hạ tầng số", "Nhân lực"),
                        List.of(Block.Series.of("Tổng số", 10, 12, 6), Block.Series.of("Hoàn thành", 6, 5, 4))),
                new Block.Chart(
                        "Biểu đồ 2. Tình trạng chung của 28 nhiệm vụ",
                        Block.ChartKind.PIE,
                        List.of("Hoàn thành đúng hạn", "Đang thực hiện", "Quá hạn"),
                        List.of(Block.Series.of("Nhiệm vụ", 15, 10, 3))),
                new Block.Title(1, "III. Khó khăn, vướng mắc, kiến nghị"),
                new Block.Paragraph("Đề nghị Sở Khoa học và Công nghệ hướng dẫn việc chuẩn hóa dữ liệu đất đai."),
                new Block.Paragraph(
                        "Trên đây là báo cáo kết quả thực hiện tháng 01 năm 2026, Ủy ban nhân dân xã Bình Giang"
                                + " kính báo cáo."));
    }

    /** A table of tasks as an annex shows it. */
    public static Block.Table tasks(int count) {
        var rows = new ArrayList<Block.Row>();
        rows.add(Block.Row.strong("I", "Nhóm nhiệm vụ về thể chế", "", "", "", ""));
        IntStream.rangeClosed(1, count)
                .mapToObj(i -> Block.Row.of(
                        Integer.toString(i),
                        i % 3 == 0 ? LONG_TASK : "Triển khai nền tảng số dùng chung của thành phố tại xã",
                        "Phòng Văn hóa - Xã hội",
                        "Văn phòng HĐND và UBND; Công an xã",
                        "31/03/2026",
                        i % 4 == 0 ? "Quá hạn" : "Đang thực hiện"))
                .forEach(rows::add);
        return new Block.Table(
                List.of(
                        new Block.Column("TT", 5, Block.Align.CENTRE),
                        new Block.Column("Nhiệm vụ", 34, Block.Align.LEFT),
                        new Block.Column("Đơn vị chủ trì", 17, Block.Align.LEFT),
                        new Block.Column("Đơn vị phối hợp", 20, Block.Align.LEFT),
                        new Block.Column("Thời hạn", 11, Block.Align.CENTRE),
                        new Block.Column("Tình trạng", 13, Block.Align.CENTRE)),
                rows);
    }

    /** A letter that urges a unit. */
    public static OfficialDocument letter() {
        return OfficialDocument.draft(
                        Kind.CONG_VAN,
                        Heading.ofCommune("xã Bình Giang"),
                        "UBND-VHXH",
                        "Bình Giang",
                        2026,
                        "đôn đốc thực hiện nhiệm vụ quá hạn theo Kế hoạch số 12/KH-UBND",
                        new Signature(List.of("TM. Ủy ban nhân dân", "Chủ tịch"), "Phạm Thị Hòa"),
                        "VT, VHXH")
                .withNumber(47, LocalDate.of(2026, 6, 10))
                .withAddressees(List.of("Phòng Kinh tế"))
                .withRecipients(List.of("Chủ tịch, các PCT UBND xã"))
                .withBody(List.of(
                        new Block.Paragraph(
                                "Theo Kế hoạch số 12/KH-UBND ngày 15/01/2026, đến ngày 09/6/2026 Phòng Kinh tế"
                                        + " còn 02 nhiệm vụ quá hạn, cụ thể:"),
                        new Block.Bullet("Nhiệm vụ I.3: quá hạn 06 ngày làm việc;"),
                        new Block.Bullet("Nhiệm vụ II.7: quá hạn 02 ngày làm việc."),
                        new Block.Paragraph(
                                "Ủy ban nhân dân xã yêu cầu Phòng Kinh tế khẩn trương hoàn thành, báo cáo kết quả"
                                        + " trước ngày 16/6/2026.")));
    }

    /** A department's own report. */
    public static OfficialDocument unitReport() {
        return OfficialDocument.draft(
                        Kind.BAO_CAO,
                        Heading.ofUnit("xã Bình Giang", "Phòng Văn hóa - Xã hội"),
                        "VHXH",
                        "Bình Giang",
                        2026,
                        "Kết quả thực hiện nhiệm vụ tháng 5 năm 2026",
                        new Signature(List.of("KT. Trưởng phòng", "Phó Trưởng phòng"), "Lê Thị Ánh"),
                        "VHXH")
                .withNumber(12, LocalDate.of(2026, 5, 18))
                .withAddressees(List.of("Ủy ban nhân dân xã Bình Giang"))
                .withBody(List.of(
                        new Block.Title(1, "I. Kết quả thực hiện"),
                        new Block.Paragraph("Phòng đã hoàn thành 04/06 nhiệm vụ được giao trong kỳ."),
                        new Block.Title(1, "II. Khó khăn, vướng mắc"),
                        new Block.Paragraph("Không có.")));
    }

    /** A plan with legal bases and two appendices, one of them upright. */
    public static OfficialDocument plan() {
        return OfficialDocument.draft(
                        Kind.KE_HOACH,
                        Heading.ofCommune("xã Bình Giang"),
                        "UBND",
                        "Bình Giang",
                        2026,
                        "Phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2026",
                        new Signature(List.of("TM. Ủy ban nhân dân", "Chủ tịch"), "Phạm Thị Hòa"),
                        "VT, VHXH")
                .withLegalBases(List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"))
                .withRecipients(List.of("Các phòng, đơn vị thuộc xã"))
                .withBody(List.of(
                        new Block.Title(1, "I. Mục đích, yêu cầu"),
                        new Block.Paragraph("Cụ thể hóa nhiệm vụ của thành phố.\nBảo đảm rõ người, rõ việc."),
                        new Block.Bullet("Các đơn vị báo cáo trước ngày 18 hằng tháng;")))
                .withAppendices(List.of(
                        Appendix.landscape("Danh mục nhiệm vụ", tasks(4)),
                        new Appendix(
                                "Chỉ tiêu", false, List.of(new Block.Paragraph("Tỷ lệ hồ sơ trực tuyến đạt 90%.")))));
    }
}

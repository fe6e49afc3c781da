package vn.tiendo.officialdocument;

import java.util.List;

/** Rules 13 and 14: the signature and the recipients. */
final class EndForm {

    private static final String WITH_TITLE = "(GS|PGS|TS|ThS|CN|KS|BS|Ông|Bà|Đ/c|Đồng chí)[.:]? .*";

    private final Parts parts;
    private final Findings findings = new Findings();

    EndForm(Parts parts) {
        this.parts = parts;
    }

    List<String> broken() {
        signature();
        recipients();
        return findings.broken();
    }

    private void signature() {
        var box = parts.end(1);
        var authority = box.stream().takeWhile(line -> !line.isBlank()).toList();
        findings.require(13, !authority.isEmpty(), "thiếu quyền hạn, chức vụ của người ký ở ô bên phải.");
        findings.require(
                13,
                authority.stream()
                        .allMatch(
                                line -> line.isCapital() && line.isBold() && line.isCentred() && line.isSized(13, 14)),
                "quyền hạn, chức vụ của người ký phải in hoa, đậm, cỡ 13 đến 14, ở giữa.");
        authority(authority.stream().map(Line::text).toList());
        var names = box.stream()
                .skip(authority.size())
                .filter(line -> !line.isBlank())
                .toList();
        findings.require(13, names.size() < 2, "sau chỗ ký chỉ có họ tên người ký.");
        names.forEach(this::name);
    }

    private void authority(List<String> lines) {
        if (lines.stream().anyMatch(line -> line.startsWith("TM."))) {
            findings.require(
                    13,
                    lines.get(0).startsWith("TM.") && lines.size() > 1,
                    "“TM.” ở dòng đầu, chức vụ người ký ở dòng sau.");
        }
        var deputy = lines.stream().filter(line -> line.startsWith("KT.")).findFirst();
        deputy.ifPresent(line -> findings.require(
                13,
                lines.get(lines.size() - 1).equals("PHÓ " + line.substring(3).strip()),
                "dưới “KT. …” phải là cấp phó của chức vụ đó."));
    }

    private void name(Line line) {
        findings.require(
                13,
                line.isBold() && line.isCentred() && line.isSized(13, 14),
                "họ tên người ký phải in đậm, cỡ 13 đến 14.");
        findings.require(
                13,
                !line.isCapital() && !line.text().matches(WITH_TITLE),
                "họ tên người ký viết thường, không kèm học vị, danh hiệu.");
    }

    private void recipients() {
        var box = parts.end(0).stream().filter(line -> !line.isBlank()).toList();
        var title = box.stream().findFirst().filter(line -> line.text().equals("Nơi nhận:"));
        findings.require(
                14,
                title.filter(line -> line.isBold() && line.isItalic() && line.isSized(12, 12))
                        .isPresent(),
                "phải có “Nơi nhận:” in nghiêng, đậm, cỡ 12, ở ô bên trái.");
        list(box.stream().skip(1).toList());
    }

    private void list(List<Line> lines) {
        findings.require(
                14,
                lines.stream().allMatch(line -> line.isUpright() && line.isLight() && line.isSized(11, 11)),
                "danh sách nơi nhận phải là chữ đứng, cỡ 11.");
        for (var i = 0; i < lines.size(); i++) {
            var mark = i == lines.size() - 1 ? "\\." : ";";
            findings.require(
                    14,
                    lines.get(i).text().matches("(?s)- \\S.*" + mark),
                    "mỗi nơi nhận một dòng “- …;”, dòng cuối có dấu chấm.");
        }
        var last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
        findings.require(14, last.startsWith("- Lưu: "), "dòng cuối của nơi nhận phải là “- Lưu: …”.");
        var first = lines.isEmpty() ? "" : lines.get(0).text();
        findings.require(
                14,
                parts.addressees().isEmpty() || first.startsWith("- Như trên"),
                "văn bản có “Kính gửi:” thì nơi nhận bắt đầu bằng “- Như trên;”.");
    }
}

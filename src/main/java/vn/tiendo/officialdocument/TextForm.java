package vn.tiendo.officialdocument;

import java.util.List;

/** Rules 10 to 12: who is written to, the legal bases, the text. */
final class TextForm {

    private static final int CENTIMETRE = 567;
    private static final int HALF_INCH = 720;
    private static final int INDENT_TOLERANCE = 12;
    private static final int SIX_POINTS = 120;

    private final Parts parts;
    private final Findings findings = new Findings();

    TextForm(Parts parts) {
        this.parts = parts;
    }

    List<String> broken() {
        addressees();
        legalBases();
        body();
        return findings.broken();
    }

    private void addressees() {
        var lines = parts.addressees();
        findings.require(10, !parts.isLetter() || !lines.isEmpty(), "công văn phải có “Kính gửi:”.");
        var above = parts.end(0).stream().anyMatch(line -> line.text().startsWith("- Như trên"));
        findings.require(10, !above || !lines.isEmpty(), "“Như trên” ở nơi nhận nhưng không có “Kính gửi:”.");
        lines.stream()
                .limit(1)
                .forEach(line -> findings.require(
                        10,
                        line.text().matches("(?s)Kính gửi:.*") && line.isSized(13, 14),
                        "phải viết “Kính gửi:”, cỡ 13 đến 14."));
        if (lines.size() == 1) {
            findings.require(
                    10,
                    lines.get(0).text().matches("(?s)Kính gửi:\\s*\\S.*\\."),
                    "sau “Kính gửi:” thiếu nơi nhận hoặc dấu chấm.");
        }
        marked(
                10,
                lines.stream().skip(1).toList(),
                "mỗi nơi nhận sau “Kính gửi:” một dòng “- …;”, dòng cuối có dấu chấm.");
        findings.require(
                10,
                lines.stream().skip(1).allMatch(line -> line.text().startsWith("- ")),
                "nơi nhận phải có “- ” ở đầu dòng.");
    }

    private void legalBases() {
        var bases = parts.legalBases();
        findings.require(
                11,
                bases.stream().allMatch(line -> line.isItalic() && line.isSized(13, 14)),
                "căn cứ phải in nghiêng, cỡ 13 đến 14.");
        marked(11, bases, "mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm.");
        findings.require(
                11,
                parts.body().stream()
                        .noneMatch(line -> line.isItalic() && line.text().startsWith("Căn cứ ")),
                "căn cứ phải đứng liền nhau, mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm.");
    }

    private void marked(int rule, List<Line> lines, String sentence) {
        for (var i = 0; i < lines.size(); i++) {
            findings.require(rule, lines.get(i).text().endsWith(i == lines.size() - 1 ? "." : ";"), sentence);
        }
    }

    private void body() {
        var lines = parts.body();
        findings.require(12, !lines.isEmpty(), "văn bản không có nội dung.");
        lines.forEach(this::shape);
        for (var i = 1; i < lines.size(); i++) {
            findings.require(
                    12,
                    lines.get(i - 1).after() + lines.get(i).before() >= SIX_POINTS,
                    "các đoạn phải cách nhau ít nhất 6pt.");
        }
        lines.forEach(this::title);
        end(lines);
    }

    private void shape(Line line) {
        findings.require(12, line.isSized(13, 14), "nội dung phải có cỡ chữ 13 đến 14.");
        findings.require(12, line.alignment().equals("both"), "nội dung phải được canh đều hai lề.");
        var indent = line.firstLine();
        findings.require(
                12,
                indent >= CENTIMETRE - INDENT_TOLERANCE && indent <= HALF_INCH + INDENT_TOLERANCE,
                "dòng đầu của đoạn phải lùi vào 1 hoặc 1,27 cm.");
        findings.require(
                12, line.spacing() >= 1 && line.spacing() <= 1.5, "khoảng cách dòng phải từ đơn đến 1,5 dòng.");
    }

    private void title(Line line) {
        if (line.text().matches("(?s)[IVXL]+\\. .*")) {
            findings.require(12, line.isBold() && line.isCapital(), "đề mục “I.” phải in hoa, đậm.");
        } else if (line.text().matches("(?s)\\d{1,2}\\. .*")) {
            findings.require(12, line.isBold() && line.isUpright(), "đề mục “1.” phải in đậm.");
        } else if (line.text().matches("(?s)[a-zđ]\\) .*")) {
            findings.require(12, line.isLight() && line.isUpright(), "điểm “a)” phải là chữ đứng, không đậm.");
        }
    }

    private void end(List<Line> lines) {
        var last = lines.size() - 1;
        findings.require(
                12, !lines.isEmpty() && lines.get(last).text().endsWith("./."), "nội dung phải kết thúc bằng “./.”.");
        findings.require(
                12,
                lines.stream().limit(Math.max(last, 0)).noneMatch(line -> line.text()
                        .endsWith("./.")),
                "“./.” chỉ đứng ở cuối nội dung.");
    }
}

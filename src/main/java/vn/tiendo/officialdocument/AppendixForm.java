package vn.tiendo.officialdocument;

import java.util.List;
import java.util.regex.Pattern;

/** Rule 15: the head of each appendix. */
final class AppendixForm {

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern ATTACHED =
            Pattern.compile("\\(Kèm theo .* số (?<number>.*/\\S+) ngày (?<day>.*) năm (?<year>\\d{4}) của \\S.*\\)");

    private final Parts parts;
    private final Findings findings = new Findings();

    AppendixForm(Parts parts) {
        this.parts = parts;
    }

    List<String> broken() {
        var appendices = parts.sections().stream().skip(1).toList();
        for (var i = 0; i < appendices.size(); i++) {
            var wanted = appendices.size() == 1 ? "Phụ lục" : "Phụ lục " + (i < ROMAN.size() ? ROMAN.get(i) : "");
            appendix(lines(appendices.get(i)), wanted);
        }
        var stray = parts.text().stream().anyMatch(line -> line.text().startsWith("(Kèm theo "));
        findings.require(15, !stray, "phụ lục phải bắt đầu ở trang riêng sau chữ ký.");
        return findings.broken();
    }

    private List<Line> lines(Parts.Section section) {
        return section.elements().stream()
                .filter(element -> element.getLocalName().equals("p"))
                .map(paragraph -> new Line(parts.file(), paragraph))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private void appendix(List<Line> lines, String wanted) {
        var head = lines.stream()
                .takeWhile(line -> line.isBold() && line.isCentred())
                .toList();
        findings.require(
                15,
                !head.isEmpty()
                        && head.get(0).text().startsWith(wanted)
                        && head.get(0).text().length() == wanted.length()
                        && head.get(0).isSized(14, 14),
                "phụ lục phải bắt đầu bằng “" + wanted + "”, đậm, cỡ 14, ở giữa.");
        findings.require(
                15,
                head.size() > 1 && head.stream().skip(1).allMatch(line -> line.isCapital() && line.isSized(13, 14)),
                "tên phụ lục phải in hoa, đậm, cỡ 13 đến 14, ở giữa.");
        attached(lines.stream().skip(head.size()).limit(1).toList());
    }

    private void attached(List<Line> lines) {
        var attached = lines.stream()
                .filter(line -> line.isItalic() && line.isCentred())
                .findFirst();
        var match = attached.map(line -> ATTACHED.matcher(line.text())).filter(java.util.regex.Matcher::matches);
        findings.require(
                15, match.isPresent(), "dưới tên phụ lục phải có “(Kèm theo … số … ngày … của …)” in nghiêng, ở giữa.");
        match.ifPresent(known -> {
            var number = parts.number().map(Line::text).orElse("").replaceFirst("Số: ?", "");
            findings.require(
                    15, number.strip().equals(known.group("number").strip()), "số ghi ở phụ lục khác số của văn bản.");
            var date = parts.head(1, 1).stream().map(Line::text).findFirst().orElse("");
            findings.require(
                    15,
                    date.endsWith("ngày " + known.group("day") + " năm " + known.group("year")),
                    "ngày ghi ở phụ lục khác ngày của văn bản.");
        });
    }
}

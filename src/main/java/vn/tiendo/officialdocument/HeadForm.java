package vn.tiendo.officialdocument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules 5 to 9 and 16: the head of the first page, from the country's name to the subject. */
final class HeadForm {

    private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final Pattern NUMBER =
            Pattern.compile("Số: {1,}(?<number>\\d*)/(?<sign>[\\p{Lu}Tr-]+|TTr-[\\p{Lu}-]+)");
    private static final Pattern DATE =
            Pattern.compile("(?<place>\\S.*), ngày (?<day>[\\d ]+) tháng (?<month>[\\d ]+) năm (?<year>\\d{4})");
    private static final double TOLERANCE = 0.08;
    private static final double CELL_ROOM = 187;

    private final Parts parts;
    private final Findings findings = new Findings();

    HeadForm(Parts parts) {
        this.parts = parts;
    }

    List<String> broken() {
        country();
        issuer();
        var number = number();
        var day = date();
        findings.require(16, number.isPresent() == day.isPresent(), "số và ngày phải cùng có hoặc cùng để trống.");
        if (parts.isLetter()) {
            letterSubject();
        } else {
            subject();
        }
        return findings.broken();
    }

    private void country() {
        var box = written(parts.head(0, 1));
        var country = first(box);
        findings.require(
                5,
                looks(country, COUNTRY, 12, 13),
                "Quốc hiệu phải là “" + COUNTRY + "”, in hoa, đậm, cỡ 12 đến 13, ở ô bên phải.");
        var motto = first(box.stream().skip(1).toList());
        findings.require(
                5,
                looks(motto, MOTTO, 13, 14),
                "Tiêu ngữ phải là “" + MOTTO + "”, đậm, cỡ 13 đến 14, ở giữa, dưới Quốc hiệu.");
        findings.require(
                5, box.stream().allMatch(line -> line.spacing() == 1), "Quốc hiệu, Tiêu ngữ phải cách dòng đơn.");
        var wide = TypeWidth.bold(MOTTO, sizeOf(motto, 13, 14));
        findings.require(
                5,
                drawn(parts.head(0, 1))
                        .filter(line -> Math.abs(line / wide - 1) <= TOLERANCE)
                        .isPresent(),
                "dưới Tiêu ngữ phải có đường kẻ dài bằng dòng chữ.");
    }

    private static boolean looks(Optional<Line> line, String words, int least, int most) {
        return line.filter(known -> known.text().equals(words) && known.isBold() && known.isUpright())
                .filter(known -> known.isCentred() && known.isSized(least, most))
                .isPresent();
    }

    private static double sizeOf(Optional<Line> line, int least, int most) {
        return line.filter(known -> known.isSized(least, least)).isPresent() ? least : most;
    }

    private void issuer() {
        var box = written(parts.head(0, 0));
        findings.require(6, !box.isEmpty(), "thiếu tên cơ quan ban hành ở ô bên trái.");
        findings.require(
                6,
                box.stream().allMatch(line -> line.isCapital() && line.isCentred() && line.isSized(12, 13)),
                "tên cơ quan phải in hoa, cỡ 12 đến 13, ở giữa.");
        var upper = box.size() > 1 && box.get(0).text().startsWith("UBND ");
        findings.require(6, !upper || box.get(0).isLight(), "tên cơ quan chủ quản không in đậm.");
        var issuer = box.stream().skip(upper ? 1 : 0).toList();
        findings.require(6, issuer.stream().allMatch(Line::isBold), "tên cơ quan ban hành phải in đậm.");
        part(6, parts.head(0, 0), issuer, 12, CELL_ROOM, "dưới tên cơ quan phải có đường kẻ dài 1/3 đến 1/2 dòng chữ.");
    }

    private void part(int rule, List<Line> where, List<Line> above, int size, double room, String sentence) {
        var widest = above.stream()
                .mapToDouble(line -> TypeWidth.bold(line.text(), line.isSized(size, size) ? size : size + 1))
                .max()
                .orElse(0);
        var wide = Math.min(widest, room);
        var holds =
                drawn(where).filter(line -> line >= wide / 3 * (1 - TOLERANCE) && line <= wide / 2 * (1 + TOLERANCE));
        findings.require(rule, holds.isPresent(), sentence);
    }

    private static Optional<Double> drawn(List<Line> lines) {
        return lines.stream().flatMap(line -> line.drawnLine().stream()).findFirst();
    }

    /** The number, if one was given. */
    private Optional<Integer> number() {
        var line = parts.number();
        var match = line.map(known -> NUMBER.matcher(known.text())).filter(Matcher::matches);
        findings.require(7, match.isPresent(), "phải có “Số: 05/BC-UBND”, không có khoảng trống trong số, ký hiệu.");
        findings.require(
                7,
                line.filter(known -> known.isSized(13, 13) && known.isUpright() && known.isLight())
                        .isPresent(),
                "số, ký hiệu phải là chữ đứng cỡ 13.");
        var number = match.map(known -> known.group("number")).orElse("");
        findings.require(
                7, number.isEmpty() || number.matches("0[0-9]|[1-9]\\d+"), "số dưới 10 phải có một số 0 phía trước.");
        findings.require(16, !number.matches("0+"), "số văn bản bắt đầu từ 01.");
        return Optional.of(number).filter(known -> !known.isEmpty()).map(Integer::parseInt);
    }

    /** The date, if one was given. */
    private Optional<LocalDate> date() {
        var line = parts.head(1, 1).stream().filter(known -> !known.isBlank()).findFirst();
        var match = line.map(known -> DATE.matcher(known.raw().strip())).filter(Matcher::matches);
        findings.require(8, match.isPresent(), "phải có “Địa danh, ngày 05 tháng 02 năm 2026” ngang với số, ký hiệu.");
        findings.require(
                8,
                line.filter(known -> known.isItalic() && known.isSized(13, 14)).isPresent(),
                "địa danh, ngày tháng phải in nghiêng, cỡ 13 đến 14.");
        return match.flatMap(this::day);
    }

    private Optional<LocalDate> day(Matcher date) {
        var day = date.group("day").strip();
        var month = date.group("month").strip();
        findings.require(
                8,
                (day.isEmpty() && month.isEmpty()) || (day.matches("\\d\\d") && month.matches("0[12]|[3-9]|1[0-2]")),
                "ngày dưới 10 và tháng 1, 2 phải có số 0 phía trước.");
        if (day.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(date.group("year")), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            findings.require(16, false, "không có ngày " + day + "/" + month + ".");
            return Optional.empty();
        }
    }

    private void letterSubject() {
        var subject = parts.head(1, 0).stream()
                .filter(line -> line.text().startsWith("V/v"))
                .findFirst();
        findings.require(
                9,
                subject.filter(line -> line.text().length() > 5
                                && line.isCentred()
                                && line.isUpright()
                                && line.isSized(12, 13))
                        .isPresent(),
                "trích yếu công văn phải là “V/v …” dưới số, ký hiệu, chữ đứng cỡ 12 đến 13, ở giữa.");
        findings.require(
                9,
                Stream.of(Kind.values()).noneMatch(kind -> !kind.abbreviation().isEmpty() && hasSign(kind)),
                "công văn không có chữ viết tắt tên loại trong ký hiệu.");
    }

    private boolean hasSign(Kind kind) {
        return parts.number()
                .filter(line -> line.text().contains("/" + kind.abbreviation() + "-"))
                .isPresent();
    }

    private void subject() {
        var title = written(parts.text()).stream()
                .takeWhile(line -> line.isCentred() && line.isBold())
                .toList();
        var kind = first(title).flatMap(HeadForm::kind);
        findings.require(9, kind.isPresent(), "tên loại văn bản phải in hoa, đậm, ở giữa.");
        findings.require(9, kind.filter(this::hasSign).isPresent(), "ký hiệu không hợp với tên loại văn bản.");
        findings.require(
                9,
                title.size() > 1 && title.stream().allMatch(line -> line.isSized(13, 14)),
                "tên loại và trích yếu phải in đậm, cỡ 13 đến 14, ở giữa.");
        var room = parts.sections().stream()
                .findFirst()
                .map(Parts.Section::page)
                .map(PageRoom::textWidth)
                .orElse(0.0);
        var shown = parts.text().stream()
                .takeWhile(line -> line.isBlank() || title.contains(line))
                .toList();
        part(
                9,
                shown,
                title.stream().skip(1).toList(),
                13,
                room,
                "dưới trích yếu phải có đường kẻ dài 1/3 đến 1/2 dòng chữ.");
    }

    private static Optional<Kind> kind(Line line) {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.CONG_VAN)
                .filter(kind -> line.text().equals(kind.title().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<Line> written(List<Line> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static Optional<Line> first(List<Line> lines) {
        return lines.stream().findFirst();
    }
}

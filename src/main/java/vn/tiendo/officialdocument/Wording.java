package vn.tiendo.officialdocument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sentences that Nghị định 30/2020 words for a document: its number, its date, who gets it, where it ends. */
final class Wording {

    private static final String BLANK = "     ";
    private static final String END = "./.";

    private final OfficialDocument document;

    Wording(OfficialDocument document) {
        this.document = document;
    }

    List<String> upper() {
        return document.heading().upper().map(PlainText::capitals).stream().toList();
    }

    List<String> issuer() {
        return document.heading().issuer().stream().map(PlainText::capitals).toList();
    }

    /** "05/BC-UBND"; without a number there is room for one. */
    String number() {
        return document.number().map(number -> "%02d".formatted(number)).orElse(BLANK)
                + "/"
                + document.kind().sign(PlainText.line(document.symbol()));
    }

    /** "ngày 05 tháng 02 năm 2026": days under 10 and the months 1 and 2 have two digits. */
    String date() {
        return document.date().map(Wording::day).orElse("ngày" + BLANK + "tháng" + BLANK + "năm " + document.year());
    }

    private static String day(LocalDate date) {
        var month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(date.getDayOfMonth(), month < 3 ? "0" + month : "" + month, date.getYear());
    }

    List<String> subject() {
        return PlainText.lines(document.subject());
    }

    /** One body stands on the line of "Kính gửi:", several each on a line of its own below it. */
    List<String> addressees() {
        var bodies = document.addressees().stream().map(PlainText::unmarked).toList();
        if (bodies.size() < 2) {
            return bodies.stream().map(body -> body + ".").toList();
        }
        var lines = new ArrayList<>(List.of(""));
        lines.addAll(closed(bodies.stream().map(body -> "- " + body).toList()));
        return lines;
    }

    List<String> legalBases() {
        return closed(document.legalBases().stream().map(PlainText::unmarked).toList());
    }

    /** "- Như trên;" first where there is "Kính gửi:", "- Lưu: VT, VHXH." last. */
    List<String> recipients() {
        var bodies = document.recipients().stream()
                .map(PlainText::unmarked)
                .filter(body -> !body.equalsIgnoreCase(OfficialDocument.AS_ABOVE))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!document.addressees().isEmpty()) {
            bodies.add(0, OfficialDocument.AS_ABOVE);
        }
        bodies.add("Lưu: " + PlainText.unmarked(document.archive()));
        return closed(bodies.stream().map(body -> "- " + body).toList());
    }

    List<String> authority() {
        return document.signature().authority().stream()
                .map(PlainText::capitals)
                .toList();
    }

    /** The text with "./." after its last word; below a table or a chart it stands alone. */
    List<Block> body() {
        var blocks = new ArrayList<Block>(document.body());
        var last = blocks.isEmpty() ? Optional.<Block>empty() : Optional.of(blocks.remove(blocks.size() - 1));
        last.flatMap(Wording::ended).ifPresentOrElse(blocks::add, () -> {
            last.ifPresent(blocks::add);
            blocks.add(new Block.Paragraph(END));
        });
        return blocks;
    }

    private static Optional<Block> ended(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Optional.of(new Block.Paragraph(ended(paragraph.text())));
        } else if (block instanceof Block.Bullet bullet) {
            return Optional.of(new Block.Bullet(ended(bullet.text())));
        }
        return Optional.empty();
    }

    private static String ended(String text) {
        return PlainText.clean(text).stripTrailing().replaceAll("[\\s.;,/]+$", "") + END;
    }

    /** "Phụ lục"; with a roman number where there are several. @param index from 0 */
    String appendix(int index) {
        return document.appendices().size() == 1 ? "Phụ lục" : "Phụ lục " + roman(index + 1);
    }

    /** "(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân xã Bình Giang)". */
    String attachedTo() {
        var issuer = document.heading().issuer().stream().map(PlainText::line).collect(Collectors.joining(" "));
        return "(Kèm theo " + document.kind().title() + " số " + number() + " " + date() + " của " + issuer + ")";
    }

    /** Each ends with ";", the last with ".". */
    private static List<String> closed(List<String> lines) {
        var last = lines.size() - 1;
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) + (i == last ? "." : ";"))
                .toList();
    }

    private static String roman(int number) {
        var tens = "X".repeat(number / 10);
        return tens
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }
}

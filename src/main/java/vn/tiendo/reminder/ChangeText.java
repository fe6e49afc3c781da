package vn.tiendo.reminder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.tiendo.amendment.AppliedChanges;
import vn.tiendo.mail.ProductAddress;
import vn.tiendo.plan.Plan;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Unit;

/** Words the mail by which a unit learns what has changed in its tasks. */
@Component
class ChangeText {

    private final ProductAddress address;
    private final ITemplateEngine templates;

    ChangeText(ProductAddress address, ITemplateEngine templates) {
        this.address = address;
        this.templates = templates;
    }

    /** What a mail is about: the running plan, what changed it, and whom it is written to. */
    record Subject(Plan plan, AppliedChanges.Applied applied, Unit unit, UnitChanges.Share share) {}

    /** What both forms of the mail are made of. */
    public record Announcement(
            String unit,
            String plan,
            String subject,
            String document,
            String right,
            List<AppliedChanges.Cell> information,
            UnitChanges.Share share,
            String link) {}

    AnnouncementText.Content of(Subject about, Authority right) {
        var said = new Announcement(
                about.unit().name(),
                about.plan().label(),
                about.plan().subject(),
                about.applied().document(),
                AnnouncementText.right(right, about.unit()),
                about.applied().information(),
                about.share(),
                address.of("/ke-hoach/" + about.plan().id() + "/thay-doi"));
        return new AnnouncementText.Content(subject(said), text(said), html(said));
    }

    private static String subject(Announcement said) {
        var counts = Stream.of(
                        count("mới", said.share().fresh()),
                        count("thay đổi", said.share().changed()),
                        count("thôi thực hiện", said.share().stopped()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return said.plan() + " thay đổi, " + said.unit() + ": "
                + (counts.isEmpty() ? "thông tin kế hoạch" : "nhiệm vụ " + counts);
    }

    private static Optional<String> count(String what, List<UnitChanges.Item> items) {
        return Optional.of(what + " " + items.size()).filter(said -> !items.isEmpty());
    }

    private static String text(Announcement said) {
        return """
                Kính gửi: %s

                Theo %s, %s (%s) có thay đổi đối với đơn vị như sau. Các nhiệm vụ khác giữ nguyên.
                %s%s%s%s%s
                Toàn bộ thay đổi: %s

                Thư tự động của phần mềm Tiến Độ, không cần trả lời thư này.
                """
                .formatted(
                        said.unit(),
                        said.document(),
                        said.plan(),
                        said.subject(),
                        said.right().isEmpty() ? "" : "\n" + said.right() + "\n",
                        information(said.information()),
                        list("NHIỆM VỤ MỚI", said.share().fresh(), false),
                        list("THAY ĐỔI", said.share().changed(), true),
                        list("THÔI THỰC HIỆN", said.share().stopped(), false),
                        said.link());
    }

    private static String information(List<AppliedChanges.Cell> cells) {
        return cells.isEmpty() ? "" : "\nTHÔNG TIN KẾ HOẠCH\n" + cells(cells);
    }

    private static String list(String title, List<UnitChanges.Item> items, boolean withCells) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(item -> "\n" + item.task().number() + ". "
                                + item.task().title() + "\n" + role(item)
                                + (withCells ? cells(item.cells()) : "") + "   "
                                + item.task().link() + "\n")
                        .collect(Collectors.joining("", "\n" + title + " (" + items.size() + " nhiệm vụ)\n", ""));
    }

    private static String role(UnitChanges.Item item) {
        return item.role().isEmpty()
                ? ""
                : "   Đơn vị " + item.role() + "; thời hạn: " + item.task().due() + "\n";
    }

    private static String cells(List<AppliedChanges.Cell> cells) {
        return cells.stream()
                .map(cell -> "   " + cell.caption() + ": " + shown(cell.before()) + " → " + shown(cell.after()) + "\n")
                .collect(Collectors.joining());
    }

    private static String shown(String text) {
        return text.isBlank() ? "(trống)" : text;
    }

    private String html(Announcement said) {
        return templates.process(
                "thu/thay-doi-nhiem-vu", new Context(Locale.forLanguageTag("vi"), Map.of("thu", said)));
    }
}

package vn.tiendo.reminder;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.mail.ProductAddress;
import vn.tiendo.plan.Plan;
import vn.tiendo.unit.Authority;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;

/** Words the mail by which a unit learns of its tasks. */
@Component
class AnnouncementText {

    private final Organisation organisation;
    private final ProductAddress address;
    private final ITemplateEngine templates;

    AnnouncementText(Organisation organisation, ProductAddress address, ITemplateEngine templates) {
        this.organisation = organisation;
        this.address = address;
        this.templates = templates;
    }

    record Content(String subject, String text, String html) {}

    /** What both forms of the mail are made of. */
    public record Announcement(
            String unit,
            String commune,
            String plan,
            String day,
            String subject,
            String right,
            UnitTasks.Share share,
            String link) {}

    Content of(Plan plan, Unit unit, UnitTasks.Share share, Authority right) {
        var said = new Announcement(
                unit.name(),
                commune(plan.commune()),
                plan.label(),
                plan.issuedOn().map(VietnamTime::format).orElse(""),
                plan.subject(),
                right(right, unit),
                share,
                address.of("/ke-hoach/" + plan.id()));
        return new Content(subject(said), text(said), html(said));
    }

    /** "xã An Lão": in the middle of a sentence. */
    private String commune(String code) {
        var title = organisation.commune(code).title();
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    static String right(Authority right, Unit unit) {
        return switch (right) {
            case HOLDER -> "";
            case DEPUTY -> "Anh/chị nhận thư này vì đang xử lý thay (theo ủy quyền) thủ trưởng đơn vị.";
            case STAND_IN ->
                unit.name() + " chưa có người nhận thư trong hệ thống; bộ phận tổng hợp báo lại và trả lời thay.";
        };
    }

    private static String subject(Announcement said) {
        return said.plan() + " giao " + said.unit() + ": " + counts(said.share());
    }

    private static String counts(UnitTasks.Share share) {
        return Stream.of(
                        count("chủ trì", share.leads().size()),
                        count("phối hợp", share.coordinates().size()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "", " nhiệm vụ"));
    }

    private static Optional<String> count(String role, int tasks) {
        return Optional.of(role + " " + tasks).filter(said -> tasks > 0);
    }

    private static String text(Announcement said) {
        return """
                Kính gửi: %s

                Ủy ban nhân dân %s đã ban hành %s ngày %s: %s
                %s%s%s
                Toàn bộ kế hoạch: %s

                Thư tự động của phần mềm Tiến Độ, không cần trả lời thư này.
                """
                .formatted(
                        said.unit(),
                        said.commune(),
                        said.plan(),
                        said.day(),
                        said.subject(),
                        said.right().isEmpty() ? "" : "\n" + said.right() + "\n",
                        list("CHỦ TRÌ", said.share().leads(), false),
                        list("PHỐI HỢP", said.share().coordinates(), true),
                        said.link());
    }

    private static String list(String title, java.util.List<UnitTasks.Item> items, boolean withLead) {
        if (items.isEmpty()) {
            return "";
        }
        return items.stream()
                .map(item -> "\n" + item.number() + ". " + item.title() + "\n"
                        + (withLead ? "   Chủ trì: " + item.lead() + "\n" : "")
                        + "   Thời hạn: " + item.due() + "\n   " + item.link() + "\n")
                .collect(Collectors.joining("", "\n" + title + " (" + items.size() + " nhiệm vụ)\n", ""));
    }

    private String html(Announcement said) {
        return templates.process("thu/giao-nhiem-vu", new Context(Locale.forLanguageTag("vi"), Map.of("thu", said)));
    }
}

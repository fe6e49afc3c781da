package vn.tiendo.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.feed.DueItem;
import vn.tiendo.mail.ProductAddress;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Person;

/** Words what lies on a person's desk: for the mail in both its forms, and for the page. */
@Component
class DigestText {

    private static final int MOST = 25;

    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final ProductAddress address;
    private final ITemplateEngine templates;

    DigestText(Organisation organisation, WorkingCalendar calendar, ProductAddress address, ITemplateEngine templates) {
        this.organisation = organisation;
        this.calendar = calendar;
        this.address = address;
        this.templates = templates;
    }

    record Content(String subject, String text, String html) {}

    Content of(Person person, Desk desk, Desk.Parts parts, String pause) {
        var digest = digest(person, desk, parts, pause);
        return new Content(subject(desk, parts), text(digest), html(digest));
    }

    Digest digest(Person person, Desk desk, Desk.Parts parts, String pause) {
        return new Digest(
                person.name(),
                communeOf(person),
                VietnamTime.format(desk.today()),
                pause,
                sections(desk, parts),
                address.of("/camunda/app/tasklist/default/"),
                address.of("/thong-bao"));
    }

    /** What a supervisor reminds one person of. */
    Content byHand(Person person, List<OpenItem> items, String who, LocalDate today) {
        var lines =
                items.stream().map(item -> line(item, item.reference(), today)).toList();
        var digest = new Digest(
                person.name(),
                communeOf(person),
                VietnamTime.format(today),
                who + " nhắc anh/chị xử lý " + items.size() + " việc dưới đây.",
                List.of(new Digest.Section("Được nhắc xử lý (" + items.size() + ")", lines, 0)),
                address.of("/camunda/app/tasklist/default/"),
                address.of("/thong-bao"));
        var subject = items.size() == 1
                ? "Nhắc xử lý: " + items.get(0).title()
                : "Nhắc xử lý " + items.size() + " việc (" + day(today) + ")";
        return new Content(subject, text(digest), html(digest));
    }

    /** The reader's own due dates, for a calendar. */
    List<DueItem> dates(Desk desk, Desk.Parts parts) {
        return Stream.of(parts.overdue(), parts.decisions(), parts.soon(), parts.fresh())
                .flatMap(List::stream)
                .limit(MOST)
                .map(item ->
                        new DueItem(item.uid(), item.title(), item.due(), address.of(item.path()), detail(item, desk)))
                .toList();
    }

    private List<Digest.Section> sections(Desk desk, Desk.Parts parts) {
        return Stream.of(
                        section("Quá hạn", parts.overdue(), desk),
                        section("Chờ tôi quyết định", parts.decisions(), desk),
                        section("Sắp đến hạn", parts.soon(), desk),
                        section("Việc mới", parts.fresh(), desk),
                        section("Được báo lên vì quá hạn", parts.escalated(), desk),
                        section("Đơn vị tôi phụ trách: quá hạn, sắp đến hạn", parts.unit(), desk))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Digest.Section> section(String title, List<OpenItem> items, Desk desk) {
        var lines = items.stream().limit(MOST).map(item -> line(item, desk)).toList();
        return Optional.of(
                        new Digest.Section(title + " (" + items.size() + ")", lines, Math.max(0, items.size() - MOST)))
                .filter(section -> !items.isEmpty());
    }

    private String communeOf(Person person) {
        return person.commune()
                .map(organisation::commune)
                .map(commune -> commune.title())
                .orElse("");
    }

    private Digest.Line line(OpenItem item, Desk desk) {
        return line(item, detail(item, desk), desk.today());
    }

    private Digest.Line line(OpenItem item, String detail, LocalDate today) {
        var late = today.isAfter(item.due());
        var left = calendar.workingDaysBetween(today, item.due());
        return new Digest.Line(
                item.title(),
                detail,
                VietnamTime.format(item.due()),
                status(left, late),
                late ? "qua-han" : left <= Desks.SOON ? "sap-den-han" : "trong-han",
                address.of(item.path()));
    }

    /** Whose it is, where that is not the reader's own. */
    private String detail(OpenItem item, Desk desk) {
        var holders = desk.recipients().holders(item);
        var whose = holders.contains(desk.person())
                ? Optional.<String>empty()
                : Optional.of("Người giữ việc: "
                        + holders.stream().map(organisation::nameOf).collect(Collectors.joining(", ")));
        return Stream.of(Optional.of(item.reference()), whose)
                .flatMap(Optional::stream)
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String status(int left, boolean late) {
        if (late) {
            return left == 0 ? "quá hạn" : "quá hạn " + -left + " ngày làm việc";
        }
        if (left == 0) {
            return "đến hạn hôm nay";
        }
        return (left <= Desks.SOON ? "sắp đến hạn, " : "trong hạn, ") + "còn " + left + " ngày làm việc";
    }

    private static String subject(Desk desk, Desk.Parts parts) {
        var counts = Stream.of(
                        count("quá hạn", parts.overdue()),
                        count("chờ quyết định", parts.decisions()),
                        count("sắp đến hạn", parts.soon()),
                        count("việc mới", parts.fresh()),
                        count("được báo lên", parts.escalated()),
                        count("của đơn vị", parts.unit()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return "Nhắc việc " + day(desk.today()) + ": " + counts;
    }

    private static String day(LocalDate day) {
        return VietnamTime.format(day).substring(0, "dd/MM".length());
    }

    private static Optional<String> count(String what, List<OpenItem> items) {
        return Optional.of(items.size() + " " + what).filter(said -> !items.isEmpty());
    }

    private static String text(Digest digest) {
        return """
                Kính gửi: %s

                Việc cần biết ngày %s, %s.
                %s%s
                Tất cả việc của tôi: %s
                Chọn giờ nhận và loại thư: %s

                Thư tự động của phần mềm Tiến Độ, không cần trả lời thư này.
                """
                .formatted(
                        digest.name(),
                        digest.day(),
                        digest.commune(),
                        digest.pause().isEmpty() ? "" : "\n" + digest.pause() + "\n",
                        digest.sections().stream().map(DigestText::text).collect(Collectors.joining()),
                        digest.tasks(),
                        digest.settings());
    }

    private static String text(Digest.Section section) {
        return section.lines().stream()
                .map(DigestText::text)
                .collect(Collectors.joining(
                        "",
                        "\n" + section.title().toUpperCase(Locale.forLanguageTag("vi")) + "\n",
                        section.more() == 0 ? "" : "… và " + section.more() + " việc khác\n"));
    }

    private static String text(Digest.Line line) {
        return "\n- " + line.title() + "\n"
                + (line.detail().isEmpty() ? "" : "  " + line.detail() + "\n")
                + "  Hạn: " + line.due() + " (" + line.status() + ")\n  " + line.link() + "\n";
    }

    private String html(Digest digest) {
        return templates.process("thu/nhac-viec", new Context(Locale.forLanguageTag("vi"), Map.of("thu", digest)));
    }
}

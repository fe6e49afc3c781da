package vn.tiendo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.Outbox;
import vn.tiendo.mail.ProductAddress;
import vn.tiendo.unit.Person;

/** Mails about units' reports: one a person, however many units it names. */
@Component
class ReportMail {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final ReportCase work;
    private final ProductAddress address;
    private final Outbox outbox;
    private final ITemplateEngine templates;

    ReportMail(ReportCase work, ProductAddress address, Outbox outbox, ITemplateEngine templates) {
        this.work = work;
        this.address = address;
        this.outbox = outbox;
        this.templates = templates;
    }

    /** Who is told of which reports. */
    static final class Batch {

        private final ReportPeriod period;
        private final String kind;
        private final String key;
        private final Map<Person, List<UnitReport>> told = new LinkedHashMap<>();

        /** @param key with the person's name what makes it this mail and no other */
        Batch(ReportPeriod period, String kind, String key) {
            this.period = period;
            this.kind = kind;
            this.key = key;
        }

        void add(Person person, UnitReport report) {
            var reports = told.computeIfAbsent(person, each -> new ArrayList<>());
            if (!reports.contains(report)) {
                reports.add(report);
            }
        }
    }

    /** The content of a mail, for its template. */
    public record Content(String name, String sentence, String due, List<Line> units, String closing) {}

    /** A unit with the link to its report. */
    public record Line(String unit, String link) {}

    /**
     * Leaves the mails in the outbox, in the caller's transaction.
     *
     * @param said what is said of the units, for example "chưa gửi báo cáo tháng 6/2026"
     */
    void send(Batch batch, String said, String closing) {
        batch.told.forEach((person, reports) ->
                outbox.add(letter(batch, person, content(batch, person, reports, said, closing), said)));
    }

    private Content content(Batch batch, Person person, List<UnitReport> reports, String said, String closing) {
        var lines = reports.stream()
                .map(report -> new Line(work.unitName(report), address.of("/bao-cao/" + report.id)))
                .toList();
        var sentence = (lines.size() == 1 ? "Đơn vị sau" : lines.size() + " đơn vị sau") + " " + said + " ("
                + work.plan(batch.period).label() + "):";
        return new Content(person.name(), sentence, VietnamTime.format(batch.period.unitsDue), lines, closing);
    }

    private Letter letter(Batch batch, Person person, Content content, String said) {
        var units = content.units();
        var subject = (units.size() == 1 ? units.get(0).unit() : units.size() + " đơn vị") + " " + said;
        return new Letter(
                        batch.period.commune,
                        person,
                        batch.kind,
                        batch.key + ":" + person.username(),
                        subject,
                        plain(content),
                        html(content))
                .concerningWhatItLinks();
    }

    private static String plain(Content content) {
        var units = content.units().stream()
                .map(line -> "- " + line.unit() + "\n  " + line.link())
                .collect(Collectors.joining("\n"));
        return "Kính gửi: " + content.name() + "\n\n" + content.sentence() + "\n\n" + units
                + "\n\nHạn gửi của đơn vị: hết ngày "
                + content.due() + ". " + content.closing()
                + "\n\nThư tự động của phần mềm Tiến Độ, không cần trả lời thư này.\n";
    }

    private String html(Content content) {
        return templates.process("thu/bao-cao", new Context(VIETNAMESE, Map.of("thu", content)));
    }
}

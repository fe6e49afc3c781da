package vn.tiendo.measurement;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.Outbox;
import vn.tiendo.mail.ProductAddress;
import vn.tiendo.unit.Person;

/** The mail that urges a unit to hand its figures in. */
@Component
class MeasuringMail {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MeasuringCase work;
    private final ProductAddress address;
    private final Outbox outbox;
    private final ITemplateEngine templates;

    MeasuringMail(MeasuringCase work, ProductAddress address, Outbox outbox, ITemplateEngine templates) {
        this.work = work;
        this.address = address;
        this.outbox = outbox;
        this.templates = templates;
    }

    /** The content of the mail, for its template. */
    public record Content(String name, String sentence, String due, String link) {}

    /** Leaves one mail in the outbox, in the caller's transaction. */
    void urge(MeasuringRound round, Measuring part, Person person) {
        var said = work.unitName(part) + " chưa gửi số liệu chỉ tiêu " + round.called();
        var content = new Content(
                person.name(),
                said + " (" + work.plan(round).label() + ").",
                VietnamTime.format(round.due),
                address.of("/chi-tieu/do/" + part.id));
        var key = "measuring-urging:" + part.id + ":" + work.today() + ":" + person.username();
        outbox.add(
                new Letter(round.commune, person, "Đôn đốc số liệu chỉ tiêu", key, said, plain(content), html(content))
                        .concerningWhatItLinks());
    }

    private static String plain(Content content) {
        return "Kính gửi: " + content.name() + "\n\n" + content.sentence() + "\n" + content.link()
                + "\n\nHạn gửi: hết ngày " + content.due()
                + ". Đề nghị anh/chị sớm nhập, ký và gửi số liệu.\n\nThư tự động của phần mềm Tiến Độ, không cần trả lời thư"
                + " này.\n";
    }

    private String html(Content content) {
        return templates.process("thu/so-lieu-chi-tieu", new Context(VIETNAMESE, Map.of("thu", content)));
    }
}

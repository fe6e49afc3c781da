package vn.tiendo.reminder;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.tiendo.unit.Person;

/** Words a mail about one thing that cannot wait. */
@Component
class UrgentText {

    private final ITemplateEngine templates;

    UrgentText(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @param said what somebody wrote about it; may be empty */
    public record Message(String subject, String facts, String said, String link) {}

    String plain(Person person, Message message) {
        return """
                Kính gửi: %s

                %s
                %s
                %s
                Mở để xử lý: %s

                Thư tự động của phần mềm Tiến Độ, không cần trả lời thư này.
                """
                .formatted(
                        person.name(),
                        message.subject(),
                        message.facts(),
                        message.said().isEmpty() ? "" : "\n" + message.said() + "\n",
                        message.link());
    }

    String html(Person person, Message message) {
        return templates.process(
                "thu/viec-khan",
                new Context(Locale.forLanguageTag("vi"), Map.of("nguoi", person.name(), "thu", message)));
    }
}

package vn.tiendo.officialdocument;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.refusal.Refusal;

/** Gives a commune a template of its own, or the shipped one back, with a record of it; a template that fails the check changes nothing. */
@Component
class ChangingTemplate {

    private final Templates templates;
    private final TransactionTemplate transaction;

    ChangingTemplate(Templates templates, TransactionTemplate transaction) {
        this.templates = templates;
        this.transaction = transaction;
    }

    /** What is wrong with the template; if nothing is, it is the commune's from now on. */
    List<String> put(String commune, Kind kind, byte[] template, String filename, String username) {
        var problems = TemplateCheck.problems(kind, template);
        if (problems.isEmpty()) {
            transaction.executeWithoutResult(both -> {
                templates.put(commune, kind, template);
                templates.note(commune, username, "Thay mẫu " + shown(kind) + " bằng tệp " + PlainText.line(filename));
            });
        }
        return problems;
    }

    /** @throws Refusal if the commune has none of its own */
    void restore(String commune, Kind kind, String username) {
        transaction.executeWithoutResult(both -> {
            Refusal.unless(templates.remove(commune, kind), "Mẫu " + shown(kind) + " đang là mẫu có sẵn.");
            templates.note(commune, username, "Trở lại mẫu có sẵn của " + shown(kind));
        });
    }

    static String shown(Kind kind) {
        return kind.title().toLowerCase(java.util.Locale.ROOT);
    }
}

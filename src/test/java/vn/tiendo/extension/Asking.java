package vn.tiendo.extension;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What a head does on the page of a request, for tests of what follows from it. */
public record Asking(ApplicationContext application, String username) {

    public UUID until(UUID assignment, String due) {
        return until(assignment, due, "");
    }

    public UUID until(UUID assignment, String due, String explanation) {
        return ask(assignment, due, explanation, false, List.of());
    }

    /** Says to know that the date leaves the plan's year. */
    public UUID beyondTheYear(UUID assignment, String due) {
        return ask(assignment, due, "", true, List.of());
    }

    public UUID withEvidence(UUID assignment, String due, String name, byte[] content) {
        var file = new AskingExtension.Evidence(name, () -> new ByteArrayInputStream(content));
        return ask(assignment, due, "", false, List.of(file));
    }

    private UUID ask(
            UUID assignment, String due, String explanation, boolean beyond, List<AskingExtension.Evidence> files) {
        var content = new Extension.Content(
                LocalDate.parse(due), Category.OBJECTIVE, "Chờ hướng dẫn của thành phố", explanation);
        return application
                .getBean(AskingExtension.class)
                .ask(assignment, new AskingExtension.Request(content, beyond, files), username);
    }

    public String state(UUID extension) {
        return get(extension).state.wording();
    }

    public boolean isLate(UUID extension) {
        return get(extension).late;
    }

    public String lapseReason(UUID extension) {
        return Optional.ofNullable(get(extension).lapseReason).orElse("");
    }

    /** "asked by the unit / confirmed by whom", in words. */
    public String category(UUID extension) {
        return RequestsOfTask.category(get(extension)) + " / " + get(extension).decidedBy;
    }

    public List<String> ofTask(UUID assignment) {
        return application.getBean(Extensions.class).findByAssignmentOrderByAskedAtDesc(assignment).stream()
                .map(each -> each.state.wording())
                .toList();
    }

    public boolean mayRead(UUID extension) {
        return application.getBean(ExtensionAccess.class).mayRead(get(extension), username);
    }

    private Extension get(UUID extension) {
        return application.getBean(Extensions.class).get(extension);
    }
}

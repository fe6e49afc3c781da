package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What the holder of a position does on the page of deputies, for tests of what follows from it. */
public record Authorising(ApplicationContext application, String holder, String position) {

    public UUID until(String deputy, String from, String to) {
        return grant(Optional.of(holder), deputy, from, to);
    }

    public UUID wholePosition(String deputy, String from, String to) {
        return grant(Optional.empty(), deputy, from, to);
    }

    private UUID grant(Optional<String> of, String deputy, String from, String to) {
        var id = UUID.randomUUID();
        var days = new Deputy(
                id, "an-lao", position, of, deputy, LocalDate.parse(from), LocalDate.parse(to), "Nghỉ phép (thử)");
        application.getBean(Deputising.class).grant(days, holder);
        return id;
    }

    public void end(UUID deputy) {
        application.getBean(Deputising.class).end(deputy, holder);
    }
}

package vn.tiendo.measurement;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The fields of the form of indicators, as an address holds them; empty for what was not asked. */
public record IndicatorQuery(String plan, String year, String unit, String result, int page) {

    private static final int FARTHEST = 1_000;

    static IndicatorQuery of(Map<String, String> asked) {
        var page = asked.getOrDefault("trang", "");
        return new IndicatorQuery(
                text(asked, "ke-hoach"),
                text(asked, "nam"),
                text(asked, "don-vi"),
                text(asked, "ket-qua"),
                page.matches("\\d{1,4}") ? Math.min(Integer.parseInt(page), FARTHEST) : 0);
    }

    private static String text(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name)).map(String::strip).orElse("");
    }

    Optional<UUID> planId() {
        try {
            return plan.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(plan));
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** @param present the year that is shown where none was asked */
    int yearOr(int present) {
        return year.matches("20\\d\\d") ? Integer.parseInt(year) : present;
    }

    Optional<Result> wanted() {
        return Arrays.stream(Result.values())
                .filter(one -> one.name().equals(result))
                .findFirst();
    }
}

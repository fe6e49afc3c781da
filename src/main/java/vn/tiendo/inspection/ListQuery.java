package vn.tiendo.inspection;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The fields of the lists' forms, as an address holds them; empty for what was not asked. */
public record ListQuery(String plan, String unit, String state, String standing, String year, int page) {

    private static final int FARTHEST_PAGE = 100_000;

    static ListQuery of(Map<String, String> asked) {
        return new ListQuery(
                asked.getOrDefault("ke-hoach", ""),
                asked.getOrDefault("don-vi", ""),
                asked.getOrDefault("trang-thai", ""),
                asked.getOrDefault("tinh-hinh", ""),
                asked.getOrDefault("nam", ""),
                page(asked.getOrDefault("trang", "0")));
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,6}") ? Math.min(Integer.parseInt(typed), FARTHEST_PAGE) : 0;
    }

    InspectionRegister.Filter filter() {
        return new InspectionRegister.Filter(
                given(plan).map(ListQuery::id),
                given(unit),
                given(state).map(name -> choice(Inspection.State.values(), name)),
                given(standing).map(name -> choice(InspectionRegister.Standing.values(), name)),
                given(year).map(ListQuery::year),
                page);
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed).filter(text -> !text.isBlank());
    }

    private static int year(String typed) {
        if (!typed.matches("\\d{4}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Integer.parseInt(typed);
    }

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static <E extends Enum<E>> E choice(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}

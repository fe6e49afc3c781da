package vn.tiendo.obstacle;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The fields of the register's form, as an address holds them; empty for what was not asked. */
public record RegisterQuery(String plan, String unit, String state, String urgency, String words, int page) {

    private static final int FARTHEST_PAGE = 100_000;

    static RegisterQuery of(Map<String, String> asked) {
        return new RegisterQuery(
                asked.getOrDefault("ke-hoach", ""),
                asked.getOrDefault("don-vi", ""),
                asked.getOrDefault("trang-thai", ""),
                asked.getOrDefault("muc-do", ""),
                asked.getOrDefault("tim", ""),
                page(asked.getOrDefault("trang", "0")));
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,6}") ? Math.min(Integer.parseInt(typed), FARTHEST_PAGE) : 0;
    }

    ObstacleRegister.Filter filter() {
        return new ObstacleRegister.Filter(
                given(plan).map(RegisterQuery::id),
                given(unit),
                given(state).map(name -> choice(Obstacle.State.values(), name)),
                given(urgency).map(name -> choice(ObstacleRegister.Urgency.values(), name)),
                given(words),
                page);
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed).filter(text -> !text.isBlank());
    }

    private static UUID id(String typed) {
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

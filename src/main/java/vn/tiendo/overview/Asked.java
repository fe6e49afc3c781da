package vn.tiendo.overview;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** What somebody asks the overview for, as an address holds it; empty for what was not asked. */
public record Asked(
        String plan, String unit, String group, String period, String state, String words, String scope, int page) {

    private static final int FARTHEST_PAGE = 100_000;
    private static final int LONGEST_SEARCH = 200;

    static Asked of(Map<String, String> parameters) {
        var words = parameters.getOrDefault("tim", "").strip();
        return new Asked(
                parameters.getOrDefault("ke-hoach", ""),
                parameters.getOrDefault("don-vi", ""),
                parameters.getOrDefault("nhom", ""),
                parameters.getOrDefault("ky", ""),
                parameters.getOrDefault("trang-thai", ""),
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)),
                parameters.getOrDefault("pham-vi", ""),
                page(parameters.getOrDefault("trang", "0")));
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,6}") ? Math.min(Integer.parseInt(typed), FARTHEST_PAGE) : 0;
    }

    Asked withUnit(String code) {
        return new Asked(plan, code, group, period, state, words, scope, 0);
    }

    Asked withGroup(String key) {
        return new Asked(plan, unit, key, period, state, words, scope, 0);
    }

    Asked withPeriod(String time) {
        return new Asked(plan, unit, group, time, state, words, scope, 0);
    }

    Asked withState(String wanted) {
        return new Asked(plan, unit, group, period, wanted, words, scope, 0);
    }

    /** Of what is led alone: figures count nothing else. */
    Asked ofLed() {
        return new Asked(plan, unit, group, period, state, words, "", page);
    }

    /** The same on another page, from 0. */
    public Asked onPage(int other) {
        return new Asked(plan, unit, group, period, state, words, scope, other);
    }

    /** The address of a page of ours that is asked the same. */
    public String href(String path) {
        var given = new LinkedHashMap<String, String>();
        given.put("ke-hoach", plan);
        given.put("don-vi", unit);
        given.put("nhom", group);
        given.put("ky", period);
        given.put("trang-thai", state);
        given.put("tim", words);
        given.put("pham-vi", scope);
        given.put("trang", page == 0 ? "" : String.valueOf(page));
        var query = given.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

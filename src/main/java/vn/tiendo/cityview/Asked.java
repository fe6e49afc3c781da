package vn.tiendo.cityview;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** What is asked of the table, as an address holds it; what is not understood counts as not asked. */
public record Asked(String sort, boolean ascending, String words, String only, int page) {

    static final String OVERDUE = "qua-han";
    static final String NOT_SENT = "chua-gui";

    private static final int LONGEST_SEARCH = 100;

    static Asked of(Map<String, String> parameters) {
        var column = Column.of(parameters.getOrDefault("sap-xep", "")).orElse(Column.NAME);
        var direction = parameters.getOrDefault("chieu", "");
        var words = parameters.getOrDefault("tim", "").strip();
        var page = parameters.getOrDefault("trang", "0");
        return new Asked(
                column.key(),
                direction.isEmpty() ? column.isAscending() : direction.equals("tang"),
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)),
                parameters.getOrDefault("loc", ""),
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0);
    }

    Column column() {
        return Column.of(sort).orElse(Column.NAME);
    }

    /** Those that were asked for, sorted. */
    List<CommuneRow> of(List<CommuneRow> rows) {
        return rows.stream()
                .filter(row -> plain(row.name()).contains(plain(words)))
                .filter(row -> !only.equals(OVERDUE) || row.counts().overdue() > 0)
                .filter(row -> !only.equals(NOT_SENT) || row.hasNotSent())
                .sorted(column().order(ascending))
                .toList();
    }

    /** As people type in a hurry: lower case, without marks. */
    private static String plain(String text) {
        return java.text.Normalizer.normalize(text.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    /** Sorted by that column; by the one that it is sorted by already, the other way round. */
    Asked by(Column column) {
        var again = column.key().equals(sort);
        return new Asked(column.key(), again ? !ascending : column.isAscending(), words, only, 0);
    }

    /** The same on another page, from 0. */
    public Asked onPage(int other) {
        return new Asked(sort, ascending, words, only, other);
    }

    /** The address of a page of ours that is asked the same. */
    public String href(String path) {
        var given = new LinkedHashMap<String, String>();
        given.put("sap-xep", sort.equals(Column.NAME.key()) ? "" : sort);
        given.put("chieu", ascending == column().isAscending() ? "" : ascending ? "tang" : "giam");
        given.put("tim", words);
        given.put("loc", only);
        given.put("trang", page == 0 ? "" : String.valueOf(page));
        var query = given.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

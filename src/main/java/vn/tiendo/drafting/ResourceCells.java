package vn.tiendo.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanFile;
import vn.tiendo.unit.CellText;

/** The columns "Kinh phí", "Nguồn lực" of a plan's table: the task's own means, no extra cells. */
record ResourceCells(Optional<PlanFile.Resources> resources, Map<String, String> others) {

    private static final Pattern MEANS = Pattern.compile("(?iu).*(kinh phí|nguồn lực|nguồn vốn|dự toán).*");
    private static final Pattern SOURCE = Pattern.compile("(?iu).*nguồn (kinh phí|vốn).*");
    private static final Pattern NOTHING = Pattern.compile("(?iu)[-–.\\s]*|không( có)?\\.?");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?iu)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?\\s*(nghìn|ngàn|triệu|tỷ|tỉ)?\\s*(?:đồng|đ\\b|vnđ)?");
    private static final Map<String, Long> UNITS =
            Map.of("nghìn", 1_000L, "ngàn", 1_000L, "triệu", 1_000_000L, "tỷ", 1_000_000_000L, "tỉ", 1_000_000_000L);

    /** Whether a column of that heading is about means, so that nobody need be asked what it is. */
    static boolean isOfMeans(String heading) {
        return MEANS.matcher(heading).matches();
    }

    static ResourceCells of(Map<String, String> extra) {
        var others = new LinkedHashMap<String, String>();
        var text = new StringBuilder();
        String source = null;
        for (var cell : extra.entrySet()) {
            if (!isOfMeans(cell.getKey())) {
                others.put(cell.getKey(), cell.getValue());
            } else if (SOURCE.matcher(cell.getKey()).matches()) {
                source = given(cell.getValue());
            } else if (given(cell.getValue()) != null) {
                text.append(text.isEmpty() ? "" : "; ").append(cell.getValue());
            }
        }
        return new ResourceCells(resources(text.toString(), source), others);
    }

    private static Optional<PlanFile.Resources> resources(String text, @Nullable String source) {
        var words = text.isEmpty() ? source : text;
        return Optional.ofNullable(words).map(said -> new PlanFile.Resources(said, amount(said), source));
    }

    private static @Nullable String given(String written) {
        return NOTHING.matcher(CellText.clean(written)).matches() ? null : written;
    }

    /** In đồng, where the cell names one amount and nothing is left to guess; several amounts stay words. */
    private static @Nullable Long amount(String text) {
        var found = AMOUNT.matcher(text).results().toList();
        var isPlain = found.size() == 1 && (found.get(0).group(3) != null || text.matches("(?iu).*(đồng|đ|vnđ)\\b.*"));
        return isPlain ? inDong(found.get(0)) : null;
    }

    private static @Nullable Long inDong(MatchResult found) {
        var whole = found.group(1).replace(".", "");
        var number = new BigDecimal(found.group(2) == null ? whole : whole + "." + found.group(2));
        var unit =
                found.group(3) == null ? 1L : UNITS.getOrDefault(found.group(3).toLowerCase(java.util.Locale.ROOT), 1L);
        var dong = number.multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.HALF_UP);
        return dong.unscaledValue().bitLength() < Long.SIZE - 1 ? Long.valueOf(dong.longValue()) : null;
    }
}

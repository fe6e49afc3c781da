package vn.tiendo.plan;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.unit.CellText;

/** Reads the output cell of a plan: each part counts by the words that it begins with, not by words inside it. */
public final class OutputReader {

    /** What begins a part of each type, as pieces of patterns. */
    private static final Map<OutputType, List<String>> WORDS = Map.ofEntries(
            entry(OutputType.REPORT, List.of("báo cáo", "văn bản báo cáo")),
            entry(OutputType.PLAN, List.of("kế hoạch", "chương trình")),
            entry(
                    OutputType.DOCUMENT,
                    List.of("văn bản", "công văn", "tờ trình", "thông báo", "quy chế", "quy định", "nghị quyết")),
            entry(OutputType.DECISION, List.of("quyết định")),
            entry(OutputType.DATABASE, List.of("cơ sở dữ liệu", "csdl")),
            entry(OutputType.SOFTWARE, List.of("phần mềm")),
            entry(OutputType.INDICATOR, List.of("chỉ tiêu", "tỷ lệ", "tỉ lệ", "tần suất", "tần xuất")),
            entry(
                    OutputType.MEDIA,
                    List.of(
                            "tin(?! học)",
                            "tin bài",
                            "bài",
                            "bài viết",
                            "bản tin",
                            "bảng tin",
                            "video",
                            "clip",
                            "phóng sự",
                            "chuyên mục",
                            "chuyên đề",
                            "chuyên trang",
                            "sản phẩm tuyên truyền",
                            "sản phẩm truyền thông")),
            entry(
                    OutputType.AGREEMENT,
                    List.of("ký kết", "bản ký kết", "biên bản", "thỏa thuận", "bản thỏa thuận", "hợp đồng")),
            entry(OutputType.APPROVED_DOSSIER, List.of("hồ sơ")),
            entry(OutputType.CONFERENCE, List.of("hội nghị", "hội thảo", "tọa đàm")));

    private static final Pattern CONDITION = Pattern.compile("(?iU)\\(?\\s*\\bnếu (?:có|được)\\b[^()]*\\)?");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\s*[;/]\\s*|\\s+\\+\\s+");
    private static final Pattern BULLET = Pattern.compile("[-+•]\\s*\\p{L}");
    private static final Pattern LISTED = Pattern.compile(ALTERNATIVE.pattern() + "|\\s+[-+•]\\s*(?=\\p{Lu})");
    private static final Pattern CONTINUED = Pattern.compile("(?iU)\\s*,\\s*|\\s+và\\s+|\\s+hoặc\\s+");
    private static final Pattern BEGINNING =
            Pattern.compile("(?iU)^[-+•.…\\s]*(?:(?:các|những|có|ban hành|xây dựng|dự thảo|bộ|\\d+)\\s+)*");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?iU)^[-+\\s]*(?:(?:phấn đấu|tối thiểu|ít nhất|đạt|trên|dưới)\\s+)*[≥≤<>=~]?\\s*\\d.*|.*\\d\\s*%.*");
    private static final Map<OutputType, Pattern> PATTERNS = patterns();

    private OutputReader() {}

    /** Reads a cell; what is neither a product nor a number is a result in words, and "(nếu có)" makes its part optional. */
    public static Output read(String cell) {
        EnumSet<OutputType> types = EnumSet.noneOf(OutputType.class);
        EnumSet<OutputType> required = EnumSet.noneOf(OutputType.class);
        for (String part : parts(CellText.clean(cell))) {
            Matcher condition = CONDITION.matcher(part);
            Set<OutputType> found = typesOf(condition.replaceAll("").strip());
            types.addAll(found);
            if (!condition.reset().find()) {
                required.addAll(found);
            }
        }
        return new Output(cell, types, without(types, required));
    }

    /** A cell that begins with a bullet is a list: each capital behind the same kind of bullet begins a part. */
    private static List<String> parts(String cell) {
        Pattern between = BULLET.matcher(cell).lookingAt() ? LISTED : ALTERNATIVE;
        return List.of(between.split(cell));
    }

    private static Set<OutputType> typesOf(String part) {
        if (part.chars().noneMatch(Character::isLetterOrDigit)) {
            return Set.of();
        }
        EnumSet<OutputType> types = EnumSet.noneOf(OutputType.class);
        Arrays.stream(CONTINUED.split(part))
                .flatMap(piece -> typeOf(piece).stream())
                .forEach(types::add);
        return types.isEmpty() ? EnumSet.of(OutputType.QUALITATIVE) : types;
    }

    private static Optional<OutputType> typeOf(String piece) {
        String words = BEGINNING.matcher(piece).replaceFirst("");
        Optional<OutputType> named = PATTERNS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(CellText.fold(words)).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst();
        boolean amount = named.isEmpty() && AMOUNT.matcher(piece).matches();
        return amount ? Optional.of(OutputType.INDICATOR) : named;
    }

    private static Map<OutputType, Pattern> patterns() {
        Map<OutputType, Pattern> patterns = new EnumMap<>(OutputType.class);
        WORDS.forEach((type, words) -> patterns.put(type, startingWith(words)));
        return Collections.unmodifiableMap(patterns);
    }

    private static Pattern startingWith(List<String> words) {
        return Pattern.compile(
                "(?U)(?:" + String.join("|", words.stream().map(CellText::fold).toList()) + ")\\b");
    }

    private static Set<OutputType> without(EnumSet<OutputType> types, Set<OutputType> required) {
        EnumSet<OutputType> rest = EnumSet.copyOf(types);
        rest.removeAll(required);
        return rest;
    }
}

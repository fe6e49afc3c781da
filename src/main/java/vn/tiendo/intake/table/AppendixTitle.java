package vn.tiendo.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tiendo.unit.CellText;

/** The title of an appendix among the paragraphs before its table; it may stand on two lines. */
final class AppendixTitle {

    private static final int LONGEST = 400;
    private static final int NEAR = 8;
    private static final Pattern NAMED = Pattern.compile(
            "(?iU)(phụ lục|phụ biểu|biểu mẫu|biểu|mẫu|bảng)(\\s+số)?\\s*([:.\\-]|\\d+|[IVXLC]+\\b|[A-Z]\\b|chi tiết|phân công|tổng hợp|danh mục|kế hoạch|kèm theo|$).*");
    private static final Pattern APPENDIX_ALONE =
            Pattern.compile("(?iU)(phụ lục|phụ biểu|biểu|bảng|mẫu)(\\s+số)?\\s*(\\d+|[IVXLC]+|[A-Z])?\\s*[:.\\-]?");
    private static final Pattern ASIDE = Pattern.compile(
            "(?iU)\\(.*|kèm theo .*|ban hành .*|đơn vị( tính)?\\s*:.*|đvt\\s*:.*|[-+*•].*|\\d{1,4}|trang \\d+.*");
    private static final Pattern SENTENCE = Pattern.compile(".*[;,]|.*[^.]\\./?\\.?");

    private AppendixTitle() {}

    static boolean isNamed(String line) {
        String text = CellText.clean(line);
        return text.length() <= LONGEST && NAMED.matcher(text).matches() && !text.endsWith(";");
    }

    /** Lines that neither name a table nor belong to its rows: page numbers, "(Ban hành kèm theo …)". */
    static boolean isAside(String line) {
        return ASIDE.matcher(CellText.clean(line)).matches();
    }

    /** The title that the last lines before a table give; empty where they name no appendix. */
    static Optional<String> named(List<String> before) {
        List<String> lines = before.stream().map(CellText::clean).toList();
        return IntStream.iterate(lines.size() - 1, i -> i >= Math.max(0, lines.size() - NEAR), i -> i - 1)
                .filter(i -> isNamed(lines.get(i)))
                .boxed()
                .findFirst()
                .map(i -> whole(lines, i));
    }

    /** What stands right above a table that no line names; else the next number. */
    static String orElse(List<String> before, int number) {
        List<String> lines = before.stream()
                .map(CellText::clean)
                .filter(line -> !isAside(line))
                .toList();
        return lines.isEmpty()
                ? "Phụ lục " + number
                : Optional.of(lines.get(lines.size() - 1))
                        .filter(line -> line.length() <= LONGEST / 2
                                && !SENTENCE.matcher(line).matches())
                        .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                        .filter(line -> GroupLine.of(line).isEmpty())
                        .orElse("Phụ lục " + number);
    }

    private static String whole(List<String> lines, int named) {
        String first = lines.get(named);
        if (named > 0 && !isNamed(lines.get(named - 1)) && first.matches("(?iU)(kèm theo|bảng .*)")) {
            return first;
        }
        return IntStream.range(named + 1, lines.size())
                .mapToObj(lines::get)
                .takeWhile(line -> !isAside(line) && GroupLine.of(line).isEmpty())
                .filter(line -> APPENDIX_ALONE.matcher(first).matches() || isUpper(line) && isUpper(first))
                .limit(2)
                .reduce(first, (above, line) -> above + " " + line);
    }

    private static boolean isUpper(String line) {
        return line.codePoints().noneMatch(Character::isLowerCase)
                && line.codePoints().anyMatch(Character::isLetter);
    }
}

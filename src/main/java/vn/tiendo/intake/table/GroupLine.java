package vn.tiendo.intake.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number and the title of a group, where they stand in one line: "II. …", "II …", "A. …". */
record GroupLine(String number, String title) {

    private static final String ROMAN_NUMBER = "X{0,3}(?:IX|IV|V?I{0,3})";
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])(" + ROMAN_NUMBER + ")\\s*[.):]?");
    private static final Pattern LETTER = Pattern.compile("([A-ZĐ])\\s*[.):]?");
    private static final Pattern LINE =
            Pattern.compile("(?U)(?:(?:nhóm|phần|mục|Nhóm|Phần|Mục|NHÓM|PHẦN|MỤC)\\s+)?(?=[IVX])(" + ROMAN_NUMBER
                    + ")(?:\\s*[.):/\\-]\\s*|\\s+)(\\S.*)");
    private static final Pattern LETTER_LINE = Pattern.compile("(?U)([A-ZĐ])\\s*[.):]\\s*(\\S.*)");

    static Optional<GroupLine> of(String line) {
        return match(LINE, line).filter(found -> startsTitle(found.title())).or(() -> match(LETTER_LINE, line));
    }

    /** The roman number of a cell without its dot. */
    static Optional<String> roman(String cell) {
        Matcher number = ROMAN.matcher(cell);
        return number.matches() && !number.group(1).isEmpty() ? Optional.of(number.group(1)) : Optional.empty();
    }

    static Optional<String> letter(String cell) {
        Matcher number = LETTER.matcher(cell);
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    private static Optional<GroupLine> match(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        return found.matches() && !found.group(1).isEmpty()
                ? Optional.of(new GroupLine(found.group(1), found.group(2).strip()))
                : Optional.empty();
    }

    private static boolean startsTitle(String title) {
        int first = title.codePointAt(0);
        return !Character.isLetter(first) || Character.isUpperCase(first);
    }
}

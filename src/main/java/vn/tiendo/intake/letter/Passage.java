package vn.tiendo.intake.letter;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph of the letter as a person reads it: what a page break cut is whole again.
 *
 * @param text cleaned of markup, on one line, without the dash of a bullet
 * @param lines the same by its lines, also where two columns share a line
 * @param bullet whether it is an item of a list, by a drawn bullet or a written dash
 */
record Passage(String text, List<String> lines, boolean bullet, boolean bold) {

    private static final Pattern SECTION =
            Pattern.compile("^(?:PHẦN\\s+|Phần\\s+)?([IVX]{1,5})\\s*[.)/:-]\\s*(\\S.*)$");
    private static final Pattern SUBSECTION = Pattern.compile("^(\\d{1,2})\\s*[.)]\\s*(?!\\d)(\\S.*)$");
    private static final Pattern APPENDIX = Pattern.compile("^(?:PHỤ LỤC|Phụ lục)(?:\\s.{0,200}|[:.].*)?$");

    Passage {
        lines = List.copyOf(lines);
    }

    /** Whether it opens a numbered section or stands for one: all in capitals. */
    boolean isHeading() {
        return isSection() || SUBSECTION.matcher(text).matches() || isCapitals();
    }

    boolean isSection() {
        return SECTION.matcher(text).matches();
    }

    boolean isAppendix() {
        return APPENDIX.matcher(text).matches();
    }

    /** At least two words, no small letter. */
    boolean isCapitals() {
        return text.contains(" ")
                && text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    boolean startsSmall() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }
}

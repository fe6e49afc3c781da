package vn.tiendo.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered sections of a plan's text: "II." and in it "1."; of a plan without roman numerals "1." and in it "1.1.". */
final class DraftSections {

    private static final Pattern ROMAN = Pattern.compile("^(?:(?:PHẦN|Phần)\\s+)?([IVX]{1,5})\\s*[.):/-]\\s*(\\S.*)$");
    private static final Pattern ARABIC = Pattern.compile("^(\\d{1,2})\\s*[.)/]\\s*(?![\\d.])(\\S.*)$");
    private static final Pattern NESTED = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})+)\\s*[.)]?\\s+(\\S.*)$");
    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final List<Section> found = new ArrayList<>();
    private final boolean numbered;
    private final boolean roman;

    /**
     * @param numbered whether sections have their roman numeral in the text
     * @param roman whether they have one at all: Word may draw it, then a title in capitals is all that is left of it
     */
    private DraftSections(boolean numbered, boolean roman) {
        this.numbered = numbered;
        this.roman = roman;
    }

    static List<Section> of(List<Passage> body) {
        List<Passage> text = body.stream()
                .takeWhile(passage ->
                        !LetterRecipients.START.matcher(passage.text()).lookingAt())
                .toList();
        boolean numbered = text.stream().anyMatch(passage -> matches(ROMAN, passage));
        boolean drawn = text.stream()
                        .filter(passage -> passage.isCapitals() && passage.bold())
                        .count()
                > 2;
        var sections = new DraftSections(numbered, numbered || drawn);
        text.forEach(sections::add);
        return sections.found;
    }

    private void add(Passage passage) {
        Optional<Matcher> top = heading(passage);
        if (top.isPresent()) {
            found.add(new Section(top.get().group(1), top.get().group(2)));
        } else if (roman && !numbered && passage.isCapitals() && passage.bold()) {
            found.add(new Section(NUMERALS.get(Math.min(found.size(), NUMERALS.size() - 1)), passage.text()));
        } else if (!found.isEmpty()) {
            inside(found.get(found.size() - 1), passage);
        }
    }

    private Optional<Matcher> heading(Passage passage) {
        Matcher matcher = (roman ? ROMAN : ARABIC).matcher(passage.text());
        return !passage.bullet() && matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private void inside(Section section, Passage passage) {
        Matcher part = (roman ? ARABIC : NESTED).matcher(passage.text());
        if (!passage.bullet() && part.matches()) {
            String number = roman ? section.number() + "." + part.group(1) : part.group(1);
            section.parts().add(new Section(number, part.group(2)));
            return;
        }
        Matcher nested = NESTED.matcher(passage.text());
        boolean item = !passage.bullet() && nested.matches();
        section.last().items().add(item ? new Passage(nested.group(2), passage.lines(), true, false) : passage);
    }

    private static boolean matches(Pattern pattern, Passage passage) {
        return pattern.matcher(passage.text()).matches();
    }

    /**
     * A section.
     *
     * @param number "II", of a part "II.1"
     */
    record Section(String number, String title, List<Passage> items, List<Section> parts) {

        Section(String number, String title) {
            this(number, title, new ArrayList<>(), new ArrayList<>());
        }

        private Section last() {
            return parts.isEmpty() ? this : parts.get(parts.size() - 1);
        }
    }
}

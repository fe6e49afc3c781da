package vn.tiendo.publication;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what may be personal data in texts that the public would read: people's names, addresses, numbers. */
final class PersonalData {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d/])(?:\\+84|0)(?:[ .-]?\\d){9,10}(?![\\d/])");
    private static final Pattern IDENTITY = Pattern.compile("(?<![\\d./-])(?:\\d{12}|\\d{9})(?![\\d./-]?\\d)");

    /** In fewer syllables a name without its marks is too often a word. */
    private static final int TELLING_SYLLABLES = 3;

    private final List<Name> names;

    PersonalData(List<String> people) {
        names = people.stream()
                .filter(name -> name.strip().contains(" "))
                .map(Name::of)
                .toList();
    }

    /** A text that the public would read. @param place where it stands, in words */
    record Text(String place, String said) {}

    /** What was found. */
    public record Finding(String kind, String place, String found) {

        /** What tells it apart; whoever passes it over names it. */
        public String key() {
            return kind + " | " + place + " | " + found;
        }
    }

    private record Name(String written, Pattern exact, Pattern bare, boolean telling) {

        static Name of(String name) {
            var syllables = name.strip().split("\\s+");
            return new Name(
                    String.join(" ", syllables),
                    words(String.join(" ", syllables)),
                    words(unmarked(String.join(" ", syllables))),
                    syllables.length >= TELLING_SYLLABLES);
        }

        private static Pattern words(String text) {
            return Pattern.compile(
                    "(?<!\\p{L})" + Pattern.quote(lower(text)).replace(" ", "\\E\\s+\\Q") + "(?!\\p{L})");
        }

        boolean isIn(String text) {
            return exact.matcher(lower(text)).find()
                    || telling && bare.matcher(unmarked(text)).find();
        }
    }

    /** In the order of the texts; each name, address or number once a text. */
    List<Finding> in(List<Text> texts) {
        return texts.stream().flatMap(this::in).distinct().toList();
    }

    private Stream<Finding> in(Text text) {
        var people = names.stream()
                .filter(name -> name.isIn(text.said()))
                .map(name -> new Finding("Họ tên", text.place(), name.written()));
        return Stream.of(
                        people,
                        found("Địa chỉ thư điện tử", MAIL, text),
                        found("Số điện thoại", PHONE, text),
                        found("Số định danh, số CMND", IDENTITY, text))
                .flatMap(each -> each);
    }

    private static Stream<Finding> found(String kind, Pattern pattern, Text text) {
        return pattern.matcher(text.said()).results().map(hit -> new Finding(kind, text.place(), hit.group()));
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String unmarked(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}

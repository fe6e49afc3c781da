package vn.tiendo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The same words as another typist, font, or recogniser would have left them; a person reads them alike. */
public final class Disguises {

    private static final List<String> BLANKS = List.of(" ", "  ", "\u00A0", "\n", "\t", " \u200B ", "\u2009");
    private static final List<String> DASHES = List.of("-", "–", "—", "\u2010", "−");
    private static final String[][] TONES = {
        {"òa", "oà"},
        {"óa", "oá"},
        {"ỏa", "oả"},
        {"õa", "oã"},
        {"ọa", "oạ"},
        {"òe", "oè"},
        {"óe", "oé"},
        {"ùy", "uỳ"},
        {"úy", "uý"},
        {"ủy", "uỷ"},
        {"ũy", "uỹ"},
        {"ụy", "uỵ"}
    };

    private Disguises() {}

    /** Ways to write a cell, each a chain of every kind of change, chosen at random. */
    public static Arbitrary<UnaryOperator<String>> any() {
        return Arbitraries.longs().map(Disguises::of);
    }

    /** The text with what cannot be seen written out, for a message. */
    public static String visible(String text) {
        return text.chars()
                .mapToObj(letter -> letter >= ' ' && letter < 0x300 || Character.isLetter(letter)
                        ? String.valueOf((char) letter)
                        : String.format("\\u%04X", letter))
                .collect(Collectors.joining());
    }

    private static UnaryOperator<String> of(long seed) {
        return cell -> {
            var random = new Random(seed);
            return form(
                    inMarkup(edges(blanks(dashes(cased(tones(cell, random), random), random), random), random), random),
                    random);
        };
    }

    private static String cased(String cell, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> cell.toUpperCase(Locale.ROOT);
            case 1 -> cell.toLowerCase(Locale.ROOT);
            case 2 -> cell.substring(0, 1).toUpperCase(Locale.ROOT) + cell.substring(1);
            default -> cell;
        };
    }

    /** Two schools put the mark of an open syllable on the first or the second vowel: hóa, hoá. */
    private static String tones(String cell, Random random) {
        var text = cell;
        for (var pair : TONES) {
            var to = random.nextInt(2);
            text = Pattern.compile("(?iU)(?<!q)" + pair[1 - to] + "(?!\\w)")
                    .matcher(text)
                    .replaceAll(pair[to]);
        }
        return text;
    }

    private static String dashes(String cell, Random random) {
        return cell.replace("-", DASHES.get(random.nextInt(DASHES.size())));
    }

    private static String blanks(String cell, Random random) {
        var text = new StringBuilder();
        cell.chars()
                .forEach(letter -> text.append(
                        letter == ' ' ? BLANKS.get(random.nextInt(BLANKS.size())) : String.valueOf((char) letter)));
        return text.toString();
    }

    private static String edges(String cell, Random random) {
        return List.of("", " ", "\n", "\u00A0").get(random.nextInt(4))
                + cell
                + List.of("", ".", " ", " .", "\r\n").get(random.nextInt(5));
    }

    private static String inMarkup(String cell, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "**" + cell.strip() + "**";
            case 1 -> "<p>" + cell + "</p>";
            default -> cell;
        };
    }

    private static String form(String cell, Random random) {
        return Normalizer.normalize(cell, random.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD);
    }
}

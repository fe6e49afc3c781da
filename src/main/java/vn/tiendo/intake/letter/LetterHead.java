package vn.tiendo.intake.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.intake.extracted.ExtractedPlan.Issuer;
import vn.tiendo.unit.CommuneKind;

/** The letterhead: issuer, number and date; where it is lost or blank, what the body and the appendices say of them. */
final class LetterHead {

    private static final String COMMITTEE = "(?:(?:ủy|uỷ) ban nhân dân|ubnd)";
    private static final Pattern ISSUER =
            Pattern.compile("(?iU)^(?:" + COMMITTEE + "\\s+)?(xã|phường|đặc khu)\\s+(\\p{L}[\\p{L}\\s'’-]*)");
    private static final Pattern BESIDE =
            Pattern.compile("(?iU)\\s*(?:cộng h\\S{1,3} xã hội|độc lập\\s*-|(?<=\\s)số\\s*:).*$");
    private static final Pattern IN_BODY = Pattern.compile(
            "(?:[ỦU][yỷ] ban nhân dân|UBND)\\s+(xã|phường)\\s+(\\p{Lu}[\\p{L}'’]*(?:\\s\\p{Lu}[\\p{L}'’]*){0,3})");
    private static final Pattern PLACE = Pattern.compile("(?U)(\\p{Lu}[\\p{L}'’ -]{0,40}?)\\s{0,3},\\s{0,3}ngày\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?iU)(?<!\\p{L})số\\s*[:.]?\\s*(\\d{1,5}\\p{Ll}?)\\s*/\\s*((?:20\\d\\d\\s*/\\s*)?[\\p{L}]+(?:\\s?-\\s?[\\p{L}]+)*)");
    private static final Pattern DATE = Pattern.compile(
            "(?iU)ngày\\b\\s*(?<day>.{0,12}?)\\s*\\btháng\\b\\s*(?<month>.{0,12}?)\\s*\\bnăm\\b\\s*(?<year>\\d{4})?"
                    + "|ngày\\s*(?<d>[\\d.…_]*)\\s*/\\s*(?<m>[\\d.…_]*)\\s*/\\s*(?<y>\\d{4})");
    private static final Pattern BLANK = Pattern.compile("[\\s.…_-]*");
    private static final Pattern ATTACHED =
            Pattern.compile("(?iU)^\\(?\\s*(?:ban hành )?kèm theo\\s+kế hoạch\\s+số\\b.*");

    private final List<String> lines;
    private final LetterText letter;

    /** @param head what stands above the title */
    LetterHead(List<Passage> head, LetterText letter) {
        this.lines = head.stream().flatMap(passage -> passage.lines().stream()).toList();
        this.letter = letter;
    }

    Issuer issuer() {
        return lines.stream()
                .flatMap(line -> found(ISSUER, BESIDE.matcher(line).replaceFirst("")))
                .findFirst()
                .map(found -> new Issuer(name(found.group(2)), kind(found.group(1))))
                .or(this::issuerOfPlace)
                .orElseGet(() -> mostNamed(match -> true).orElse(new Issuer("", Optional.empty())));
    }

    Optional<String> number() {
        return lines.stream()
                .flatMap(line -> found(NUMBER, line))
                .findFirst()
                .map(LetterHead::number)
                .or(() -> agreed(line -> found(NUMBER, line).map(LetterHead::number)));
    }

    Optional<LocalDate> date() {
        return written()
                .filter(LetterHead::isFilled)
                .flatMap(LetterHead::date)
                .or(() -> agreed(
                        line -> dates(line).filter(LetterHead::isFilled).flatMap(found -> date(found).stream())));
    }

    /** The year of the date's line, also where the day is blank. */
    Optional<Integer> year() {
        return written()
                .map(found -> found.group("year") == null ? found.group("y") : found.group("year"))
                .map(Integer::valueOf);
    }

    /** The date's words where they name no day and are no blank to fill in either. */
    Optional<String> unreadableDate() {
        return written()
                .filter(found -> isFilled(found) && date(found).isEmpty())
                .map(Matcher::group);
    }

    private Optional<Issuer> issuerOfPlace() {
        return place().flatMap(name -> mostNamed(match -> match.group(2).startsWith(name))
                .map(inBody -> new Issuer(name, inBody.kind()))
                .or(() -> Optional.of(new Issuer(name, Optional.empty()))));
    }

    private Optional<Issuer> mostNamed(java.util.function.Predicate<MatchResult> wanted) {
        return letter.passages().stream()
                .flatMap(passage -> IN_BODY.matcher(passage.text()).results())
                .filter(wanted)
                .collect(Collectors.groupingBy(
                        found -> new Issuer(found.group(2), kind(found.group(1))),
                        java.util.LinkedHashMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }

    private Optional<String> place() {
        return lines.stream()
                .flatMap(line -> found(PLACE, line))
                .map(found -> found.group(1).strip())
                .findFirst();
    }

    /** A name in capitals as the date's line or ordinary spelling has it. */
    private String name(String written) {
        String name = written.strip();
        return place().filter(name::equalsIgnoreCase).orElseGet(() -> capitalised(name));
    }

    private static String capitalised(String name) {
        return name.codePoints().anyMatch(Character::isLowerCase)
                ? name
                : Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining(" "));
    }

    private static Optional<CommuneKind> kind(String word) {
        return Stream.of(CommuneKind.values())
                .filter(kind -> kind.word().equalsIgnoreCase(word))
                .findFirst();
    }

    private Optional<Matcher> written() {
        return lines.stream().flatMap(LetterHead::dates).findFirst();
    }

    /** What all appendices that name it agree upon: "(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 …)". */
    private <T> Optional<T> agreed(Function<String, Stream<T>> read) {
        var said = letter.passages().stream()
                .map(Passage::text)
                .filter(text -> ATTACHED.matcher(text).matches())
                .flatMap(read)
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static String number(MatchResult found) {
        return (found.group(1) + "/" + found.group(2)).replaceAll("\\s", "");
    }

    private static Stream<Matcher> dates(String line) {
        Matcher found = DATE.matcher(line);
        return found.find() ? Stream.of(found) : Stream.empty();
    }

    private static boolean isFilled(Matcher found) {
        return Stream.of("day", "month", "d", "m")
                        .map(found::group)
                        .filter(java.util.Objects::nonNull)
                        .filter(part -> !BLANK.matcher(part).matches())
                        .count()
                == 2;
    }

    private static Optional<LocalDate> date(Matcher found) {
        boolean words = found.group("day") != null;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(words ? "year" : "y")),
                    Integer.parseInt(found.group(words ? "month" : "m").strip()),
                    Integer.parseInt(found.group(words ? "day" : "d").strip())));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, String line) {
        return pattern.matcher(line).results().limit(1);
    }
}

package vn.tiendo.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.intake.extracted.ExtractedPlan.Signatory;

/** The block of the signature: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", and the name below. */
final class LetterSignature {

    private static final Pattern AUTHORITY = Pattern.compile("^(?:TM|KT|TL|TUQ|Q)\\s*[./]\\s*\\p{Lu}{2}.*");
    private static final Pattern POSITION = Pattern.compile(
            "^(?:Q\\s*\\.\\s*|QUYỀN\\s+)?(?:CHỦ TỊCH|PHÓ|CHÁNH|TRƯỞNG|GIÁM ĐỐC|BÍ THƯ|CHỈ HUY)(?:\\s[\\p{Lu}\\s,&-]*)?$");
    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}[\\p{L}.'’]*)(?:\\s+\\p{Lu}[\\p{L}.'’]*){1,6}$");
    private static final Pattern SIGNED = Pattern.compile("(?iU)^[(\\[].*[)\\]]$|^đã ký$|^ký(?: bởi)?\\b.*");
    private static final List<Pattern> BREAKS = List.of(
            Pattern.compile("\\s+(?=(?:TM|KT|TL|TUQ|Q)\\.\\s*\\p{Lu})"),
            Pattern.compile("(?<=NHÂN DÂN)\\s+(?=CHỦ TỊCH|QUYỀN)"),
            Pattern.compile("(?<=CHỦ TỊCH|TRƯỞNG PHÒNG)\\s+(?=PHÓ|CHÁNH|TRƯỞNG|GIÁM ĐỐC)"),
            Pattern.compile("(?<=\\p{Lu}{2})\\s+(?=\\p{Lu}\\p{Ll})"));

    private LetterSignature() {}

    /** Whether the words belong to a signature's block above the name. */
    static boolean isPart(String text) {
        String first = lines(text).get(0);
        return AUTHORITY.matcher(first).matches() || POSITION.matcher(first).matches();
    }

    static Signatory read(LetterText letter) {
        List<String> block = block(letter.body());
        List<String> authorities = block.stream()
                .filter(line -> AUTHORITY.matcher(line).matches())
                .map(LetterSignature::spaced)
                .toList();
        List<String> positions = block.stream()
                .filter(line -> POSITION.matcher(line).matches())
                .map(LetterSignature::spaced)
                .toList();
        return new Signatory(name(block), last(authorities), last(positions));
    }

    /** The lines from the first form of authority (or the position) of the last signature. */
    private static List<String> block(List<Passage> body) {
        int start = -1;
        for (int i = body.size() - 1; i >= 0 && (start < 0 || start - i <= 2); i--) {
            start = isPart(body.get(i).text()) ? i : start;
        }
        var lines = new ArrayList<String>();
        for (Passage passage : start < 0 ? List.<Passage>of() : body.subList(start, body.size())) {
            passage.lines().forEach(line -> lines.addAll(lines(line)));
        }
        return lines;
    }

    private static Optional<String> name(List<String> block) {
        List<String> below = block.stream()
                .takeWhile(line -> !LetterRecipients.START.matcher(line).lookingAt())
                .filter(line -> !SIGNED.matcher(line).matches())
                .dropWhile(line -> !isPart(line))
                .dropWhile(LetterSignature::isPart)
                .toList();
        return below.stream().filter(line -> NAME.matcher(line).matches()).findFirst();
    }

    private static List<String> lines(String text) {
        String broken = text;
        for (Pattern between : BREAKS) {
            broken = between.matcher(broken).replaceAll("\n");
        }
        return broken.isEmpty() ? List.of("") : broken.lines().toList();
    }

    private static String spaced(String line) {
        return line.replaceFirst("^(TM|KT|TL|TUQ|Q)\\s*[./]\\s*", "$1. ");
    }

    private static Optional<String> last(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }
}

package vn.tiendo.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "KẾ HOẠCH" and the subject below it.
 *
 * @param above the letterhead
 * @param subject its lines joined; empty where none was found
 * @param below what follows the subject
 */
record LetterTitle(List<Passage> above, String subject, List<Passage> below) {

    /** A title stands on the first page; later "KẾ HOẠCH" is a word of the text. */
    private static final int FIRST_PAGE = 40;

    private static final Pattern TITLE = Pattern.compile(
            "^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN|QUYẾT ĐỊNH)(?:\\s+(?:HÀNH ĐỘNG|CÔNG TÁC|PHỐI HỢP)(?=\\s*$))?[\\s:]*(?<rest>.*)$");
    private static final Pattern OPENING =
            Pattern.compile("(?iU)^(?:căn cứ|thực hiện|thi hành|triển khai|xét|để|nhằm|theo|"
                    + "trên cơ sở|[ủu][yỷ] ban nhân dân|ubnd|kính gửi|phần|quán triệt|tiếp tục)\\b.*");
    private static final Pattern GOES_ON = Pattern.compile("(?U)^(?:\\d.*|\\(.*|(?:Năm|Giai đoạn|NĂM|GIAI ĐOẠN)\\b.*)");
    private static final Pattern LINE = Pattern.compile("[-–—_=*.\\s]*");

    static LetterTitle find(List<Passage> passages) {
        for (int i = 0; i < Math.min(FIRST_PAGE, passages.size()); i++) {
            List<String> lines = passages.get(i).lines();
            for (int line = 0; line < lines.size(); line++) {
                Matcher title = TITLE.matcher(lines.get(line));
                if (title.matches()) {
                    var words = new ArrayList<>(List.of(title.group("rest")));
                    words.addAll(lines.subList(line + 1, lines.size()));
                    return below(passages, i, words);
                }
            }
        }
        return new LetterTitle(passages.subList(0, Math.min(FIRST_PAGE / 2, passages.size())), "", passages);
    }

    private static LetterTitle below(List<Passage> passages, int title, List<String> begun) {
        var words = new ArrayList<>(
                begun.stream().filter(line -> !LINE.matcher(line).matches()).toList());
        int next = title + 1;
        while (next < passages.size() && goesOn(words, passages.get(next), passages.get(next - 1), next == title + 1)) {
            String text = passages.get(next).text();
            if (!LINE.matcher(text).matches()) {
                words.add(text);
            }
            next++;
        }
        return new LetterTitle(
                passages.subList(0, title), String.join(" ", words), passages.subList(next, passages.size()));
    }

    private static boolean goesOn(List<String> words, Passage next, Passage before, boolean first) {
        if (LINE.matcher(next.text()).matches()) {
            return words.isEmpty();
        }
        if (words.isEmpty()) {
            return !next.isSection();
        }
        boolean alike = !first && next.bold() && before.bold() || next.isCapitals() && before.isCapitals();
        return !next.bullet()
                && !next.isSection()
                && (alike
                        || !OPENING.matcher(next.text()).matches()
                                && (next.startsSmall()
                                        || GOES_ON.matcher(next.text()).matches()));
    }
}

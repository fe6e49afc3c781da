package vn.tiendo.intake.letter;

import java.util.List;
import java.util.regex.Pattern;

/** The documents on which a plan rests: the paragraphs between its subject and its first section, each as written. */
final class LetterBases {

    private static final Pattern BASE = Pattern.compile(
            "(?iU)^(?:căn cứ|thực hiện|thi hành|triển khai|xét|theo|trên cơ sở|tiếp tục thực hiện)\\b.*");
    private static final Pattern BETWEEN = Pattern.compile("(?<=;)\\s+(?=Căn cứ\\b)");
    /** Where a base goes over into "… Ủy ban nhân dân xã … ban hành Kế hoạch …". */
    private static final Pattern RESOLUTION = Pattern.compile(
            "(?U)[\\s;,.]+(?:[ỦU][yỷ] ban nhân dân|UBND)\\s+(?:xã|phường)\\b[^;.]*\\b(?:xây dựng|ban hành)\\b[^;]*[Kk]ế hoạch\\b[^;]*$");

    private static final Pattern LEAD_IN = Pattern.compile("(?iU)^(?:các )?căn cứ(?: pháp lý)?\\s*:?$");

    private LetterBases() {}

    static List<String> read(List<Passage> belowSubject) {
        return belowSubject.stream()
                .takeWhile(passage -> passage.bullet() || !passage.isHeading())
                .filter(passage ->
                        passage.bullet() || BASE.matcher(passage.text()).matches())
                .flatMap(passage -> BETWEEN.splitAsStream(passage.text()))
                .filter(text -> !LEAD_IN.matcher(text).matches())
                .map(text -> RESOLUTION.matcher(text).replaceFirst(""))
                .toList();
    }
}

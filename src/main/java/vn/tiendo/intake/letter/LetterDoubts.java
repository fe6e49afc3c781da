package vn.tiendo.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.intake.extracted.ExtractedAppendix;
import vn.tiendo.intake.extracted.ExtractedPlan.Letter;
import vn.tiendo.intake.extracted.ExtractedPlan.PlacedDoubt;
import vn.tiendo.intake.source.Source;

/** What a person must look at in the letter itself. A blank number or date is no doubt: a draft has none yet. */
final class LetterDoubts {

    private static final Pattern NAMED = Pattern.compile(
            "(?U)\\b[Pp]hụ lục\\s+(?:số\\s+)?(" + AppendixNumber.WRITTEN
                    + "(?:\\s*(?:,|và|-|đến)\\s*(?:(?:[Pp]hụ lục|số)\\s+)*" + AppendixNumber.WRITTEN + ")*)"
                    + "(?!\\s*,?\\s*(?:ban hành\\s+)?kèm theo\\s+(?:[Nn]ghị quyết|[Nn]ghị định|[Qq]uyết định|[Tt]hông tư|[Kk]ế hoạch số|[Cc]hương trình))");

    private final List<PlacedDoubt> doubts = new ArrayList<>();

    private LetterDoubts() {}

    static List<PlacedDoubt> of(Source source, Letter letter, List<ExtractedAppendix> appendices, boolean hasTasks) {
        var found = new LetterDoubts();
        LetterText text = LetterText.of(source);
        found.aboutSubjectAndIssuer(letter);
        LetterReader.unreadableDate(text)
                .ifPresent(written -> found.add("date", written, "Không đọc được ngày ban hành."));
        found.aboutSignatory(letter);
        found.aboutRegime(letter);
        found.aboutAppendices(text, appendices);
        if (!hasTasks) {
            found.add("appendices", "", "Không tìm thấy bảng nhiệm vụ hay nội dung giao nhiệm vụ trong tệp.");
        }
        return List.copyOf(found.doubts);
    }

    private void aboutSubjectAndIssuer(Letter letter) {
        if (letter.subject().isEmpty()) {
            add("subject", "", "Không tìm thấy trích yếu của kế hoạch.");
        }
        if (letter.issuer().name().isEmpty() || letter.issuer().kind().isEmpty()) {
            add("issuer", letter.issuer().name(), "Chưa rõ cơ quan ban hành là xã, phường nào.");
        }
    }

    private void aboutSignatory(Letter letter) {
        Optional<String> name = letter.signatory().name();
        if (name.isEmpty() || letter.signatory().position().isEmpty()) {
            add("signatory", name.orElse(""), "Chưa rõ người ký hoặc chức vụ người ký.");
        }
    }

    private void aboutRegime(Letter letter) {
        if (letter.regime().unitReport().isEmpty()
                && letter.regime().communeReport().isEmpty()) {
            add("regime", "", "Kế hoạch không ghi ngày báo cáo định kỳ; cần nhập chế độ báo cáo.");
        }
    }

    private void aboutAppendices(LetterText text, List<ExtractedAppendix> appendices) {
        Set<Integer> present = appendices.stream()
                .flatMap(appendix -> AppendixNumber.ofTitle(appendix.title()).stream())
                .collect(Collectors.toSet());
        for (MatchResult named : mentions(text)) {
            var missing = new TreeSet<>(AppendixNumber.all(named.group(1)));
            missing.removeAll(present);
            if (!missing.isEmpty() && !appendices.isEmpty()) {
                add("appendices", named.group(), "Văn bản nêu phụ lục không có trong tệp hoặc mang số khác.");
            }
        }
    }

    private static List<MatchResult> mentions(LetterText text) {
        return text.body().stream()
                .filter(passage -> !passage.isAppendix())
                .flatMap(passage -> NAMED.matcher(passage.text()).results())
                .toList();
    }

    private void add(String part, String written, String why) {
        doubts.add(new PlacedDoubt("Văn bản / " + part, written, why, Optional.empty()));
    }
}

package vn.tiendo.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.intake.extracted.ExtractedPlan.Draft;
import vn.tiendo.intake.letter.DraftSections.Section;
import vn.tiendo.intake.source.Source;

/** A plan without a table: its bullets become drafts of tasks, each under its section. Nothing else is read into them. */
final class DraftReader {

    private static final Pattern ASSIGNS =
            Pattern.compile("(?iU)\\b(?:nhiệm vụ|nội dung|giải pháp|công việc|hoạt động|công tác trọng tâm)\\b");
    private static final Pattern ASSIGNS_NOTHING = Pattern.compile(
            "(?iU)^(?:(?:mục đích|yêu cầu|mục tiêu|chỉ tiêu|quan điểm|kinh phí|nguồn lực|đánh giá|kết quả|tình hình)\\b(?!.*\\bnhiệm vụ\\b)|tổ chức\\s+(?:triển khai\\s+)?thực hiện).*");
    private static final Pattern ORGANISES = Pattern.compile("(?iU)\\b(?:phân công|trách nhiệm)\\b");

    private DraftReader() {}

    static List<Draft> read(Source source) {
        List<Section> sections = DraftSections.of(text(source)).stream()
                .filter(section -> ASSIGNS.matcher(section.title()).find())
                .filter(section -> !ASSIGNS_NOTHING.matcher(section.title()).matches())
                .toList();
        List<Section> assigning = sections.stream()
                .filter(section -> !ORGANISES.matcher(section.title()).find())
                .toList();
        return (assigning.isEmpty() ? sections : assigning)
                .stream().flatMap(section -> drafts(section).stream()).toList();
    }

    private static List<Passage> text(Source source) {
        return LetterTitle.find(LetterText.of(source).body()).below();
    }

    private static List<Draft> drafts(Section section) {
        var drafts = new ArrayList<Draft>();
        items(section).forEach(text -> drafts.add(new Draft(section.number(), text)));
        section.parts().stream()
                .filter(part -> !ASSIGNS_NOTHING.matcher(part.title()).matches())
                .forEach(part -> drafts.addAll(drafts(part)));
        return drafts;
    }

    /** The items; of a part that is only its title, that title: then it is the task. A line that only leads to a list is none. */
    private static List<String> items(Section section) {
        boolean alone = section.items().isEmpty() && section.parts().isEmpty();
        return alone
                ? List.of(section.title())
                : section.items().stream()
                        .filter(Passage::bullet)
                        .map(Passage::text)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toList(), bullets -> bullets.isEmpty() ? plain(section) : bullets));
    }

    private static List<String> plain(Section section) {
        return section.items().stream()
                .map(Passage::text)
                .filter(text -> !text.endsWith(":"))
                .toList();
    }
}

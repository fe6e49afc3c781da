package vn.tiendo.officialdocument;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.refusal.Refusal;

/** Whether documents of a kind can be made from a template: it is opened, read, and a trial document is made from it and checked. */
final class TemplateCheck {

    /** In bytes. */
    static final int LARGEST = 2 << 20;

    private TemplateCheck() {}

    /** What is wrong, in sentences for its author; none if the template can be used. */
    static List<String> problems(Kind kind, byte[] template) {
        if (template.length > LARGEST) {
            return List.of("Tệp lớn hơn 2 MB.");
        }
        try {
            var found = new ArrayList<>(ForeignContent.in(WordXml.of(template)));
            if (found.isEmpty()) {
                found.addAll(placeholders(kind, template));
            }
            return found.isEmpty() ? trials(kind, template) : found;
        } catch (Refusal refusal) {
            return List.of(refusal.getMessage());
        } catch (IOException | RuntimeException unreadable) {
            return List.of(
                    "Không tạo được văn bản thử từ tệp này; hãy mở tệp bằng Word, lưu lại dạng .docx rồi thử lại.");
        }
    }

    private static List<String> placeholders(Kind kind, byte[] template) throws IOException {
        try (var read = Filling.compile(template)) {
            var tags = tags(read);
            var required = Placeholder.required(kind);
            var unknown = tags.stream()
                    .filter(tag -> tag.isEmpty()
                            || Placeholder.of(tag).filter(required::contains).isEmpty())
                    .map(tag -> "Mẫu có chỗ điền không dùng được: {{" + tag + "}}.");
            var missing = required.stream()
                    .filter(placeholder -> !tags.contains(placeholder.tag()))
                    .map(placeholder ->
                            "Mẫu thiếu chỗ điền {{" + placeholder.tag() + "}} (" + placeholder.meaning() + ").");
            var styles = NamedStyle.missing(read.getXWPFDocument()).stream()
                    .map(style -> "Mẫu thiếu kiểu chữ “" + style + "”.");
            return Stream.of(unknown, missing, styles)
                    .flatMap(all -> all)
                    .distinct()
                    .toList();
        }
    }

    private static List<String> tags(XWPFTemplate read) {
        return read.getElementTemplates().stream().map(TemplateCheck::tag).toList();
    }

    /** The words between the braces; with the sign before them, which we do not use, they are none of ours. */
    private static String tag(MetaTemplate found) {
        return found instanceof ElementTemplate element
                ? Optional.ofNullable(element.getSign())
                                .filter(sign -> sign != '\0')
                                .map(String::valueOf)
                                .orElse("")
                        + element.getTagName()
                : found.variable();
    }

    private static List<String> trials(Kind kind, byte[] template) {
        return TrialDocument.of(kind).stream()
                .flatMap(trial -> FormOfDocument.broken(Filling.fill(template, trial)).stream())
                .distinct()
                .map(finding -> "Văn bản thử không đúng thể thức, mục " + finding)
                .toList();
    }
}

package vn.tiendo.officialdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A template of a commune's own is taken if documents of the right form come from it, and no other one. */
class TemplateCheckTests {

    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final byte[] SHIPPED = ShippedTemplate.of(Kind.BAO_CAO);

    @Test
    void takesTheShippedTemplates() {
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(TemplateCheck.problems(kind, ShippedTemplate.of(kind)))
                .isEmpty());
    }

    @Test
    void takesAChangeThatTheRulesAllow() {
        var smaller = Damage.replace(SHIPPED, STYLES, "<w:sz w:val=\"28\"/>", "<w:sz w:val=\"26\"/>");
        var kept = Damage.change(
                smaller,
                STYLES,
                xml -> xml.replaceAll("(w:styleId=\"PhuLuc\".*?)<w:sz w:val=\"26\"/>", "$1<w:sz w:val=\"28\"/>"));

        assertThat(TemplateCheck.problems(Kind.BAO_CAO, kept)).isEmpty();
    }

    @Test
    void namesTheRuleThatATrialDocumentBreaks() {
        assertThat(problems(TEXT, "w:left=\"1701\"", "w:left=\"1134\""))
                .containsExactly("Văn bản thử không đúng thể thức, mục 2: lề trái phải từ 30 đến 35 mm.");
        assertThat(problems(STYLES, "w:hAnsi=\"Times New Roman\"", "w:hAnsi=\"Arial\""))
                .anySatisfy(problem -> assertThat(problem).contains("mục 3: chữ không phải Times New Roman"));
    }

    @Test
    void namesAPlaceholderThatIsMissingOrUnknown() {
        assertThat(problems(TEXT, "{{ho_ten}}", "{{ten_nguoi_ky}}"))
                .containsExactly(
                        "Mẫu có chỗ điền không dùng được: {{ten_nguoi_ky}}.",
                        "Mẫu thiếu chỗ điền {{ho_ten}} (họ tên người ký).");
        assertThat(problems(TEXT, "{{can_cu}}", "{{+can_cu}}"))
                .contains("Mẫu có chỗ điền không dùng được: {{+can_cu}}.");
        assertThat(problems(TEXT, "{{can_cu}}", "{{?can_cu}}x{{/can_cu}}"))
                .contains("Mẫu thiếu chỗ điền {{can_cu}} (căn cứ ban hành).");
    }

    @Test
    void aLetterIsNotMadeFromATemplateWithATypeLine() {
        assertThat(TemplateCheck.problems(Kind.CONG_VAN, SHIPPED))
                .contains("Mẫu có chỗ điền không dùng được: {{ten_loai}}.");
        assertThat(TemplateCheck.problems(Kind.BAO_CAO, ShippedTemplate.of(Kind.CONG_VAN)))
                .contains("Mẫu thiếu chỗ điền {{ten_loai}} (tên loại văn bản).");
    }

    @Test
    void namesAStyleThatIsMissing() {
        assertThat(problems(STYLES, "w:val=\"Ô bảng\"", "w:val=\"Bảng\""))
                .containsExactly("Mẫu thiếu kiểu chữ “Ô bảng”.");
    }

    @Test
    void refusesWhatFetchesOrRunsSomething() {
        var relations = "word/_rels/document.xml.rels";
        var fetched = Damage.replace(
                SHIPPED,
                relations,
                "</Relationships>",
                "<Relationship Id=\"x\" Type=\"http://x/image\" Target=\"http://x/a.png\" TargetMode=\"External\"/></Relationships>");
        var program = Damage.replace(
                SHIPPED,
                relations,
                "</Relationships>",
                "<Relationship Id=\"x\" Type=\"http://x/vbaProject\" Target=\"a\"/></Relationships>");

        var sentence = "Mẫu không được chứa macro, tệp nhúng hay nội dung lấy từ nơi khác.";
        assertThat(TemplateCheck.problems(Kind.BAO_CAO, fetched)).containsExactly(sentence);
        assertThat(TemplateCheck.problems(Kind.BAO_CAO, program)).containsExactly(sentence);
        assertThat(problems("word/header1.xml", " PAGE ", " INCLUDETEXT \"/etc/passwd\" "))
                .containsExactly("Mẫu chỉ được có trường số trang (PAGE), không có trường tự động khác.");
    }

    @Test
    void refusesWhatIsNoWordFile() {
        assertThat(TemplateCheck.problems(Kind.BAO_CAO, "x".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Tệp không phải là tệp Word (.docx).");
        assertThat(TemplateCheck.problems(Kind.BAO_CAO, new byte[TemplateCheck.LARGEST + 1]))
                .containsExactly("Tệp lớn hơn 2 MB.");
        var doctype = Damage.change(
                SHIPPED, TEXT, xml -> xml.replace("?>", "?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"));
        assertThat(TemplateCheck.problems(Kind.BAO_CAO, doctype))
                .containsExactly("Tệp không mở được như một tệp Word (.docx).");
    }

    private static java.util.List<String> problems(String part, String from, String to) {
        return TemplateCheck.problems(Kind.BAO_CAO, Damage.replace(SHIPPED, part, from, to));
    }
}

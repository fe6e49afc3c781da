package vn.tiendo.officialdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds the document that breaks it, and what communes write breaks none. */
class FormOfDocumentTests {

    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String HEADER = "word/header1.xml";

    private static final byte[] REPORT = made(SampleDocuments.report());
    private static final byte[] LETTER = made(SampleDocuments.letter());
    private static final byte[] PLAN = made(SampleDocuments.plan());
    private static final byte[] UNIT = made(SampleDocuments.unitReport());

    private static byte[] made(OfficialDocument document) {
        return Filling.fill(ShippedTemplate.of(document.kind()), document);
    }

    @Test
    void whatCommunesWriteHasTheRightForm() {
        var documents = List.of(
                SampleDocuments.report(),
                SampleDocuments.reportDraft(),
                SampleDocuments.letter(),
                SampleDocuments.unitReport(),
                SampleDocuments.plan());

        assertThat(documents).allSatisfy(document -> assertThat(FormOfDocument.broken(made(document)))
                .isEmpty());
    }

    @Test
    void everyKindHasTheRightForm() {
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(TrialDocument.of(kind))
                .allSatisfy(
                        trial -> assertThat(FormOfDocument.broken(made(trial))).isEmpty()));
    }

    /** @param finding how the finding begins */
    record Case(String finding, byte[] document, String part, String from, String to) {

        /** With another change before. */
        Case with(String first, String second) {
            return new Case(finding, Damage.replace(document, part, first, second), part, from, to);
        }

        @Override
        public String toString() {
            return finding + " [" + from + " → " + to + "]";
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("1: giấy không là khổ A4", REPORT, TEXT, "w:w=\"11906\"", "w:w=\"12240\""),
                new Case(
                        "1: bảng rộng",
                        REPORT,
                        TEXT,
                        "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>",
                        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"),
                new Case(
                        "1: văn bản phải in theo chiều dọc",
                        REPORT,
                        TEXT,
                        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
                        "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"),
                new Case("2: lề trên", REPORT, TEXT, "w:top=\"1134\"", "w:top=\"1000\""),
                new Case("2: lề dưới", REPORT, TEXT, "w:bottom=\"1134\"", "w:bottom=\"1500\""),
                new Case("2: lề trái", REPORT, TEXT, "w:left=\"1701\"", "w:left=\"1134\""),
                new Case("2: lề phải", REPORT, TEXT, "w:right=\"1021\"", "w:right=\"1200\""),
                new Case(
                        "3: chữ không phải Times New Roman",
                        REPORT,
                        STYLES,
                        "w:hAnsi=\"Times New Roman\"",
                        "w:hAnsi=\"Arial\""),
                new Case(
                        "3: chữ không phải màu đen", REPORT, STYLES, "<w:lang ", "<w:color w:val=\"1F4E79\"/><w:lang "),
                new Case(
                        "3: chữ không phải Unicode dựng sẵn",
                        REPORT,
                        TEXT,
                        "Trên đây",
                        Normalizer.normalize("Trên đây", Normalizer.Form.NFD)),
                new Case("3: chữ trong biểu đồ", REPORT, "word/charts/chart1.xml", "Times New Roman", "Calibri"),
                new Case("4: không có số trang", REPORT, HEADER, " PAGE ", " DATE "),
                new Case(
                        "4: số trang không ở giữa",
                        REPORT,
                        HEADER,
                        "<w:pStyle w:val=\"Header\"/>",
                        "<w:pStyle w:val=\"Header\"/><w:jc w:val=\"right\"/>"),
                new Case(
                        "4: số trang không có cỡ",
                        REPORT,
                        HEADER,
                        "<w:r><w:t>2",
                        "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>2"),
                new Case("4: trang thứ nhất", REPORT, TEXT, "<w:titlePg/>", ""),
                new Case("4: phụ lục không được đánh số", REPORT, TEXT, "<w:pgNumType w:start=\"1\"/>", ""),
                new Case(
                        "4: số trang không phải chữ số",
                        REPORT,
                        TEXT,
                        "<w:pgNumType ",
                        "<w:pgNumType w:fmt=\"lowerRoman\" "),
                new Case("5: Quốc hiệu phải", REPORT, TEXT, "CỘNG HÒA XÃ HỘI", "Cộng hòa xã hội"),
                new Case(
                        "5: Tiêu ngữ phải", REPORT, TEXT, "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"),
                new Case("5: Quốc hiệu, Tiêu ngữ phải cách", REPORT, TEXT, "w:line=\"240\"", "w:line=\"360\""),
                new Case("5: dưới Tiêu ngữ", REPORT, TEXT, "cx=\"2108200\"", "cx=\"1000000\""),
                new Case("6: tên cơ quan phải in hoa", REPORT, TEXT, "XÃ BÌNH GIANG", "Xã Bình Giang"),
                new Case(
                        "6: tên cơ quan ban hành phải in đậm",
                        REPORT,
                        TEXT,
                        bold("XÃ BÌNH GIANG", 24),
                        light("XÃ BÌNH GIANG", 24)),
                new Case(
                        "6: tên cơ quan chủ quản",
                        UNIT,
                        TEXT,
                        light("UBND XÃ BÌNH GIANG", 24),
                        bold("UBND XÃ BÌNH GIANG", 24)),
                new Case("6: dưới tên cơ quan", REPORT, TEXT, "prst=\"line\"", "prst=\"rect\""),
                new Case("7: phải có “Số: 05", REPORT, TEXT, "05/BC-UBND</w:t>", "05 / BC - UBND</w:t>"),
                new Case("7: số dưới 10", REPORT, TEXT, "05/BC-UBND", "5/BC-UBND"),
                new Case(
                        "7: số, ký hiệu phải là chữ đứng",
                        REPORT,
                        TEXT,
                        light("05/BC-UBND", 26),
                        light("05/BC-UBND", 24)),
                new Case("8: phải có “Địa danh", REPORT, TEXT, "ngày 05 tháng 02 năm 2026</w:t>", "05/02/2026</w:t>"),
                new Case("8: ngày dưới 10", REPORT, TEXT, "ngày 05 tháng 02", "ngày 5 tháng 2"),
                new Case("8: ngày dưới 10", LETTER, TEXT, "tháng 6 năm", "tháng 06 năm"),
                new Case(
                        "8: địa danh, ngày tháng",
                        REPORT,
                        TEXT,
                        "<w:i/><w:iCs/><w:sz w:val=\"26\"/>",
                        "<w:sz w:val=\"26\"/>"),
                new Case("9: tên loại văn bản phải in hoa", REPORT, TEXT, "BÁO CÁO", "Báo cáo"),
                new Case("9: ký hiệu không hợp", REPORT, TEXT, "/BC-UBND", "/KH-UBND"),
                new Case("9: tên loại và trích yếu", REPORT, TEXT, bold("BÁO CÁO", 28), bold("BÁO CÁO", 36)),
                new Case(
                        "9: trích yếu công văn",
                        LETTER,
                        TEXT,
                        light("V/v ", 24),
                        light("V/v ", 24).replace("<w:rPr>", "<w:rPr><w:i/>")),
                new Case("9: công văn không có chữ viết tắt", LETTER, TEXT, "47/UBND-VHXH", "47/TB-VHXH"),
                new Case("10: công văn phải có", LETTER, TEXT, "Kính gửi:", "Gửi:"),
                new Case("10: “Như trên”", UNIT, TEXT, "Kính gửi:", "Gửi:"),
                new Case("10: phải viết “Kính gửi:”", REPORT, TEXT, "Kính gửi:", "Kính gửi"),
                new Case(
                        "10: sau “Kính gửi:” thiếu",
                        UNIT,
                        TEXT,
                        "Ủy ban nhân dân xã Bình Giang.",
                        "Ủy ban nhân dân xã Bình Giang"),
                new Case("10: mỗi nơi nhận sau", REPORT, TEXT, "thành phố Hải Phòng;", "thành phố Hải Phòng,"),
                new Case("10: nơi nhận phải có “- ”", REPORT, TEXT, "- Sở Khoa học", "-Sở Khoa học"),
                new Case(
                        "11: căn cứ phải in nghiêng",
                        PLAN,
                        TEXT,
                        "<w:i/><w:iCs/><w:sz w:val=\"28\"/>",
                        "<w:sz w:val=\"28\"/>"),
                new Case(
                        "11: mỗi căn cứ kết thúc",
                        PLAN,
                        TEXT,
                        "ngày 16 tháng 6 năm 2025;",
                        "ngày 16 tháng 6 năm 2025."),
                new Case(
                        "12: nội dung phải có cỡ",
                        REPORT,
                        STYLES,
                        "<w:jc w:val=\"both\"/></w:pPr><w:rPr><w:sz w:val=\"28\"/>",
                        "<w:jc w:val=\"both\"/></w:pPr><w:rPr><w:sz w:val=\"24\"/>"),
                new Case(
                        "12: nội dung phải được canh",
                        REPORT,
                        STYLES,
                        "<w:jc w:val=\"both\"/>",
                        "<w:jc w:val=\"left\"/>"),
                new Case("12: dòng đầu", REPORT, STYLES, "w:firstLine=\"720\"", "w:firstLine=\"284\""),
                new Case(
                        "12: các đoạn phải cách",
                        REPORT,
                        STYLES,
                        "w:before=\"120\" w:after=\"0\" w:line=\"276\"",
                        "w:before=\"60\" w:after=\"0\" w:line=\"276\""),
                new Case("12: khoảng cách dòng", REPORT, STYLES, "w:line=\"276\"", "w:line=\"480\""),
                new Case("12: đề mục “I.”", REPORT, TEXT, "III. KHÓ KHĂN", "III. Khó khăn"),
                new Case(
                        "12: đề mục “1.”",
                        REPORT,
                        TEXT,
                        "<w:pStyle w:val=\"DeMuc2\"/>",
                        "<w:pStyle w:val=\"NoiDung\"/>"),
                new Case("12: điểm “a)”", REPORT, TEXT, "<w:pStyle w:val=\"DeMuc3\"/>", "<w:pStyle w:val=\"DeMuc2\"/>"),
                new Case("12: nội dung phải kết thúc", REPORT, TEXT, "kính báo cáo./.", "kính báo cáo."),
                new Case("12: “./.” chỉ đứng ở cuối", REPORT, TEXT, "dữ liệu đất đai.", "dữ liệu đất đai./."),
                new Case("13: quyền hạn, chức vụ", REPORT, TEXT, "KT. CHỦ TỊCH", "KT. Chủ tịch"),
                new Case("13: quyền hạn, chức vụ", REPORT, TEXT, bold("PHÓ CHỦ TỊCH", 28), light("PHÓ CHỦ TỊCH", 28)),
                new Case("13: “TM.” ở dòng đầu", REPORT, TEXT, "KT. CHỦ TỊCH", "TM. CHỦ TỊCH")
                        .with("TM. ỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN"),
                new Case("13: dưới “KT. …”", UNIT, TEXT, "PHÓ TRƯỞNG PHÒNG", "PHÓ CHỦ TỊCH"),
                new Case(
                        "13: họ tên người ký phải in đậm",
                        REPORT,
                        TEXT,
                        bold("Nguyễn Văn Thắng", 28),
                        light("Nguyễn Văn Thắng", 28)),
                new Case("13: họ tên người ký viết thường", REPORT, TEXT, "Nguyễn Văn Thắng", "ThS. Nguyễn Văn Thắng"),
                new Case("13: họ tên người ký viết thường", REPORT, TEXT, "Nguyễn Văn Thắng", "NGUYỄN VĂN THẮNG"),
                new Case(
                        "14: phải có “Nơi nhận:”",
                        REPORT,
                        TEXT,
                        "<w:b/><w:bCs/><w:i/><w:iCs/><w:sz w:val=\"24\"/>",
                        "<w:b/><w:bCs/><w:sz w:val=\"24\"/>"),
                new Case("14: danh sách nơi nhận", REPORT, TEXT, "<w:sz w:val=\"22\"/>", "<w:sz w:val=\"24\"/>"),
                new Case("14: mỗi nơi nhận một dòng", REPORT, TEXT, "TT HĐND xã;", "TT HĐND xã."),
                new Case("14: dòng cuối", REPORT, TEXT, "- Lưu: VT", "- VT"),
                new Case("14: văn bản có “Kính gửi:”", REPORT, TEXT, "- Như trên;", "- Chi cục Thuế;"),
                new Case(
                        "15: phụ lục phải bắt đầu bằng “Phụ lục”",
                        REPORT,
                        TEXT,
                        "<w:t>Phụ lục</w:t>",
                        "<w:t>Phụ lục I</w:t>"),
                new Case(
                        "15: phụ lục phải bắt đầu bằng “Phụ lục II”",
                        PLAN,
                        TEXT,
                        "<w:t>Phụ lục II</w:t>",
                        "<w:t>Phụ lục 2</w:t>"),
                new Case("15: tên phụ lục", REPORT, TEXT, "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ", "Tiến độ thực hiện nhiệm vụ"),
                new Case(
                        "15: dưới tên phụ lục",
                        REPORT,
                        STYLES,
                        "<w:i/><w:iCs/><w:sz w:val=\"28\"/>",
                        "<w:sz w:val=\"28\"/>"),
                new Case("15: số ghi ở phụ lục", REPORT, TEXT, "Kèm theo Báo cáo số 05/", "Kèm theo Báo cáo số 06/"),
                new Case("15: ngày ghi ở phụ lục", REPORT, TEXT, "UBND ngày 05 tháng 02", "UBND ngày 06 tháng 02"),
                new Case("16: số văn bản bắt đầu", REPORT, TEXT, "05/BC-UBND", "00/BC-UBND"),
                new Case("16: số và ngày phải cùng", REPORT, TEXT, "05/BC-UBND", "     /BC-UBND"),
                new Case("16: không có ngày", REPORT, TEXT, "ngày 05 tháng 02", "ngày 30 tháng 02"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheDocumentThatBreaksARule(Case one) {
        var broken = Damage.replace(one.document(), one.part(), one.from(), one.to());

        assertThat(FormOfDocument.broken(broken)).anyMatch(finding -> finding.startsWith(one.finding()));
    }

    @Test
    void findsALineUnderTheSubjectThatIsTooLongOrMissing() {
        var finding = "9: dưới trích yếu phải có đường kẻ dài 1/3 đến 1/2 dòng chữ.";
        var longer = Damage.change(REPORT, TEXT, xml -> afterSubject(xml, "cx=\"\\d+\"", "cx=\"5000000\""));
        var missing = Damage.change(REPORT, TEXT, xml -> afterSubject(xml, "prst=\"line\"", "prst=\"rect\""));

        assertThat(FormOfDocument.broken(longer)).containsExactly(finding);
        assertThat(FormOfDocument.broken(missing)).containsExactly(finding);
    }

    private static String afterSubject(String xml, String from, String to) {
        var subject = xml.indexOf("Kết quả thực hiện Kế hoạch");
        var end = xml.indexOf("Kính gửi");
        return xml.substring(0, subject) + xml.substring(subject, end).replaceAll(from, to) + xml.substring(end);
    }

    @Test
    void findsANumberAtTheFootOfThePage() {
        var footer = Damage.read(REPORT, HEADER).getBytes(StandardCharsets.UTF_8);

        assertThat(FormOfDocument.broken(Damage.add(REPORT, "word/footer1.xml", footer)))
                .containsExactly("4: số trang không được ở lề dưới.");
    }

    @Test
    void findsADocumentWithoutHeadTextAndEnd() {
        var empty = Damage.change(REPORT, TEXT, xml -> xml.replaceFirst("(?s)<w:body>.*</w:body>", "<w:body/>"));

        assertThat(FormOfDocument.broken(empty).stream().map(finding -> finding.replaceAll(":.*", "")))
                .contains("1", "5", "6", "7", "8", "9", "12", "13", "14");
    }

    @Test
    void saysThatAFileIsNoWordFile() {
        assertThat(FormOfDocument.broken("không".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("0: Tệp không phải là tệp Word (.docx).");
        assertThat(FormOfDocument.broken(Damage.change(REPORT, TEXT, xml -> xml.substring(9))))
                .containsExactly("0: Tệp không mở được như một tệp Word (.docx).");
    }

    private static String bold(String words, int halfPoints) {
        return light(words, halfPoints).replace("<w:rPr>", "<w:rPr><w:b/><w:bCs/>");
    }

    private static String light(String words, int halfPoints) {
        return "<w:rPr><w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t>"
                .formatted(halfPoints, halfPoints, words);
    }
}

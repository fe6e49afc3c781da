package vn.tiendo.officialdocument;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import vn.tiendo.refusal.Refusal;

/** The paragraph styles of a template, by the names that people see in Word; programs change the ids behind them. */
enum NamedStyle {
    NOI_DUNG("Nội dung"),
    DE_MUC_1("Đề mục I"),
    DE_MUC_2("Đề mục 1"),
    DE_MUC_3("Đề mục a"),
    GACH_DAU_DONG("Gạch đầu dòng"),
    TEN_BIEU_DO("Tên biểu đồ"),
    BIEU_DO("Biểu đồ"),
    DAU_BANG("Đầu bảng"),
    O_BANG("Ô bảng"),
    PHU_LUC("Phụ lục"),
    TEN_PHU_LUC("Tên phụ lục"),
    KEM_THEO("Kèm theo");

    private final String shown;

    NamedStyle(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    static NamedStyle ofTitle(int level) {
        return List.of(DE_MUC_1, DE_MUC_2, DE_MUC_3).get(level - 1);
    }

    /** @throws Refusal if the template lacks it */
    String in(XWPFDocument document) {
        return document.getStyles().getStyles().stream()
                .filter(style -> shown.equals(style.getName()))
                .map(XWPFStyle::getStyleId)
                .findFirst()
                .orElseThrow(() -> new Refusal("Mẫu văn bản thiếu kiểu chữ “" + shown + "”."));
    }

    /** The names that the template lacks. */
    static List<String> missing(XWPFDocument document) {
        var known = document.getStyles() == null
                ? List.<String>of()
                : document.getStyles().getStyles().stream()
                        .map(XWPFStyle::getName)
                        .toList();
        return Arrays.stream(values())
                .map(NamedStyle::shown)
                .filter(name -> !known.contains(name))
                .toList();
    }
}

package vn.tiendo.officialdocument;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words in a template that a document's own words take the place of. */
enum Placeholder {
    CO_QUAN_TREN("cơ quan chủ quản trực tiếp, nếu có", true),
    CO_QUAN("cơ quan ban hành", true),
    SO_KY_HIEU("số và ký hiệu, ví dụ 05/BC-UBND", true),
    DIA_DANH("địa danh", true),
    NGAY("ngày, tháng, năm ban hành", true),
    TEN_LOAI("tên loại văn bản", false),
    TRICH_YEU("trích yếu nội dung", true),
    KINH_GUI("nơi nhận ghi sau “Kính gửi:”", true),
    CAN_CU("căn cứ ban hành", true),
    NOI_DUNG("nội dung văn bản", true),
    THAM_QUYEN("quyền hạn, chức vụ của người ký", true),
    HO_TEN("họ tên người ký", true),
    NOI_NHAN("nơi nhận", true);

    private final String meaning;
    private final boolean ofLetters;

    Placeholder(String meaning, boolean ofLetters) {
        this.meaning = meaning;
        this.ofLetters = ofLetters;
    }

    /** As it stands between the braces. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }

    static Optional<Placeholder> of(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }

    /** Those that a template of the kind must have. */
    static List<Placeholder> required(Kind kind) {
        return Arrays.stream(values())
                .filter(one -> one.ofLetters || kind != Kind.CONG_VAN)
                .toList();
    }
}

package vn.tiendo.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Likely errors of recognition and typing in a title: what it may be meant to say, offered to a person, never applied. */
final class RecognitionErrors {

    private record Error(Pattern wrong, String right) {}

    private static final List<Error> ERRORS = List.of(
            word("chuyên đổi số", "chuyển đổi số"),
            word("Chuyên đổi số", "Chuyển đổi số"),
            word("chuyên đổi", "chuyển đổi"),
            word("phân đầu", "phấn đấu"),
            word("Phân đầu", "Phấn đấu"),
            word("phân đấu", "phấn đấu"),
            word("phần đầu (?=ít nhất|đạt|đến)", "phấn đấu "),
            word("CDS", "CĐS"),
            word("KHCCN", "KHCN"),
            word("VHX+H", "VHXH"),
            word("Công thông tin", "Cổng thông tin"),
            word("công thông tin điện tử", "cổng thông tin điện tử"),
            word("tần xuất", "tần suất"),
            word("năng xuất", "năng suất"),
            word("quạn niệm", "quan niệm"),
            word("xo[áa] bõ", "xóa bỏ"),
            word("khẩn trưởng", "khẩn trương"),
            word("sử lý", "xử lý"),
            word("xắp xếp", "sắp xếp"),
            word("bổ xung", "bổ sung"),
            word("khai thát", "khai thác"),
            word("dân nhân", "nhân dân"),
            word("VneID", "VNeID"),
            word("kỹ cương", "kỷ cương"),
            new Error(Pattern.compile("(?<=\\d)- (?=[A-ZĐ]{2,}/)"), "-"),
            new Error(Pattern.compile("(?<=\\d) -(?=[A-ZĐ]{2,}/)"), "-"),
            new Error(Pattern.compile("(?iU)(?<![\\p{L}\\d])(\\p{L}+ \\p{L}+) \\1(?![\\p{L}\\d])"), "$1"),
            new Error(Pattern.compile("(?U) +([,;:])(?=\\s|$)"), "$1"),
            new Error(Pattern.compile("(?<![.])\\.\\.$"), "."));

    private RecognitionErrors() {}

    /** The whole title with the likely corrections; empty where nothing looks wrong. */
    static Optional<String> corrected(String title) {
        String corrected = title;
        for (Error error : ERRORS) {
            corrected = error.wrong().matcher(corrected).replaceAll(error.right());
        }
        return Optional.of(corrected).filter(text -> !text.equals(title));
    }

    private static Error word(String wrong, String right) {
        return new Error(
                Pattern.compile("(?U)(?<![\\p{L}\\d])" + wrong + (wrong.endsWith(")") ? "" : "(?![\\p{L}\\d])")),
                right);
    }
}

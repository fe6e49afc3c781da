package vn.tiendo.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.unit.CellText;

/** What the heading of a column means, in the many words that communes use for it. */
final class ColumnMeaning {

    private record Rule(Pattern words, Optional<PlanColumn> meaning) {}

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final String BODY = "(cơ quan|đơn vị|bộ phận|phòng|ban|ngành|tổ chức|nơi)";
    private static final String DOES =
            "(thực hiện|tham mưu|chịu trách nhiệm|theo dõi|phụ trách|được giao|triển khai|báo cáo|nhận nhiệm vụ)";

    /** The first rule that matches holds; without a meaning the column is extra. */
    private static final List<Rule> RULES = List.of(
            rule("^(s?tt|s\\.? ?t\\.? ?t\\.?|t\\.t\\.?|số tt|số thứ tự|thứ tự|số|no\\.?|#|n°)$", PlanColumn.NUMBER),
            rule("ghi chú|chú thích|lưu ý", PlanColumn.NOTE),
            rule("đơn vị( đo| tính)|^đvt|^đv ?tính|^đv$", PlanColumn.UNIT),
            extra("kinh phí|nguồn lực|nguồn vốn|dự toán|ngân sách|căn cứ|cơ sở pháp lý|văn bản giao|hiện trạng"
                    + "|thực trạng|tình trạng|tình hình|bắt đầu|đánh giá mức"),
            rule("chủ trì|đầu mối|chịu trách nhiệm chính", PlanColumn.LEAD),
            rule("phối hợp", PlanColumn.COORDINATING),
            rule("^" + BODY + "[^()]*" + DOES, PlanColumn.LEAD),
            rule(
                    "người|lãnh đạo|chịu trách nhiệm|cán bộ|công chức|chuyên viên|đồng chí|phụ trách",
                    PlanColumn.RESPONSIBLE),
            rule(
                    "thời gian|thời hạn|tiến độ|thời điểm|kỳ hạn|thời kỳ|lộ trình|hạn |^hạn$|mốc|ngày hoàn thành",
                    PlanColumn.DEADLINE),
            rule("sản phẩm|đầu ra|kết quả|minh chứng", PlanColumn.OUTPUT),
            rule("phân công|^(cơ quan|đơn vị|bộ phận|phòng, ban)|^giao |trách nhiệm|^thực hiện$", PlanColumn.LEAD),
            rule(
                    "nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|đầu việc|hạng mục|tiêu chí|chỉ tiêu|chỉ số|mục tiêu"
                            + "|danh mục|^tên|^việc|mô hình|chương trình|đề án|dự án",
                    PlanColumn.TITLE),
            rule("hoàn thành|kết thúc", PlanColumn.DEADLINE),
            rule("giá trị|cần đạt|phấn đấu|kế hoạch giao", PlanColumn.TARGET));

    private ColumnMeaning() {}

    /** @param heading as written; the words of a heading above it come first */
    static Optional<PlanColumn> of(String heading) {
        String words = CellText.fold(CellText.clean(heading)).replaceAll("[:.\\s]+$", "");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rule> rule = RULES.stream()
                .filter(candidate -> candidate.words().matcher(words).find())
                .findFirst();
        if (year(words).isPresent() && isValue(rule.flatMap(Rule::meaning), words, rule.isEmpty())) {
            return Optional.of(PlanColumn.TARGET);
        }
        return rule.flatMap(Rule::meaning);
    }

    /** Whether the heading is one that is known, be it of an extra column. */
    static boolean isKnown(String heading) {
        String words = CellText.fold(CellText.clean(heading));
        return of(heading).isPresent()
                || RULES.stream().anyMatch(rule -> rule.words().matcher(words).find());
    }

    static Optional<Integer> year(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** "Năm 2030", "Mục tiêu 2030", "Kết quả năm 2030" head a value; "Nhiệm vụ năm 2026", "Thời hạn 2026" do not. */
    private static boolean isValue(Optional<PlanColumn> otherwise, String words, boolean unknown) {
        return unknown
                || otherwise
                        .filter(meaning -> meaning == PlanColumn.TARGET
                                || meaning == PlanColumn.OUTPUT
                                || meaning == PlanColumn.TITLE
                                        && !words.matches(".*(nội dung|nhiệm vụ|công việc|hoạt động).*"))
                        .isPresent();
    }

    private static Rule rule(String words, PlanColumn meaning) {
        return new Rule(Pattern.compile(words), Optional.of(meaning));
    }

    private static Rule extra(String words) {
        return new Rule(Pattern.compile(words), Optional.empty());
    }
}

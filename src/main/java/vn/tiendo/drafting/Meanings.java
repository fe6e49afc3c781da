package vn.tiendo.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.plan.Deadline;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.Output;
import vn.tiendo.plan.OutputType;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.plan.TaskReader;

/** What the cells of a row were read as, in the users' words. */
final class Meanings {

    private static final int SHOWN = 4;

    private Meanings() {}

    /** @param names of the commune's units by their codes */
    static RowView.Meaning of(TaskReader.Read read, Map<String, String> names) {
        var concerned = read.concerned() ? "đơn vị liên quan (chủ trì nêu tên khi tiếp nhận)" : "";
        return new RowView.Meaning(
                units(read.leadUnits(), names, ""),
                units(read.coordinatingUnits(), names, concerned),
                deadline(read.row().deadline()),
                output(read.row().output()));
    }

    private static String units(List<String> codes, Map<String, String> names, String also) {
        var shown = codes.stream()
                .limit(SHOWN)
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining("; "));
        var more = codes.size() > SHOWN ? shown + " và " + (codes.size() - SHOWN) + " đơn vị khác" : shown;
        return more.isEmpty() || also.isEmpty() ? more + also : more + "; " + also;
    }

    private static String deadline(Deadline deadline) {
        var due = deadline.due().map(VietnamTime::format);
        return switch (deadline.kind().behaviour()) {
            case ONE_OFF -> due.map(day -> "hạn " + day).orElse("");
            case MILESTONES -> due.map(day -> "hạn " + day + ", có mốc mỗi năm").orElse("");
            case RECURRING -> "định kỳ" + due.map(day -> ", lần đầu " + day).orElse("");
            case CONTINUOUS -> "thường xuyên, báo cáo mỗi kỳ";
            case WAITS -> "chờ điều kiện";
            case SET_ASIDE -> "chờ xác nhận";
        };
    }

    private static String output(Output output) {
        var types = output.types().stream().map(OutputType::vietnamese).collect(Collectors.joining(", "));
        return output.optional() ? types + " (nếu có)" : types;
    }

    /** Person, job, time, responsibility, result. */
    static List<Boolean> clear(Sheet.Line line, TaskReader.Read read) {
        var row = line.row();
        return List.of(
                !read.leadUnits().isEmpty() || read.responsiblePosition().isPresent(),
                !row.cell(Columns.TITLE).isBlank(),
                isClear(read, PlanColumn.DEADLINE),
                !read.leadUnits().isEmpty() && isClear(read, PlanColumn.LEAD) && isClear(read, PlanColumn.COORDINATING),
                isClear(read, PlanColumn.OUTPUT));
    }

    private static boolean isClear(TaskReader.Read read, PlanColumn column) {
        return read.doubts().stream().filter(Doubt::gap).noneMatch(doubt -> doubt.column() == column);
    }
}

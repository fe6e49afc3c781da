package vn.tiendo.dossier;

import java.util.List;
import vn.tiendo.assignment.BesideTask;
import vn.tiendo.assignment.DueDateRequests;
import vn.tiendo.assignment.ReminderLog;
import vn.tiendo.assignment.TaskInFull;
import vn.tiendo.dossier.TaskDossier.Section;

/** The tables of a dossier: their titles, heads and columns. */
final class DossierSections {

    private DossierSections() {}

    /** What the task itself tells, its record first. */
    static List<Section> of(TaskInFull.Told told) {
        return List.of(record(told), progress(told), months(told), filings(told), asked(told), parts(told));
    }

    private static Section record(TaskInFull.Told told) {
        return new Section(
                "Hồ sơ xử lý",
                List.of("Lúc", "Người", "Việc", "Nội dung"),
                List.of(14, 22, 24, 40),
                told.record().stream()
                        .map(line -> List.of(
                                moment(line.at()),
                                line.right().isEmpty() ? line.by() : line.by() + "\n" + line.right(),
                                line.event(),
                                line.text()))
                        .toList());
    }

    private static Section progress(TaskInFull.Told told) {
        return new Section(
                "Cập nhật tiến độ",
                List.of("Lúc", "Người", "Tiến độ", "Nội dung đã thực hiện", "Khó khăn, vướng mắc", "Đề xuất"),
                List.of(14, 16, 9, 29, 16, 16),
                told.progress().stream()
                        .map(said -> List.of(
                                moment(said.at()),
                                said.by(),
                                said.percent(),
                                said.done(),
                                said.difficulty(),
                                said.proposal()))
                        .toList());
    }

    private static Section months(TaskInFull.Told told) {
        return new Section(
                "Cập nhật từng tháng",
                List.of("Tháng", "Hạn", "Trả lời", "Nội dung", "Người, lúc"),
                List.of(10, 13, 17, 38, 22),
                told.months().stream()
                        .map(month -> List.of(
                                month.month(),
                                month.due(),
                                month.answer(),
                                month.said(),
                                month.by() + "\n" + moment(month.at())))
                        .toList());
    }

    private static Section filings(TaskInFull.Told told) {
        return new Section(
                "Các lần nộp sản phẩm",
                List.of("Lần", "Nộp", "Nội dung", "Đơn vị chưa trả lời", "Ký duyệt", "Kết luận", "Ý kiến"),
                List.of(6, 16, 20, 13, 15, 15, 15),
                told.filings().stream()
                        .map(filed -> List.of(
                                filed.round(),
                                filed.by() + "\n" + moment(filed.at()),
                                filed.done(),
                                filed.missing(),
                                filed.signedOff(),
                                filed.verdict(),
                                filed.note()))
                        .toList());
    }

    private static Section asked(TaskInFull.Told told) {
        return new Section(
                "Phối hợp",
                List.of("Đơn vị", "Hạn", "Trả lời"),
                List.of(35, 15, 50),
                told.view().asked().stream()
                        .map(asked -> List.of(asked.unit(), asked.due(), asked.answer()))
                        .toList());
    }

    private static Section parts(TaskInFull.Told told) {
        return new Section(
                "Phần của từng đơn vị, từng lần",
                List.of("Đơn vị", "Thời hạn", "Trạng thái"),
                List.of(50, 20, 30),
                told.view().parts().stream()
                        .map(part -> List.of(part.name(), part.due(), part.state()))
                        .toList());
    }

    static List<Section> requests(List<DueDateRequests.Line> requests) {
        return List.of(new Section(
                "Gia hạn",
                List.of("Ngày đề nghị", "Thời hạn khi đó", "Đề nghị đến", "Nguyên nhân", "Trạng thái", "Quyết định"),
                List.of(13, 13, 13, 21, 15, 25),
                requests.stream()
                        .map(line -> List.of(
                                line.askedAt(),
                                line.present(),
                                line.asked(),
                                line.category(),
                                line.state(),
                                line.decision()))
                        .toList()));
    }

    static Section beside(BesideTask.Section feature) {
        return new Section(
                feature.title(),
                List.of("Nội dung", "Trạng thái", "Ghi chú"),
                List.of(50, 20, 30),
                feature.lines().stream()
                        .map(line -> List.of(line.text(), line.state(), line.note()))
                        .toList());
    }

    static Section reports(List<List<String>> reports) {
        return new Section(
                "Các báo cáo có nhiệm vụ này",
                List.of("Kỳ", "Báo cáo của", "Tình trạng đã báo cáo", "Người ký", "Lúc ký"),
                List.of(17, 25, 24, 18, 16),
                reports);
    }

    static Section reminders(List<ReminderLog.Line> reminders) {
        return new Section(
                "Nhật ký nhắc việc (mới nhất trước)",
                List.of("Lúc", "Người được nhắc", "Mốc", "Hạn", "Thư"),
                List.of(16, 20, 30, 14, 20),
                reminders.stream()
                        .map(line -> List.of(moment(line.at()), line.person(), line.what(), line.due(), line.mail()))
                        .toList());
    }

    /** The day above the hour: a narrow column holds both whole. */
    private static String moment(String at) {
        return at.replace(' ', '\n');
    }
}

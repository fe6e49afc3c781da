package vn.tiendo.communereport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.assignment.Standing;
import vn.tiendo.calendar.VietnamTime;

/** The words of each section as the units' lines and the tasks' dates give them; it adds nothing that nobody reported. */
final class DraftedSections {

    private static final int NAMED = 3;
    /** What a line says by itself of work that goes on. */
    private static final String GOING_ON = "Tiếp tục thực hiện";

    static final String NOTHING = "Không phát sinh.";

    private final ReportData data;

    DraftedSections(ReportData data) {
        this.data = data;
    }

    /** Without figures, which are counted anew each time they are shown. */
    String text(Section section) {
        return switch (section) {
            case DIRECTION, ASSESSMENT -> "";
            case RESULTS -> results();
            case NOTABLE -> notable();
            case OBSTACLES -> obstacles();
            case NEXT -> next();
        };
    }

    private String results() {
        var groups = new LinkedHashMap<String, List<ReportedTask>>();
        data.tasks().forEach(task -> groups.computeIfAbsent(task.groupKey(), none -> new ArrayList<>())
                .add(task));
        var number = 0;
        var lines = new ArrayList<String>();
        for (var group : groups.values()) {
            number++;
            lines.add(number + ". " + group.get(0).groupTitle());
            lines.addAll(group(group));
        }
        return String.join("\n", lines);
    }

    private static List<String> group(List<ReportedTask> tasks) {
        var told = tasks.stream()
                .filter(DraftedSections::saysSomething)
                .map(task -> "- " + called(task) + ": " + flat(task.results()))
                .toList();
        return told.isEmpty() ? List.of("Trong kỳ các đơn vị chưa báo cáo nội dung mới.") : told;
    }

    private static boolean saysSomething(ReportedTask task) {
        return !task.results().isBlank() && !task.results().equals(NOTHING);
    }

    private String notable() {
        var completed = data.tasks().stream().filter(ReportedTask::endedNow).toList();
        if (completed.isEmpty()) {
            return "Trong kỳ chưa có nhiệm vụ nào hoàn thành.";
        }
        return completed.stream().map(DraftedSections::achievement).collect(Collectors.joining("\n"));
    }

    private static String achievement(ReportedTask task) {
        var output = task.documents().isBlank() ? task.output() : task.documents();
        return "- " + called(task) + ": " + task.state()
                + (output.isBlank() ? "" : "; sản phẩm: " + flat(output))
                + (saysSomething(task) ? ". " + flat(task.results()) : "") + ".";
    }

    private String obstacles() {
        var lines = new ArrayList<String>();
        part(lines, "Khó khăn, vướng mắc đang được giải quyết", raised(RaisedObstacles.Stage.OPEN));
        part(lines, "Khó khăn, vướng mắc các đơn vị nêu trong báo cáo", reported());
        part(lines, "Nội dung đã giải quyết trong kỳ", raised(RaisedObstacles.Stage.SOLVED));
        part(lines, "Kiến nghị, đề xuất với thành phố", raised(RaisedObstacles.Stage.WITH_CITY));
        return lines.isEmpty() ? "Các đơn vị không báo cáo khó khăn, vướng mắc trong kỳ." : String.join("\n", lines);
    }

    private static void part(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            var number =
                    lines.stream().filter(line -> line.matches("\\d+\\. .*")).count() + 1;
            lines.add(number + ". " + title);
            lines.addAll(items);
        }
    }

    private List<String> raised(RaisedObstacles.Stage stage) {
        return data.obstacles().stream()
                .filter(obstacle -> obstacle.stage() == stage)
                .map(DraftedSections::said)
                .toList();
    }

    private static String said(RaisedObstacles.Raised obstacle) {
        return "- " + obstacle.unit() + ": " + flat(obstacle.content())
                + (obstacle.proposal().isBlank() ? "" : ". Kiến nghị: " + flat(obstacle.proposal()))
                + obstacle.letter()
                        .map(letter -> " (văn bản số " + letter + ")")
                        .orElse("")
                + (obstacle.outcome().isBlank() ? "" : ". Kết quả: " + flat(obstacle.outcome())) + ".";
    }

    /** What units wrote in their lines beside what was raised by itself. */
    private List<String> reported() {
        return data.tasks().stream()
                .filter(task -> !task.obstacles().isBlank())
                .filter(task -> data.obstacles().stream()
                        .noneMatch(raised -> task.obstacles().contains(raised.content())))
                .map(task -> "- " + called(task) + ": " + flat(task.obstacles()))
                .toList();
    }

    private String next() {
        var lines = new ArrayList<String>();
        part(lines, "Hoàn thành các nhiệm vụ đã quá hạn", tasks(task -> task.standing() == Standing.OVERDUE));
        part(lines, "Hoàn thành các nhiệm vụ đến hạn trong kỳ tới", tasks(this::isDueNext));
        part(lines, "Nội dung các đơn vị đề ra", proposed());
        if (data.tasks().stream().anyMatch(task -> task.next().startsWith(GOING_ON))) {
            lines.add("Tiếp tục thực hiện các nhiệm vụ còn lại theo thời hạn của kế hoạch.");
        }
        return String.join("\n", lines);
    }

    private boolean isDueNext(ReportedTask task) {
        return Stream.of(Standing.IN_PROGRESS, Standing.NOT_STARTED).anyMatch(task.standing()::equals)
                && task.due().filter(this::isInNext).isPresent();
    }

    private boolean isInNext(LocalDate day) {
        return day.isAfter(data.period().window().last()) && !day.isAfter(data.nextEnd());
    }

    private List<String> tasks(Predicate<ReportedTask> which) {
        return data.tasks().stream()
                .filter(which)
                .map(task -> "- " + called(task)
                        + task.due()
                                .map(day -> ", hạn " + VietnamTime.format(day))
                                .orElse("") + ".")
                .toList();
    }

    private List<String> proposed() {
        return data.tasks().stream()
                .filter(task -> !task.next().isBlank() && !task.next().startsWith(GOING_ON))
                .filter(task -> task.standing() != Standing.OVERDUE && !isDueNext(task))
                .map(task -> "- " + called(task) + ": " + flat(task.next()))
                .toList();
    }

    /** "Rà soát hạ tầng số (Phòng Kinh tế)"; more units than a line can hold are counted. */
    private static String called(ReportedTask task) {
        var units = task.units().split("; ");
        return flat(task.title()) + " (" + (units.length > NAMED ? units.length + " đơn vị" : String.join(", ", units))
                + ")";
    }

    /** On one line; a full stop at its end is left to who goes on. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ").replaceAll("[.;\\s]+$", "");
    }
}

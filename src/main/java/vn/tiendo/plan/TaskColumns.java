package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of an appendix of tasks. */
final class TaskColumns {

    private static final List<WorkbookColumn<PlanFile.Task>> OF_EVERY_PLAN = List.of(
            new WorkbookColumn<>("STT", 6, TaskColumns::number),
            new WorkbookColumn<>("Nội dung công việc", 50, PlanFile.Task::title),
            new WorkbookColumn<>("Cơ quan chủ trì", 22, task -> PlanFile.Task.cell(task.lead())),
            new WorkbookColumn<>("Cơ quan phối hợp", 26, task -> PlanFile.Task.cell(task.coordinating())),
            new WorkbookColumn<>("Sản phẩm đầu ra", 20, task -> PlanFile.Task.cell(task.output())),
            new WorkbookColumn<>("Thời gian hoàn thành", 18, task -> PlanFile.Task.cell(task.deadline())));
    private static final List<WorkbookColumn<PlanFile.Task>> OF_SOME_PLANS = List.of(
            new WorkbookColumn<>("Người đứng đầu chịu trách nhiệm", 20, task -> PlanFile.Task.cell(task.responsible())),
            new WorkbookColumn<>("Kinh phí", 20, TaskColumns::resources),
            new WorkbookColumn<>("Ghi chú", 20, task -> PlanFile.Task.cell(task.note())));

    private TaskColumns() {}

    /** Those of every plan, and of the others those in which the appendix says something. */
    static List<WorkbookColumn<PlanFile.Task>> of(PlanFile.Appendix appendix) {
        var columns = new ArrayList<>(OF_EVERY_PLAN);
        Stream.concat(OF_SOME_PLANS.stream(), extras(appendix))
                .filter(column -> tasks(appendix)
                        .anyMatch(task -> !column.cell().apply(task).isBlank()))
                .forEach(columns::add);
        return columns;
    }

    private static Stream<WorkbookColumn<PlanFile.Task>> extras(PlanFile.Appendix appendix) {
        var headings = new LinkedHashSet<String>();
        tasks(appendix).forEach(task -> headings.addAll(task.extras().keySet()));
        return headings.stream()
                .map(heading ->
                        new WorkbookColumn<>(heading, 20, task -> task.extras().getOrDefault(heading, "")));
    }

    private static Stream<PlanFile.Task> tasks(PlanFile.Appendix appendix) {
        return appendix.groups().stream().flatMap(group -> group.tasks().stream());
    }

    /** A sub-row has no number of its own. */
    private static String number(PlanFile.Task task) {
        return PlanFile.Task.cell(task.subRow()).isEmpty() ? task.number() : "";
    }

    private static String resources(PlanFile.Task task) {
        return Optional.ofNullable(task.resources())
                .map(PlanFile.Resources::text)
                .orElse("");
    }
}

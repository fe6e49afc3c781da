package vn.tiendo.drafting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanFile;
import vn.tiendo.plan.RowCells;

/** The plan that an import makes: the cells that count, in the shape from which a draft is stored. */
final class PlanPartOf {

    private final List<PlanFile.Appendix> appendices = new ArrayList<>();
    private final List<PlanFile.Group> groups = new ArrayList<>();
    private final List<PlanFile.Task> tasks = new ArrayList<>();
    private String appendixTitle = "";
    private String groupNumber = "";
    private String groupTitle = "";
    private String parentNumber = "";

    private PlanPartOf() {}

    /** Of a sub-row with the units that it inherits. */
    static RowCells cells(Sheet.Line line) {
        return new RowCells(
                line.inherited(Columns.LEAD),
                line.inherited(Columns.COORDINATING),
                line.row().cell(Columns.OUTPUT),
                line.row().cell(Columns.DEADLINE));
    }

    /** Appendices of indicators are left out: a plan's tasks are what it assigns. */
    static PlanFile.PlanPart of(Sheet sheet) {
        var part = new PlanPartOf();
        sheet.lines().stream().filter(line -> !line.row().isDeleted()).forEach(part::add);
        part.endAppendix();
        return new PlanFacts(sheet.intake().commune(), sheet.plan()).part(List.copyOf(part.appendices));
    }

    private void add(Sheet.Line line) {
        var row = line.row();
        switch (row.kind()) {
            case APPENDIX -> {
                endAppendix();
                appendixTitle = row.cell(Columns.TITLE);
            }
            case GROUP -> {
                endGroup();
                groupNumber = row.cell(Columns.NUMBER);
                groupTitle = row.cell(Columns.TITLE);
            }
            case TASK, SUB_ROW, DRAFT -> addTask(line);
            case PLAN, INDICATOR -> {}
        }
    }

    private void addTask(Sheet.Line line) {
        var row = line.row();
        var isSub = line.parent().isPresent();
        if (!isSub) {
            parentNumber = line.number();
        }
        var cells = cells(line);
        var means = ResourceCells.of(row.read().extra());
        tasks.add(new PlanFile.Task(
                parentNumber,
                isSub ? line.number() : null,
                row.cell(Columns.TITLE),
                cells.lead(),
                cells.coordinating(),
                cells.output(),
                cells.deadline(),
                given(row.cell(Columns.RESPONSIBLE)),
                given(row.cell(Columns.NOTE)),
                means.resources().orElse(null),
                means.others()));
    }

    private void endGroup() {
        if (!tasks.isEmpty() || !groupNumber.isBlank()) {
            var number = groupNumber.isBlank() ? PlanFile.Group.NONE : groupNumber;
            var title = groupTitle.isBlank() ? appendixTitle : groupTitle;
            groups.add(new PlanFile.Group(number, title.isBlank() ? "Nhiệm vụ" : title, List.copyOf(tasks)));
        }
        tasks.clear();
        groupNumber = "";
        groupTitle = "";
    }

    private void endAppendix() {
        endGroup();
        if (groups.stream().anyMatch(group -> !group.tasks().isEmpty())) {
            appendices.add(new PlanFile.Appendix(given(appendixTitle), List.copyOf(groups)));
        }
        groups.clear();
        appendixTitle = "";
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}

package vn.tiendo.drafting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.IndicatorTable;
import vn.tiendo.plan.PlanFile;
import vn.tiendo.plan.RowCells;

/** The plan that an import makes: the cells that count, in the shape from which a draft is stored. */
final class PlanPartOf {

    private final List<PlanFile.Appendix> appendices = new ArrayList<>();
    private final List<PlanFile.Group> groups = new ArrayList<>();
    private final List<PlanFile.Task> tasks = new ArrayList<>();
    private final List<IndicatorTable> tables = new ArrayList<>();
    private final List<IndicatorTable.Group> tableGroups = new ArrayList<>();
    private final List<IndicatorTable.Row> indicators = new ArrayList<>();
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

    static PlanFile.PlanPart of(Sheet sheet) {
        var part = new PlanPartOf();
        sheet.lines().stream().filter(line -> !line.row().isDeleted()).forEach(part::add);
        part.endAppendix();
        return new PlanFacts(sheet.intake().commune(), sheet.plan())
                .part(List.copyOf(part.appendices), List.copyOf(part.tables));
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
            case INDICATOR -> indicators.add(indicator(row));
            case PLAN -> {}
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

    /** Whether it only heads the rows below: nothing is to be reached, and nobody leads. */
    static boolean isHeading(DraftRow row) {
        return row.cell(Columns.TARGET).isBlank() && row.cell(Columns.LEAD).isBlank();
    }

    private static IndicatorTable.Row indicator(DraftRow row) {
        return new IndicatorTable.Row(
                row.cell(Columns.NUMBER),
                row.cell(Columns.TITLE),
                given(row.cell(Columns.UNIT)),
                given(row.cell(Columns.LEAD)),
                given(row.cell(Columns.COORDINATING)),
                given(row.cell(Columns.OUTPUT)),
                null,
                TargetLines.cells(row.cell(Columns.TARGET)),
                row.read().extra());
    }

    private void endGroup() {
        if (!indicators.isEmpty()) {
            var number = groupNumber.isBlank() ? IndicatorTable.Group.NONE : groupNumber;
            var title = groupTitle.isBlank() ? appendixTitle : groupTitle;
            tableGroups.add(new IndicatorTable.Group(number, title, List.copyOf(indicators)));
        }
        if (!tasks.isEmpty() || !groupNumber.isBlank() && indicators.isEmpty()) {
            var number = groupNumber.isBlank() ? PlanFile.Group.NONE : groupNumber;
            var title = groupTitle.isBlank() ? appendixTitle : groupTitle;
            groups.add(new PlanFile.Group(number, title.isBlank() ? "Nhiệm vụ" : title, List.copyOf(tasks)));
        }
        tasks.clear();
        indicators.clear();
        groupNumber = "";
        groupTitle = "";
    }

    private void endAppendix() {
        endGroup();
        if (groups.stream().anyMatch(group -> !group.tasks().isEmpty())) {
            appendices.add(new PlanFile.Appendix(given(appendixTitle), List.copyOf(groups)));
        }
        if (!tableGroups.isEmpty()) {
            tables.add(new IndicatorTable(given(appendixTitle), List.copyOf(tableGroups)));
        }
        groups.clear();
        tableGroups.clear();
        appendixTitle = "";
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}

package vn.tiendo.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.indicator.TargetReader;
import vn.tiendo.indicator.WrittenTarget;
import vn.tiendo.intake.extracted.ExtractedIndicator;
import vn.tiendo.plan.Doubt;
import vn.tiendo.plan.PlanColumn;
import vn.tiendo.plan.RowCells;
import vn.tiendo.plan.RowReader;
import vn.tiendo.plan.RowReading;

/** The indicators of an appendix with their targets, one for each year that has a value. */
final class IndicatorRows {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private final OpenAppendix appendix;
    private final RowReader reader;

    IndicatorRows(OpenAppendix appendix, RowReader reader) {
        this.appendix = appendix;
        this.reader = reader;
    }

    List<ExtractedIndicator> read() {
        return appendix.entries().stream().map(this::read).toList();
    }

    private ExtractedIndicator read(TableEntry entry) {
        TableRow row = entry.row();
        boolean heading = row.hasOnly(PlanColumn.NUMBER, PlanColumn.TITLE);
        RowReading reading = reader.read(
                new RowCells(entry.inherited(PlanColumn.LEAD), entry.inherited(PlanColumn.COORDINATING), "", ""));
        List<WrittenTarget> targets = targets(entry);
        return new ExtractedIndicator(
                entry.group(),
                entry.number(),
                parent(entry),
                heading,
                entry.title(),
                TaskRows.optional(row, PlanColumn.UNIT),
                row.get(PlanColumn.LEAD),
                reading.lead(),
                row.get(PlanColumn.COORDINATING),
                reading.coordinating(),
                appendix.heading().find(PlanColumn.OUTPUT).map(row::get),
                targets,
                ExtraCells.of(row),
                doubts(entry, heading, reading, targets),
                row.places());
    }

    private List<WrittenTarget> targets(TableEntry entry) {
        var targets = new ArrayList<WrittenTarget>();
        List<TableColumn> columns = appendix.heading().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).is(PlanColumn.TARGET)) {
                targets.addAll(TargetReader.read(entry.row().get(i), year(entry, columns.get(i))));
            }
        }
        return targets;
    }

    /** The column's year; else the last one that the title of the group names, else that of the appendix. */
    private Optional<Integer> year(TableEntry entry, TableColumn column) {
        return column.year()
                .or(() -> appendix.groups().stream()
                        .filter(group -> group.number().equals(entry.group()))
                        .findFirst()
                        .flatMap(group -> lastYear(group.title())))
                .or(() -> lastYear(appendix.title()));
    }

    private static Optional<Integer> lastYear(String title) {
        return YEAR.matcher(title)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .reduce((before, after) -> after);
    }

    private Optional<String> parent(TableEntry entry) {
        if (entry.parent().isPresent()) {
            return entry.parent().map(TableEntry::number);
        }
        int dot = entry.number().lastIndexOf('.');
        return Optional.of(entry.number())
                .filter(number -> dot > 0)
                .map(number -> number.substring(0, dot))
                .filter(above -> appendix.entries().stream()
                        .anyMatch(other ->
                                other.number().equals(above) && other.group().equals(entry.group())));
    }

    private List<Doubt> doubts(TableEntry entry, boolean heading, RowReading reading, List<WrittenTarget> targets) {
        var doubts = new ArrayList<Doubt>();
        if (!heading) {
            reading.doubts().stream()
                    .filter(doubt -> doubt.column() == PlanColumn.LEAD || doubt.column() == PlanColumn.COORDINATING)
                    .forEach(doubts::add);
            doubts.addAll(aboutTargets(entry, targets));
            doubts.addAll(GluedCells.of(entry, reading.lead(), reading.coordinating()));
        }
        doubts.addAll(entry.row().doubts());
        return doubts;
    }

    private List<Doubt> aboutTargets(TableEntry entry, List<WrittenTarget> targets) {
        var doubts = new ArrayList<Doubt>();
        List<TableColumn> columns = appendix.heading().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).is(PlanColumn.TARGET)) {
                String cell = entry.row().get(i);
                TargetReader.doubt(TargetReader.read(cell, year(entry, columns.get(i))))
                        .ifPresent(why -> doubts.add(Doubt.notice(PlanColumn.TARGET, cell, why)));
            }
        }
        if (targets.isEmpty()) {
            doubts.add(Doubt.gap(PlanColumn.TARGET, "", "Chưa rõ kết quả: không ghi giá trị cần đạt."));
        }
        return doubts;
    }
}

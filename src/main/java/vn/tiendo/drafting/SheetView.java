package vn.tiendo.drafting;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Unit;

/** Turns the rows of an import into what the page shows, with people's names in place of their usernames. */
@Component
class SheetView {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM").withZone(VietnamTime.ZONE);

    private final Organisation organisation;

    SheetView(Organisation organisation) {
        this.organisation = organisation;
    }

    List<RowView> rows(Sheet sheet) {
        var drawing = new Drawing(units(sheet), new HashMap<>());
        return sheet.lines().stream().map(drawing::row).toList();
    }

    /** The rows of a sheet that show something else than they did. */
    List<RowView> changed(Sheet before, Sheet after) {
        var known = rows(before).stream().collect(Collectors.toMap(RowView::id, row -> row));
        return rows(after).stream()
                .filter(row -> !row.equals(known.get(row.id())))
                .toList();
    }

    static String time(Instant moment) {
        return TIME.format(moment);
    }

    private Map<String, String> units(Sheet sheet) {
        return organisation.units(sheet.intake().commune()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    /** One drawing of a sheet; a name is looked up once. */
    private final class Drawing {

        private final Map<String, String> units;
        private final Map<String, String> names;

        Drawing(Map<String, String> units, Map<String, String> names) {
            this.units = units;
            this.names = names;
        }

        RowView row(Sheet.Line line) {
            var row = line.row();
            return new RowView(
                    row.id().toString(),
                    row.kind().name(),
                    row.place(),
                    line.where(),
                    line.number(),
                    row.isDeleted(),
                    row.written().isEmpty(),
                    cells(row),
                    line.read().map(read -> Meanings.of(read, units)),
                    line.points().stream().map(this::mark).toList(),
                    line.read()
                            .filter(read -> row.kind().isTask())
                            .map(read -> Meanings.clear(line, read))
                            .orElse(List.of()),
                    row.read().at(),
                    row.read().extra());
        }

        private Map<String, RowView.Cell> cells(DraftRow row) {
            var cells = new LinkedHashMap<String, RowView.Cell>();
            row.kind().columns().forEach(column -> cells.put(column, cell(row, column)));
            return cells;
        }

        private RowView.Cell cell(DraftRow row, String column) {
            var decision = row.decision(column).filter(found -> found.value() != null);
            return new RowView.Cell(
                    row.cell(column),
                    row.version(column),
                    decision.isPresent() ? Optional.of(row.asWritten(column)) : Optional.empty(),
                    decision.map(Decision::by).map(this::name),
                    decision.map(Decision::at).map(SheetView::time));
        }

        private RowView.Mark mark(Point point) {
            return new RowView.Mark(
                    point.key(),
                    point.column(),
                    Columns.caption(point.column()),
                    point.written(),
                    point.why(),
                    point.suggestion(),
                    point.gap(),
                    point.kind(),
                    point.state(),
                    point.canBeLeft(),
                    point.seen().map(Decision::by).map(this::name));
        }

        private String name(String username) {
            return names.computeIfAbsent(username, organisation::nameOf);
        }
    }
}

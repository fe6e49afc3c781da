package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.unit.CellText;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitMention;
import vn.tiendo.unit.UnitReading;

/** Reads the cells of a plan's tasks with the commune's own units: who is meant, until when, with what result. */
public final class TaskReader {

    private final RowReader rows;
    private final List<Unit> units;
    private final List<Position> positions;

    TaskReader(RowReader rows, List<Unit> units, List<Position> positions) {
        this.rows = rows;
        this.units = List.copyOf(units);
        this.positions = List.copyOf(positions);
    }

    /**
     * What a task's cells mean in this commune.
     *
     * @param leadUnits codes of units
     * @param coordinatingUnits codes of units, none of which leads
     * @param concerned whether the lead names coordinators when it accepts
     * @param doubts those of the row, first that none of the commune's units leads it
     */
    public record Read(
            List<String> leadUnits,
            List<String> coordinatingUnits,
            boolean concerned,
            Optional<String> responsiblePosition,
            RowReading row,
            List<Doubt> doubts) {}

    /** @param responsible the cell of the personally responsible; empty where there is none */
    public Read read(RowCells cells, String responsible) {
        var read = rows.read(cells);
        var leads = members(read.lead());
        var others = members(read.coordinating());
        others.removeAll(leads);
        return new Read(
                List.copyOf(leads),
                List.copyOf(others),
                read.coordinating().leavesSomeToTheLead(),
                responsible(responsible),
                read,
                doubts(cells, read, leads));
    }

    /** A kind that the commune has no unit of leaves the task without a lead, too. */
    private static List<Doubt> doubts(RowCells cells, RowReading read, Set<String> leads) {
        var doubts = new ArrayList<Doubt>();
        var isSaid = read.doubts().stream().anyMatch(doubt -> doubt.why().equals(RowReader.NO_LEAD));
        if (leads.isEmpty() && !isSaid) {
            doubts.add(Doubt.gap(PlanColumn.LEAD, cells.lead(), RowReader.NO_LEAD));
        }
        doubts.addAll(read.doubts());
        return List.copyOf(doubts);
    }

    /** The position that the plan names as personally responsible, if the commune has one of that title. */
    private Optional<String> responsible(String written) {
        var wanted = CellText.fold(written);
        return positions.stream()
                .filter(position -> !wanted.isBlank() && isTitled(position, wanted))
                .map(Position::code)
                .findFirst();
    }

    private static boolean isTitled(Position position, String wanted) {
        var title = CellText.fold(position.title());
        return title.contains(wanted) || wanted.contains(title);
    }

    /** The units of the commune that a cell means: a kind becomes its members, of the level named. */
    private Set<String> members(UnitReading reading) {
        var codes = new LinkedHashSet<String>();
        reading.mentions().forEach(mention -> meant(mention).forEach(unit -> codes.add(unit.code())));
        reading.collectives().forEach(collective -> units.stream()
                .filter(unit -> collective.kinds().contains(unit.kind()))
                .forEach(unit -> codes.add(unit.code())));
        return codes;
    }

    /** Where one unit bears exactly the name, no other that only holds the name in its own is meant (thôn 1, thôn 10). */
    private List<Unit> meant(UnitMention mention) {
        var candidates = units.stream().filter(unit -> isOfKind(unit, mention)).toList();
        if (mention.named().isEmpty()) {
            return candidates;
        }
        var name = mention.named().get();
        var exact = candidates.stream().filter(unit -> bears(unit, name)).toList();
        return exact.isEmpty()
                ? candidates.stream().filter(unit -> holds(unit, name)).toList()
                : exact;
    }

    private static boolean isOfKind(Unit unit, UnitMention mention) {
        return unit.kind() == mention.kind()
                && (mention.levels().isEmpty() || unit.levels().stream().anyMatch(mention.levels()::contains));
    }

    private static boolean bears(Unit unit, String name) {
        return unit.name().equalsIgnoreCase(name) || unit.aliases().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static boolean holds(Unit unit, String name) {
        return unit.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}

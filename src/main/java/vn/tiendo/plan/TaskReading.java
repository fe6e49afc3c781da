package vn.tiendo.plan;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.unit.CellText;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.Position;
import vn.tiendo.unit.Unit;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.UnitMention;
import vn.tiendo.unit.UnitReading;

/** Reads the cells of one task: who is meant, until when, with what result, and what is doubtful about it. */
@Component
class TaskReading {

    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;

    TaskReading(Organisation organisation, WorkingCalendar calendar, JdbcClient jdbc) {
        this.organisation = organisation;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    record Read(
            List<String> leadUnits,
            List<String> coordinatingUnits,
            boolean concerned,
            Optional<String> responsiblePosition,
            Deadline deadline,
            Output output,
            List<String> doubts) {}

    Read read(PlanFile.PlanPart plan, PlanFile.Task task) {
        var units = organisation.units(plan.commune());
        var read = new RowReader(Deadlines.dates(plan), calendar, known(plan.commune(), units)).read(task.cells());
        var leads = members(read.lead(), units);
        var others = new LinkedHashSet<>(members(read.coordinating(), units));
        others.removeAll(leads);
        return new Read(
                List.copyOf(leads),
                List.copyOf(others),
                read.coordinating().leavesSomeToTheLead(),
                responsible(plan.commune(), PlanFile.Task.cell(task.responsible())),
                read.deadline(),
                read.output(),
                gaps(read, leads));
    }

    /** What the task lacks; a kind that the commune has no unit of leaves it without a lead, too. */
    private static List<String> gaps(RowReading read, Set<String> leads) {
        var gaps = new LinkedHashSet<String>();
        if (leads.isEmpty()) {
            gaps.add(RowReader.NO_LEAD);
        }
        read.doubts().stream().filter(Doubt::gap).map(Doubt::why).forEach(gaps::add);
        return List.copyOf(gaps);
    }

    /** The spellings that this commune adds: aliases of its units, and what the plan desk once mapped. */
    private Map<String, UnitKind> known(String commune, List<Unit> units) {
        var known = new HashMap<String, UnitKind>();
        units.stream().filter(unit -> !unit.kind().hasMembers()).forEach(unit -> unit.aliases()
                .forEach(alias -> known.put(alias, unit.kind())));
        jdbc.sql("select alias, kind from unit_alias where commune = ?")
                .param(commune)
                .query((row, number) -> Map.entry(row.getString("alias"), UnitKind.valueOf(row.getString("kind"))))
                .list()
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    /** The position that the plan names as personally responsible, if the commune has one of that title. */
    private Optional<String> responsible(String commune, String written) {
        var wanted = CellText.fold(written);
        return organisation.positions(commune).stream()
                .filter(position -> !wanted.isBlank()
                        && (CellText.fold(position.title()).contains(wanted)
                                || wanted.contains(CellText.fold(position.title()))))
                .map(Position::code)
                .findFirst();
    }

    /** The units of the commune that a cell means: a kind becomes its members, of the level named. */
    private static Set<String> members(UnitReading reading, List<Unit> units) {
        var codes = new LinkedHashSet<String>();
        reading.mentions()
                .forEach(mention ->
                        units.stream().filter(unit -> isMeant(unit, mention)).forEach(unit -> codes.add(unit.code())));
        reading.collectives().forEach(collective -> units.stream()
                .filter(unit -> collective.kinds().contains(unit.kind()))
                .forEach(unit -> codes.add(unit.code())));
        return codes;
    }

    private static boolean isMeant(Unit unit, UnitMention mention) {
        return unit.kind() == mention.kind()
                && (mention.levels().isEmpty() || unit.levels().stream().anyMatch(mention.levels()::contains))
                && mention.named().map(name -> isNamed(unit, name)).orElse(true);
    }

    private static boolean isNamed(Unit unit, String name) {
        return unit.name().equalsIgnoreCase(name)
                || unit.name().toLowerCase(java.util.Locale.ROOT).contains(name.toLowerCase(java.util.Locale.ROOT))
                || unit.aliases().stream().anyMatch(name::equalsIgnoreCase);
    }
}

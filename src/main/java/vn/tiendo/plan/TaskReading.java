package vn.tiendo.plan;

import java.util.ArrayList;
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
import vn.tiendo.unit.UnitCell;
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
        var known = known(plan.commune(), units);
        var lead = UnitCell.read(PlanFile.Task.cell(task.lead()), known);
        var coordinating = UnitCell.read(PlanFile.Task.cell(task.coordinating()), known);
        var leads = members(lead, units);
        var others = new LinkedHashSet<>(members(coordinating, units));
        others.removeAll(leads);
        var deadline = Deadlines.read(PlanFile.Task.cell(task.deadline()), plan, calendar);
        var output = OutputReader.read(PlanFile.Task.cell(task.output()));
        return new Read(
                List.copyOf(leads),
                List.copyOf(others),
                coordinating.leavesSomeToTheLead(),
                responsible(plan.commune(), PlanFile.Task.cell(task.responsible())),
                deadline,
                output,
                doubts(plan, lead, coordinating, leads, deadline, output));
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

    private static List<String> doubts(
            PlanFile.PlanPart plan,
            UnitReading lead,
            UnitReading coordinating,
            Set<String> leads,
            Deadline deadline,
            Output output) {
        var doubts = new ArrayList<String>();
        if (leads.isEmpty()) {
            doubts.add("Chưa rõ người: chưa xác định được đơn vị chủ trì.");
        }
        unknown(lead).ifPresent(written -> doubts.add("Chưa xác định được đơn vị: " + written + "."));
        unknown(coordinating).ifPresent(written -> doubts.add("Chưa xác định được đơn vị phối hợp: " + written + "."));
        switch (deadline.kind()) {
            case INVALID -> doubts.add("Thời hạn không hợp lệ: " + deadline.asWritten() + ".");
            case UNKNOWN -> doubts.add("Chưa đọc được thời hạn: " + deadline.asWritten() + ".");
            case BLANK -> doubts.add("Chưa rõ thời gian: không ghi thời hạn.");
            default -> past(plan, deadline).ifPresent(doubts::add);
        }
        if (output.asWritten().isBlank()) {
            doubts.add("Chưa rõ kết quả: không ghi sản phẩm.");
        }
        return doubts;
    }

    private static Optional<String> unknown(UnitReading reading) {
        return reading.hasUnknown() ? Optional.of(String.join(", ", reading.unknown())) : Optional.empty();
    }

    private static Optional<String> past(PlanFile.PlanPart plan, Deadline deadline) {
        return Optional.ofNullable(plan.date())
                .filter(issued ->
                        deadline.due().filter(due -> due.isBefore(issued)).isPresent())
                .map(issued -> "Thời hạn đã qua khi ban hành: " + deadline.asWritten() + ".");
    }
}

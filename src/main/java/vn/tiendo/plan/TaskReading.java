package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.unit.Organisation;
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
            Deadline deadline,
            Output output,
            List<String> doubts) {}

    Read read(PlanFile.PlanPart plan, PlanFile.Task task) {
        var lead = cell(plan.commune(), task.lead());
        var coordinating = cell(plan.commune(), task.coordinating());
        var units = organisation.units(plan.commune());
        var leads = members(lead, units);
        var others = new LinkedHashSet<>(members(coordinating, units));
        others.removeAll(leads);
        var deadline = Deadlines.read(PlanFile.Task.cell(task.deadline()), plan, calendar);
        var output = OutputReader.read(PlanFile.Task.cell(task.output()));
        return new Read(
                List.copyOf(leads),
                List.copyOf(others),
                coordinating.leavesSomeToTheLead(),
                deadline,
                output,
                doubts(plan, lead, coordinating, leads, deadline, output));
    }

    private UnitReading cell(String commune, @org.jspecify.annotations.Nullable String written) {
        return UnitCell.read(PlanFile.Task.cell(written), remembered(commune));
    }

    private Map<String, UnitKind> remembered(String commune) {
        return jdbc
                .sql("select alias, kind from unit_alias where commune = ?")
                .param(commune)
                .query((row, number) -> Map.entry(row.getString("alias"), UnitKind.valueOf(row.getString("kind"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

package vn.tiendo.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.indicator.IndicatorTable;
import vn.tiendo.indicator.StoringIndicators;
import vn.tiendo.unit.Organisation;
import vn.tiendo.unit.UnitAliases;

/** Makes the reader of a plan's tasks, which knows the commune's units and the plan's dates. */
@Component
public class TaskReading {

    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final UnitAliases aliases;
    private final Clock clock;

    TaskReading(Organisation organisation, WorkingCalendar calendar, UnitAliases aliases, Clock clock) {
        this.organisation = organisation;
        this.calendar = calendar;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** @param plan whose commune, subject, dates and annual date are known; its appendices are not looked at */
    public TaskReader of(PlanFile.PlanPart plan) {
        return of(plan.commune(), Deadlines.dates(plan));
    }

    /** What the cells of a plan's indicators mean: who measures, and who helps. */
    Function<IndicatorTable.Row, StoringIndicators.Units> ofIndicators(PlanFile.PlanPart plan) {
        var reader = of(plan);
        return row -> {
            var read = reader.read(new RowCells(row.leadCell(), row.coordinatingCell(), "", ""), "");
            return new StoringIndicators.Units(
                    read.leadUnits(),
                    read.coordinatingUnits(),
                    gaps(read.doubts().stream().filter(doubt -> doubt.column().isOfUnits())));
        };
    }

    private TaskReader of(String commune, PlanDates dates) {
        var units = organisation.units(commune);
        var rows = new RowReader(dates, calendar, aliases.of(commune, units));
        var today = VietnamTime.today(clock);
        return new TaskReader(
                dates.issuedOn().isEmpty() ? rows.onDraftOf(today) : rows, units, organisation.positions(commune));
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
        return read(plan.commune(), Deadlines.dates(plan), task);
    }

    Read read(String commune, PlanDates dates, PlanFile.Task task) {
        var read = of(commune, dates).read(task.cells(), PlanFile.Task.cell(task.responsible()));
        return new Read(
                read.leadUnits(),
                read.coordinatingUnits(),
                read.concerned(),
                read.responsiblePosition(),
                read.row().deadline(),
                read.row().output(),
                gaps(read.doubts().stream()));
    }

    private static List<String> gaps(Stream<Doubt> doubts) {
        return doubts.filter(Doubt::gap).map(Doubt::why).distinct().toList();
    }
}

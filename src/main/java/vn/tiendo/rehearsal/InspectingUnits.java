package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.inspection.HoldingInspection;
import vn.tiendo.plan.PlanDesk;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;

/**
 * Some weeks after a plan has begun, and again in December, the plan desk of each commune inspects one of the units that it gives tasks
 * to: what it demands at last is still open when the year ends.
 */
@OnlyInRehearsal
class InspectingUnits implements Initiative {

    private static final int AFTER = 40;
    private static final int AHEAD = 8;
    private static final MonthDay LATE_IN_THE_YEAR = MonthDay.of(12, 9);

    private final HoldingInspection holding;
    private final AssignmentDirectory tasks;
    private final WorkingCalendar calendar;
    private final RehearsalClock clock;
    private final Agenda agenda;
    private final Cast cast;
    private final Attempts attempts;
    private final Set<String> planned = new HashSet<>();

    InspectingUnits(
            HoldingInspection holding,
            AssignmentDirectory tasks,
            WorkingCalendar calendar,
            RehearsalClock clock,
            Agenda agenda,
            Cast cast,
            Attempts attempts) {
        this.holding = holding;
        this.tasks = tasks;
        this.calendar = calendar;
        this.clock = clock;
        this.agenda = agenda;
        this.cast = cast;
        this.attempts = attempts;
    }

    @Override
    public void opened(WorkItem item, Cast.Character who) {
        if (item.subject().kind() == Subject.Kind.ASSIGNMENT && planned.add(item.commune())) {
            var day = calendar.plus(clock.time().toLocalDate(), AFTER);
            agenda.add(day.atTime(9, 20), () -> inspect(item));
            agenda.add(december(day).atTime(9, 20), () -> inspect(item));
        }
    }

    private LocalDate december(LocalDate day) {
        return calendar.onOrBefore(day.with(LATE_IN_THE_YEAR));
    }

    private void inspect(WorkItem item) {
        var plan = tasks.named(item.subject().id()).orElseThrow().plan();
        var head = cast.acting(item.commune(), PlanDesk.HEAD);
        var unit = holding.someUnit(plan);
        if (head.isPresent() && unit.isPresent()) {
            var wanted = new HoldingInspection.Wanted(
                    plan,
                    "Kiểm tra tiến độ, sản phẩm các nhiệm vụ được giao.",
                    calendar.plus(clock.time().toLocalDate(), AHEAD),
                    head.get(),
                    List.of(unit.get()));
            cast.acting(item.commune(), Position.PLAN_DESK)
                    .ifPresent(desk -> attempts.of(desk, "Lập kế hoạch kiểm tra", () -> holding.prepare(wanted, desk)));
        }
    }
}

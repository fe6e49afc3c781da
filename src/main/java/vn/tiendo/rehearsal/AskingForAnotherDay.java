package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.amendment.ProposingAdjustment;
import vn.tiendo.assignment.AssignmentDirectory;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.Subject;
import vn.tiendo.workflow.WorkItem;

/** Some heads see in time that a task of theirs needs another day, and propose to change the plan's row. */
@OnlyInRehearsal
class AskingForAnotherDay implements Initiative {

    private static final int BEFORE = 8;

    private final ProposingAdjustment proposing;
    private final AssignmentDirectory tasks;
    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final RehearsalClock clock;
    private final Agenda agenda;
    private final Cast cast;
    private final Attempts attempts;

    AskingForAnotherDay(
            ProposingAdjustment proposing,
            AssignmentDirectory tasks,
            JdbcClient jdbc,
            WorkingCalendar calendar,
            RehearsalClock clock,
            Agenda agenda,
            Cast cast,
            Attempts attempts) {
        this.proposing = proposing;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
        this.agenda = agenda;
        this.cast = cast;
        this.attempts = attempts;
    }

    @Override
    public void opened(WorkItem item, Cast.Character who) {
        var ask = calendar.minus(item.due(), BEFORE).atTime(10, 15);
        if (item.step().equals("userTask_performAssignment")
                && item.subject().kind() == Subject.Kind.ASSIGNMENT
                && who.temperament() != Temperament.PUNCTUAL
                && ask.isAfter(clock.time())
                && who.chance(5)) {
            agenda.add(ask, () -> ask(item.subject().id(), item.commune(), item.due()));
        }
    }

    private void ask(UUID task, String commune, LocalDate due) {
        tasks.known(task)
                .filter(known -> known.whole() && !known.ended() && !isProposed(known.plannedTask()))
                .flatMap(known -> known.leadUnit())
                .flatMap(unit -> head(commune, unit))
                .ifPresent(head -> attempts.of(
                        head,
                        "Đề nghị đổi thời hạn",
                        () -> proposing.changeDeadline(
                                task,
                                VietnamTime.format(calendar.plus(due, 15)),
                                "Khối lượng phát sinh so với kế hoạch.",
                                head)));
    }

    private boolean isProposed(UUID plannedTask) {
        return jdbc.sql(
                                "select count(*) from adjustment where task = ? and state in ('WITH_ADVISER', 'WITH_LEADER', 'RETURNED')")
                        .param(plannedTask)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<String> head(String commune, String unit) {
        return cast.acting(commune, Unit.headOf(unit));
    }
}

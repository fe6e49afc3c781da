package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.extension.AskingExtension;
import vn.tiendo.unit.Unit;
import vn.tiendo.workflow.WorkItem;

/** Heads whose officer will not be in time ask for a later due date, most before the day, some after it with an explanation. */
@OnlyInRehearsal
class AskingForTime implements Initiative {

    private static final int BEFORE = 6;
    private static final int AFTER = 2;
    private static final String REASON = "Chờ hướng dẫn, số liệu của cơ quan cấp trên.";

    private final AskingExtension asking;
    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final RehearsalClock clock;
    private final Agenda agenda;
    private final Cast cast;
    private final Attempts attempts;

    AskingForTime(
            AskingExtension asking,
            JdbcClient jdbc,
            WorkingCalendar calendar,
            RehearsalClock clock,
            Agenda agenda,
            Cast cast,
            Attempts attempts) {
        this.asking = asking;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
        this.agenda = agenda;
        this.cast = cast;
        this.attempts = attempts;
    }

    @Override
    public void opened(WorkItem item, Cast.Character who) {
        if (!item.step().equals("userTask_performAssignment")
                || who.temperament() == Temperament.PUNCTUAL
                || !who.chance(20)) {
            return;
        }
        var day = who.chance(80) ? calendar.minus(item.due(), BEFORE) : calendar.plus(item.due(), AFTER);
        if (day.isAfter(clock.time().toLocalDate())) {
            agenda.add(day.atTime(9, 40), () -> ask(item.subject().id(), item.commune()));
        }
    }

    /** A task as it stands on the day: still open, once only, no request on it, fewer than two granted. */
    private record Extensible(String unit, LocalDate due) {}

    private void ask(UUID task, String commune) {
        extensible(task).ifPresent(found -> cast.acting(commune, Unit.headOf(found.unit()))
                .ifPresent(head -> attempts.of(
                        head, "Đề nghị gia hạn", () -> asking.ask(task, wanted(found), REASON, late(found), head))));
    }

    private Optional<Extensible> extensible(UUID task) {
        return jdbc.sql(
                        """
                        select a.lead_unit, a.due from assignment a
                        where a.id = ? and a.kind = 'ONE_OFF' and a.occurrence = 0 and a.extensions < 2
                        and a.state in ('IN_PROGRESS', 'AWAITING_SIGN_OFF') and a.due is not null
                        and not exists (select 1 from extension e where e.assignment = a.id
                                        and e.state in ('WITH_ADVISER', 'WITH_LEADER', 'RETURNED'))""")
                .param(task)
                .query((row, number) ->
                        new Extensible(row.getString("lead_unit"), row.getObject("due", LocalDate.class)))
                .optional();
    }

    private LocalDate wanted(Extensible found) {
        return calendar.plus(found.due().isAfter(today()) ? found.due() : today(), 12);
    }

    private String late(Extensible found) {
        return found.due().isBefore(today()) ? "Đề nghị chậm vì chờ xác nhận của cơ quan cấp trên." : "";
    }

    private LocalDate today() {
        return clock.time().toLocalDate();
    }
}

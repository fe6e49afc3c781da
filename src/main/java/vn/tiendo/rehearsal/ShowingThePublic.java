package vn.tiendo.rehearsal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.publication.EndingPublication;
import vn.tiendo.publication.MarkingTasks;
import vn.tiendo.publication.ProposingPublication;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.WorkItem;

/** The plan desk shows the public where the plan stands some times a year, keeps a task from it, and now and then takes it away. */
@OnlyInRehearsal
class ShowingThePublic implements Initiative {

    private static final List<Integer> WORKING_DAYS_AFTER_ISSUE = List.of(8, 70, 150);
    private static final int DAYS_SHOWN = 30;

    private final ProposingPublication proposing;
    private final MarkingTasks marking;
    private final EndingPublication ending;
    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final RehearsalClock clock;
    private final Agenda agenda;
    private final Cast cast;
    private final Attempts attempts;

    ShowingThePublic(
            ProposingPublication proposing,
            MarkingTasks marking,
            EndingPublication ending,
            JdbcClient jdbc,
            WorkingCalendar calendar,
            RehearsalClock clock,
            Agenda agenda,
            Cast cast,
            Attempts attempts) {
        this.proposing = proposing;
        this.marking = marking;
        this.ending = ending;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
        this.agenda = agenda;
        this.cast = cast;
        this.attempts = attempts;
    }

    @Override
    public void opened(WorkItem item, Cast.Character who) {
        var today = clock.time().toLocalDate();
        if (item.step().equals("userTask_issuePlan")) {
            WORKING_DAYS_AFTER_ISSUE.forEach(
                    days -> agenda.add(calendar.plus(today, days).atTime(10, 20), () -> propose(item.commune())));
        } else if (item.step().equals("userTask_decidePublication") && who.chance(30)) {
            agenda.add(
                    calendar.plus(today, DAYS_SHOWN).atTime(15, 10),
                    () -> withdraw(item.subject().id(), item.commune()));
        }
    }

    private void propose(String commune) {
        cast.acting(commune, Position.PLAN_DESK)
                .filter(desk -> mayPropose(commune))
                .ifPresent(desk -> {
                    var plans = ids("select id from plan where commune = ? and issued_at is not null", commune);
                    attempts.of(desk, "Đánh dấu không công khai", () -> plans.forEach(plan -> mark(plan, desk)));
                    attempts.of(
                            desk,
                            "Đề nghị công khai",
                            () -> proposing.propose(commune, plans, "Kính báo nhân dân.", desk));
                });
    }

    private boolean mayPropose(String commune) {
        return ids("select id from publication where commune = ? and state in ('WITH_LEADER', 'RETURNED')", commune)
                .isEmpty();
    }

    private void mark(UUID plan, String desk) {
        var one = ids("select id from planned_task where plan = ? and removed_at is null order by place limit 1", plan);
        marking.mark(plan, one, cast.named(desk).chance(60) ? one : List.of(), desk);
    }

    private void withdraw(UUID publication, String commune) {
        var shown = ids("select id from publication where id = ? and state = 'PUBLISHED'", publication);
        cast.acting(commune, Position.CHAIR)
                .filter(chair -> !shown.isEmpty())
                .ifPresent(chair -> attempts.of(
                        chair, "Gỡ nội dung công khai", () -> ending.withdraw(publication, "Rà soát số liệu.", chair)));
    }

    private List<UUID> ids(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(UUID.class).list();
    }
}

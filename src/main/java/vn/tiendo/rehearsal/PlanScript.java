package vn.tiendo.rehearsal;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.plan.PlanImport;
import vn.tiendo.plan.PlanSubmitting;
import vn.tiendo.sample.Samples;
import vn.tiendo.unit.Position;
import vn.tiendo.workflow.WorkItem;

/** A commune's plan: submitted some days before the date that it bears, checked, issued on that date. */
@OnlyInRehearsal
class PlanScript extends Script {

    private static final int DAYS_TO_CHECK = 4;
    private static final String UNCLEAR = "Ban hành kịp thời; điểm chưa rõ sẽ xác nhận trong quá trình thực hiện.";

    private final PlanImport plans;
    private final PlanSubmitting submitting;
    private final Cast cast;
    private final Agenda agenda;
    private final WorkingCalendar calendar;
    private final RehearsalClock clock;

    PlanScript(
            Timing timing,
            PlanImport plans,
            PlanSubmitting submitting,
            Cast cast,
            Agenda agenda,
            WorkingCalendar calendar,
            RehearsalClock clock) {
        super(timing);
        this.plans = plans;
        this.submitting = submitting;
        this.cast = cast;
        this.agenda = agenda;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return the day on which the commune's year begins */
    LocalDateTime begin(String commune) {
        var day = calendar.minus(Samples.issueOf(commune).date(), DAYS_TO_CHECK);
        var morning = day.atTime(9, 0);
        agenda.add(morning, () -> submit(commune));
        return morning;
    }

    private void submit(String commune) {
        UUID draft = plans.load(Samples.file(commune, "plan.yaml"), commune);
        submitting.submit(draft, cast.acting(commune, Position.PLAN_DESK).orElseThrow(), UNCLEAR);
    }

    @Override
    Map<String, Part> parts() {
        return Map.of(
                "checkPlan",
                        part((item, who) -> Optional.of(timing.inDays(who, 1, 1)), scene -> Map.of("decision", "PASS")),
                "reviseDraft", part((item, who) -> Optional.of(timing.inDays(who, 1, 1)), scene -> Map.of()),
                "issuePlan", part(this::whenIssued, PlanScript::issue));
    }

    private Optional<LocalDateTime> whenIssued(WorkItem item, Cast.Character who) {
        var dated = Samples.issueOf(item.commune()).date().atTime(LocalTime.of(14, 0));
        return Optional.of(dated.isAfter(clock.time()) ? dated : clock.time().plusHours(1));
    }

    private static Map<String, Object> issue(Scene scene) {
        return Map.of(
                "decision",
                "ISSUE",
                "documentNumber",
                Samples.issueOf(scene.item().commune()).number(),
                "documentDate",
                scene.today().toString(),
                "gapReason",
                UNCLEAR);
    }
}

package vn.tiendo.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** Reads the days of each wait from {@code bpmn/step-clock.dmn}. */
@Component
class DecisionClock implements StepClock {

    private final DecisionService decisions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DecisionClock(@Lazy DecisionService decisions, WorkingCalendar calendar, Clock clock) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public LocalDate dueFromToday(String step) {
        return dueFrom(VietnamTime.today(clock), step);
    }

    @Override
    public LocalDate dueFrom(LocalDate day, String step) {
        Number days = decisions
                .evaluateDecisionTableByKey("step-clock")
                .decisionDefinitionWithoutTenantId()
                .variables(Variables.putValue("step", step))
                .evaluate()
                .getSingleEntry();
        return calendar.plus(day, days.intValue());
    }
}

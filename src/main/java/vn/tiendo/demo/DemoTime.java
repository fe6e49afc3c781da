package vn.tiendo.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.digest.StartingDigests;
import vn.tiendo.measurement.OpeningRounds;
import vn.tiendo.notice.NoticeSetting;
import vn.tiendo.refusal.Refusal;
import vn.tiendo.report.OpeningPeriods;
import vn.tiendo.workflow.PassingTime;
import vn.tiendo.workflow.Timers;

/** Moves the demonstration's time; on each day that passes, all that falls due happens. */
@Component
@ConditionalOnProperty("tiendo.demo")
class DemoTime {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime REMINDING = NoticeSetting.USUAL;
    private static final int MOST_DAYS = 800;

    private final DemoClock clock;
    private final Timers timers;
    private final PassingTime time;
    private final StartingDigests digests;
    private final OpeningPeriods periods;
    private final OpeningRounds rounds;
    private final WorkingCalendar calendar;

    DemoTime(
            DemoClock clock,
            Timers timers,
            PassingTime time,
            StartingDigests digests,
            OpeningPeriods periods,
            OpeningRounds rounds,
            WorkingCalendar calendar) {
        this.periods = periods;
        this.rounds = rounds;
        this.clock = clock;
        this.timers = timers;
        this.time = time;
        this.digests = digests;
        this.calendar = calendar;
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    void nextDay() {
        moveTo(today().plusDays(1));
    }

    void nextWorkingDay() {
        moveTo(calendar.onOrAfter(today().plusDays(1)));
    }

    /** @throws Refusal if the day is not ahead, or more than two years away */
    synchronized void moveTo(LocalDate target) {
        Refusal.unless(target.isAfter(today()), "Chỉ chuyển đồng hồ về phía trước.");
        Refusal.unless(!target.isAfter(today().plusDays(MOST_DAYS)), "Chỉ chuyển đồng hồ tối đa hai năm mỗi lần.");
        timers.alone(() -> passTo(target.atTime(MORNING)));
        clock.keep();
    }

    /** Lets the time pass up to a moment, with all that falls due on the way; timers are fired by whoever called. */
    void passTo(LocalDateTime moment) {
        for (var day = today().plusDays(1); !day.isAfter(moment.toLocalDate()); day = day.plusDays(1)) {
            remind(day.atTime(REMINDING), moment);
        }
        time.pass(clock, moment);
    }

    /** Everybody's daily mail of the days that pass, at the usual hour. */
    private void remind(LocalDateTime morning, LocalDateTime last) {
        if (!morning.isAfter(last)) {
            time.pass(clock, morning);
            periods.openDue();
            rounds.openDue();
            digests.startDue();
            timers.fireDue(Date.from(clock.instant()));
        }
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void keep() {
        clock.keep();
    }
}

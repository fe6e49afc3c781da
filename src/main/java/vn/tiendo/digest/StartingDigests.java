package vn.tiendo.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.notice.NoticeSettings;
import vn.tiendo.unit.Commune;
import vn.tiendo.unit.Organisation;

/**
 * Starts the reminding of each commune on each working day at the times that its people chose, 07:30 for whoever chose none. A
 * node that was down starts what is due as soon as it is up, but not in the evening: then the next morning tells it all.
 */
@Component
public class StartingDigests {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Organisation organisation;
    private final NoticeSettings settings;
    private final DigestRuns runs;
    private final OpenItems items;
    private final DigestProcess process;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StartingDigests(
            Organisation organisation,
            NoticeSettings settings,
            DigestRuns runs,
            OpenItems items,
            DigestProcess process,
            WorkingCalendar calendar,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisation = organisation;
        this.settings = settings;
        this.runs = runs;
        this.items = items;
        this.process = process;
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Starts what is due now and was not started yet, on whichever node comes first. */
    @Scheduled(cron = "${tiendo.reminding.cron}", zone = "Asia/Ho_Chi_Minh")
    public void startDue() {
        var now = clock.instant().atZone(VietnamTime.ZONE);
        if (calendar.isWorkingDay(now.toLocalDate()) && now.toLocalTime().isBefore(EVENING)) {
            organisation.communes().forEach(commune -> startDue(commune, now.toLocalDate(), now.toLocalTime()));
        }
    }

    private void startDue(Commune commune, LocalDate day, LocalTime now) {
        var started = runs.timesOn(commune.code(), day);
        settings.digestTimes(commune.code()).stream()
                .filter(time -> !time.isAfter(now) && !started.contains(time))
                .forEach(time -> transaction.executeWithoutResult(status -> start(commune, day, time)));
    }

    /** Where nothing is open nobody has to be told of anything: the run is noted and no process needed. */
    private void start(Commune commune, LocalDate day, LocalTime time) {
        var run = new DigestRun(UUID.randomUUID(), commune.code(), day, time, clock.instant());
        if (runs.add(run) && items.any(commune.code())) {
            process.start(run.id(), commune.code(), day);
        }
    }
}

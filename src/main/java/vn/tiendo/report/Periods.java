package vn.tiendo.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.Window;

/** The face of this package for who consolidates what units report: the periods, and their lock. */
@Component
public class Periods {

    private final ReportCase work;
    private final ReportAccess access;
    private final LockingPeriod locking;

    Periods(ReportCase work, ReportAccess access, LockingPeriod locking) {
        this.work = work;
        this.access = access;
        this.locking = locking;
    }

    /**
     * A period of a plan's reporting regime.
     *
     * @param called "tháng 6/2026"
     * @param window what its reports tell of
     * @param communeDue the last day on which the commune's report is in time; empty where nobody said one
     */
    public record Period(
            UUID id,
            String commune,
            UUID plan,
            int year,
            String called,
            Window window,
            LocalDate unitsDue,
            Optional<LocalDate> communeDue,
            boolean unitsEnded,
            boolean locked) {}

    /** @throws vn.tiendo.refusal.Refusal if there is none */
    public Period get(UUID id) {
        return of(work.periods.get(id));
    }

    public Optional<Period> find(UUID id) {
        return work.periods.findById(id).map(Periods::of);
    }

    /** The period before, of the same plan and regime. */
    public Optional<Period> before(UUID id) {
        return work.periods.before(id).map(Periods::of);
    }

    /** The day after the last of the next period's window, for what falls due in it; as long as this one's. */
    public LocalDate endOfNext(UUID id) {
        var period = work.periods.get(id);
        return period.windowLast.plusMonths(period.kind.months());
    }

    /** Whether the person belongs to the commune whose period it is. */
    public boolean mayRead(UUID id, String username) {
        return access.mayReadPeriod(id, username);
    }

    /** Locks it in the caller's transaction: what comes later is a báo cáo bổ sung. */
    public void lock(UUID id) {
        locking.lock(id);
    }

    private static Period of(ReportPeriod period) {
        return new Period(
                period.id,
                period.commune,
                period.plan,
                period.year,
                period.called(),
                period.window(),
                period.unitsDue,
                period.communeDue(),
                period.state != ReportPeriod.State.UNITS,
                period.isLocked());
    }
}

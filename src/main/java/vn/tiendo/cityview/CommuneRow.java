package vn.tiendo.cityview;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.communereport.SentReports.Latest;
import vn.tiendo.communereport.SentReports.OfYear;
import vn.tiendo.communereport.SentReports.State;
import vn.tiendo.overview.Counts;
import vn.tiendo.unit.Commune;

/**
 * A commune as its city sees it: numbers alone.
 *
 * @param awaitingCity obstacles that wait for the city's answer
 * @param latest the period that it had to report of last, empty for none
 */
public record CommuneRow(Commune commune, Counts counts, long awaitingCity, Optional<Latest> latest, OfYear reports) {

    public String name() {
        return commune.title();
    }

    /** Without a plan there is nothing to count, and no figure is shown. */
    public boolean isWithoutPlan() {
        return counts.total() == 0;
    }

    /** Overdue of all, in whole percent. */
    public long overduePercent() {
        return percent(counts);
    }

    static long percent(Counts counts) {
        return counts.total() == 0 ? 0 : Math.round(100.0 * counts.overdue() / counts.total());
    }

    public boolean hasNotSent() {
        return latest.filter(one -> one.state() == State.NOT_SENT).isPresent();
    }

    /** Whether the latest report has not come though its day is over. */
    public boolean isLateNow(LocalDate today) {
        return latest.filter(one -> one.state() == State.NOT_SENT)
                .flatMap(Latest::due)
                .filter(today::isAfter)
                .isPresent();
    }
}

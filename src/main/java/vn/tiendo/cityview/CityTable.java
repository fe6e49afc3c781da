package vn.tiendo.cityview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.communereport.SentReports;
import vn.tiendo.obstacle.ObstacleCounts;
import vn.tiendo.overview.CommuneFigures;
import vn.tiendo.overview.Counts;
import vn.tiendo.unit.Cities;
import vn.tiendo.unit.Commune;

/** Puts the city's table together: four counts, each one query over the communes of that city and no other. */
@Component
public class CityTable {

    private static final SentReports.OfYear NOTHING = new SentReports.OfYear(0, 0);

    private final Cities cities;
    private final CommuneFigures figures;
    private final ObstacleCounts obstacles;
    private final SentReports reports;
    private final Clock clock;

    CityTable(Cities cities, CommuneFigures figures, ObstacleCounts obstacles, SentReports reports, Clock clock) {
        this.cities = cities;
        this.figures = figures;
        this.obstacles = obstacles;
        this.reports = reports;
        this.clock = clock;
    }

    /** Every commune of the city, by code, with the reports of this year. @param city its code */
    public List<CommuneRow> of(String city) {
        return of(city, thisYear());
    }

    /** The same with the reports of another year; all else is as it stands today. */
    public List<CommuneRow> of(String city, int year) {
        return rows(cities.communes(city), year);
    }

    private int thisYear() {
        return VietnamTime.today(clock).getYear();
    }

    /** One commune of the city; empty for any other. */
    Optional<CommuneRow> one(String city, String commune) {
        var found = cities.communes(city).stream()
                .filter(known -> known.code().equals(commune))
                .toList();
        return rows(found, thisYear()).stream().findFirst();
    }

    private List<CommuneRow> rows(List<Commune> communes, int year) {
        var codes = communes.stream().map(Commune::code).toList();
        var counts = figures.of(codes);
        var awaiting = obstacles.awaitingCity(codes);
        var latest = reports.latest(codes);
        var ofYear = reports.ofYear(codes, year);
        return communes.stream()
                .map(commune -> new CommuneRow(
                        commune,
                        counts.getOrDefault(commune.code(), Counts.NONE),
                        awaiting.getOrDefault(commune.code(), 0L),
                        Optional.ofNullable(latest.get(commune.code())),
                        ofYear.getOrDefault(commune.code(), NOTHING)))
                .toList();
    }
}

package vn.tiendo.rehearsal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.cityview.CityTable;
import vn.tiendo.cityview.CommuneRow;
import vn.tiendo.cityview.Totals;
import vn.tiendo.overview.Counts;

/** Each figure of each row of a city's table, and of its last, is what a plain count of the tables says. */
@OnlyInRehearsal
class CityAsCounted implements Invariant {

    /** Every letter that has no answer; every report that left, by the numbers that the clerk gave. */
    private static final String BESIDE =
            """
            select 'AWAITING_CITY' as key, (select count(*) from obstacle
                where commune = :commune and letter_number is not null and answer_number is null and ended_at is null)::text as told
            union all select 'SENT', count(distinct p.id)::text from report_period p join commune_report r on r.period = p.id
                where p.commune = :commune and p.year = :year and r.document_number is not null and r.number = 1
            union all select 'OWED', count(*)::text from report_period p where p.commune = :commune and p.year = :year
                and (p.commune_due is not null or p.id in (
                    select period from commune_report where document_number is not null and number = 1))
            union all select 'LATEST', coalesce((
                select case when count(*) > count(r.document_date) then 'NOT_SENT'
                    when bool_or((r.sent_at at time zone 'Asia/Ho_Chi_Minh')::date > p.commune_due) then 'LATE' else 'ON_TIME' end
                from report_period p left join commune_report r on r.period = p.id and r.number = 1
                where p.commune = :commune and (p.commune_due is not null or r.document_date is not null)
                    and p.opens_on = (select max(l.opens_on) from report_period l
                        left join commune_report s on s.period = l.id and s.number = 1
                        where l.commune = :commune and (l.commune_due is not null or s.document_date is not null))
                having count(*) > 0), '-')
            """;

    private final JdbcClient jdbc;
    private final IndependentCounts counts;
    private final CityTable table;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CityAsCounted(JdbcClient jdbc, IndependentCounts counts, CityTable table, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.table = table;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return "Bảng của thành phố bằng số đếm từ dữ liệu gốc";
    }

    @Override
    public List<String> broken() {
        return jdbc
                .sql("select distinct city from commune where city is not null order by 1")
                .query(String.class)
                .list()
                .stream()
                .flatMap(city -> Stream.of(thisYear() - 1, thisYear()).flatMap(year -> broken(city, year)))
                .distinct()
                .toList();
    }

    private int thisYear() {
        return VietnamTime.today(clock).getYear();
    }

    private Stream<String> broken(String city, int year) {
        var rows = table.of(city, year);
        var all = rows.stream().collect(Collectors.toMap(row -> row.commune().code(), row -> counted(row, year)));
        var each = rows.stream()
                .flatMap(row -> differing(
                        row.name(), shown(row), all.getOrDefault(row.commune().code(), Map.of())));
        var missing = jdbc
                .sql("select code from commune where city = ? order by 1")
                .param(city)
                .query(String.class)
                .list()
                .stream()
                .filter(commune -> !all.containsKey(commune))
                .map(commune -> commune + ": không có dòng nào");
        return Stream.of(each, missing, differing("Cộng", shown(Totals.of(rows)), summed(all.values())))
                .flatMap(found -> found);
    }

    private static Stream<String> differing(String who, Map<String, String> shown, Map<String, String> counted) {
        var keys = new TreeMap<>(shown);
        keys.putAll(counted);
        return keys.keySet().stream()
                .filter(key -> !shown.getOrDefault(key, "0").equals(counted.getOrDefault(key, "0")))
                .map(key -> who + ", " + key + ": " + shown.getOrDefault(key, "0") + ", đếm được "
                        + counted.getOrDefault(key, "0"));
    }

    private static Map<String, String> shown(CommuneRow row) {
        var shown = figures(row.counts());
        shown.put("AWAITING_CITY", String.valueOf(row.awaitingCity()));
        shown.put("SENT", String.valueOf(row.reports().sent()));
        shown.put("OWED", String.valueOf(row.reports().all()));
        shown.put("LATEST", row.latest().map(one -> one.state().name()).orElse("-"));
        return shown;
    }

    private static Map<String, String> shown(Totals totals) {
        var shown = figures(totals.counts());
        shown.put("AWAITING_CITY", String.valueOf(totals.awaitingCity()));
        shown.put("SENT", String.valueOf(totals.sent()));
        shown.put("OWED", String.valueOf(totals.owed()));
        return shown;
    }

    private static Map<String, String> figures(Counts counts) {
        var figures = new TreeMap<String, String>();
        figures.put("TOTAL", String.valueOf(counts.total()));
        figures.put("COMPLETED_ON_TIME", String.valueOf(counts.completedOnTime()));
        figures.put("COMPLETED_LATE", String.valueOf(counts.completedLate()));
        figures.put("IN_PROGRESS", String.valueOf(counts.inProgress()));
        figures.put("DUE_SOON", String.valueOf(counts.dueSoon()));
        figures.put("OVERDUE", String.valueOf(counts.overdue()));
        figures.put("WAITING", String.valueOf(counts.waiting()));
        figures.put("NOT_STARTED", String.valueOf(counts.notStarted()));
        figures.put("CONTINUOUS", String.valueOf(counts.continuous()));
        figures.put("CLOSED", String.valueOf(counts.closed()));
        return figures;
    }

    /** Of all plans of the commune together, with what is told beside the tasks. */
    private Map<String, String> counted(CommuneRow row, int year) {
        var commune = row.commune().code();
        var today = VietnamTime.today(clock);
        var soon = IndependentCounts.soon(today, calendar);
        var tasks = new TreeMap<String, Long>();
        plans(commune).forEach(plan -> counts.numbered(new IndependentCounts.Asked(plan, today, soon))
                .forEach((standing, many) -> tasks.merge(standing, many, Long::sum)));
        tasks.put(
                "TOTAL",
                tasks.entrySet().stream()
                        .filter(one -> !one.getKey().equals("DUE_SOON"))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
        var counted = new TreeMap<String, String>();
        tasks.forEach((standing, many) -> counted.put(standing, String.valueOf(many)));
        jdbc.sql(BESIDE)
                .param("commune", commune)
                .param("year", year)
                .query((found, number) -> counted.put(found.getString("key"), found.getString("told")))
                .list();
        return counted;
    }

    private List<UUID> plans(String commune) {
        return jdbc.sql("select distinct plan from assignment where commune = ?")
                .param(commune)
                .query(UUID.class)
                .list();
    }

    private static Map<String, String> summed(Iterable<Map<String, String>> rows) {
        var sums = new TreeMap<String, Long>();
        rows.forEach(row -> row.forEach((key, told) -> {
            if (!key.equals("LATEST")) {
                sums.merge(key, Long.valueOf(told), Long::sum);
            }
        }));
        return sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sum -> String.valueOf(sum.getValue())));
    }
}

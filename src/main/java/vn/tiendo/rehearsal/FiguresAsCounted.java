package vn.tiendo.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.overview.Counts;
import vn.tiendo.overview.Overview;
import vn.tiendo.overview.Progress;

/** Each figure that a leader sees of a plan is what a plain count of the tables says. */
@OnlyInRehearsal
class FiguresAsCounted implements Invariant {

    private final JdbcClient jdbc;
    private final IndependentCounts counts;
    private final Overview overview;
    private final WorkingCalendar calendar;
    private final Clock clock;

    FiguresAsCounted(
            JdbcClient jdbc, IndependentCounts counts, Overview overview, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.overview = overview;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return "Số liệu trên màn hình tiến độ bằng số đếm từ dữ liệu gốc";
    }

    private record Shown(UUID plan, String leader, String label) {}

    @Override
    public List<String> broken() {
        return jdbc
                .sql(
                        """
                        select p.id, p.number, (select min(h.username) from position_holder h where h.commune = p.commune
                            and h.position = p.leader) as leader
                        from plan p where p.issued_at is not null order by p.commune, p.id""")
                .query((row, number) -> new Shown(
                        row.getObject("id", UUID.class), row.getString("leader"), "KH " + row.getString("number")))
                .list()
                .stream()
                .flatMap(this::broken)
                .toList();
    }

    private Stream<String> broken(Shown shown) {
        var today = VietnamTime.today(clock);
        var asked = new IndependentCounts.Asked(shown.plan(), today, IndependentCounts.soon(today, calendar));
        var seen = overview.of(shown.leader(), Map.of("ke-hoach", shown.plan().toString()));
        return Stream.of(
                        differing("số chung", numbered(seen), counts.numbered(asked)),
                        differing("đơn vị", units(seen), counts.units(asked)),
                        differing("tháng", months(seen), counts.months(asked)),
                        differing("vướng mắc", obstacles(seen), obstaclesCounted(shown.plan())),
                        differing("yêu cầu kiểm tra", demands(seen), demandsCounted(shown.plan(), today)))
                .flatMap(each -> each)
                .map(difference -> shown.label() + ", " + difference);
    }

    private static Stream<String> differing(String what, Map<String, Long> shown, Map<String, Long> counted) {
        var all = new TreeMap<>(shown);
        counted.keySet().forEach(key -> all.putIfAbsent(key, 0L));
        return all.entrySet().stream()
                .filter(one -> !one.getValue().equals(counted.getOrDefault(one.getKey(), 0L)))
                .map(one -> what + " " + one.getKey() + ": " + one.getValue() + ", đếm được "
                        + counted.getOrDefault(one.getKey(), 0L));
    }

    private static Map<String, Long> numbered(Progress seen) {
        return seen.figures().stream()
                .filter(figure -> !figure.key().equals("total"))
                .collect(Collectors.toMap(
                        figure -> figure.key().replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT),
                        Progress.Figure::count));
    }

    private static Map<String, Long> units(Progress seen) {
        var found = new HashMap<String, Long>();
        seen.units().forEach(unit -> standings(unit.counts())
                .forEach((standing, many) -> found.put(unit.code() + " " + standing, many)));
        return found;
    }

    private static Map<String, Long> standings(Counts counts) {
        return Map.of(
                "COMPLETED_ON_TIME", counts.completedOnTime(),
                "COMPLETED_LATE", counts.completedLate(),
                "IN_PROGRESS", counts.inProgress(),
                "OVERDUE", counts.overdue(),
                "WAITING", counts.waiting(),
                "NOT_STARTED", counts.notStarted(),
                "CONTINUOUS", counts.continuous(),
                "CLOSED", counts.closed());
    }

    private static Map<String, Long> months(Progress seen) {
        var found = new HashMap<String, Long>();
        seen.heat().rows().forEach(row -> row.cells().forEach(cell -> {
            var key = row.code() + " " + cell.month() + " ";
            found.put(key + "DUE", cell.due());
            found.put(key + "COMPLETED", cell.completed());
            found.put(key + "OVERDUE", cell.overdue());
        }));
        return found;
    }

    private static Map<String, Long> obstacles(Progress seen) {
        return Map.of(
                "tất cả",
                seen.obstacles().stream().mapToLong(Progress.Obstacles::count).sum());
    }

    private static Map<String, Long> demands(Progress seen) {
        return seen.inspections().stream()
                .collect(Collectors.toMap(Progress.Obstacles::label, Progress.Obstacles::count));
    }

    /** What has neither been accepted nor withdrawn; of it what was not sent by its day. */
    private Map<String, Long> demandsCounted(UUID plan, LocalDate today) {
        var open = " from inspection_demand where ended_at is null and state <> 'DRAFT' and plan = ?";
        var all =
                jdbc.sql("select count(*)" + open).param(plan).query(Long.class).single();
        var late = jdbc.sql("select count(*)" + open + " and (answered_on > due or answered_on is null and due < ?)")
                .params(plan, today)
                .query(Long.class)
                .single();
        return Map.of("chưa hoàn thành", all, "quá hạn", late);
    }

    private Map<String, Long> obstaclesCounted(UUID plan) {
        return Map.of(
                "tất cả",
                jdbc.sql("select count(*) from obstacle where plan = ?")
                        .param(plan)
                        .query(Long.class)
                        .single());
    }
}

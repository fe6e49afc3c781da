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
import vn.tiendo.measurement.IndicatorResults;
import vn.tiendo.measurement.Result;

/** What the pages say of a plan's indicators is what a plain query over targets and accepted figures says. */
@OnlyInRehearsal
class IndicatorsAsCounted implements Invariant {

    /** The result of each part, then of each indicator the worst of its parts, all in SQL. */
    private static final String COUNTED =
            """
            with part as (
                select i.id, coalesce(t.applies_to, '') as part from indicator i
                left join indicator_target t on t.indicator = i.id
                where i.plan = :plan and i.removed_at is null and not i.heading group by 1, 2),
            aim as (select p.*, (select min(t.year) from indicator_target t
                where t.indicator = p.id and t.applies_to = p.part and t.year >= :year) as year from part p),
            series as (select a.*, case
                    when exists (select from indicator_target t where t.indicator = a.id and t.applies_to = a.part and t.comparator in ('LE', 'LT')) then true
                    when exists (select from indicator_target t where t.indicator = a.id and t.applies_to = a.part and t.comparator in ('GE', 'GT')) then false
                    else coalesce((select (array_agg(t.value order by t.year desc, t.place desc))[1] < (array_agg(t.value order by t.year, t.place))[1]
                        from indicator_target t where t.indicator = a.id and t.applies_to = a.part and t.value is not null), false)
                end as falling from aim a),
            given as (select s.*, m.answer, m.value from series s left join lateral (
                select n.* from (
                    select distinct on (l.id) m.answer, m.value, m.period_last, m.decided_at, r.year
                    from measuring_line l join measuring g on g.id = l.measuring join measuring_round r on r.id = g.round
                    join measurement m on m.line = l.id and m.state = 'ACCEPTED'
                    where l.indicator = s.id and l.part = s.part and r.year = :year order by l.id, m.number desc) n
                order by n.period_last desc, n.decided_at desc limit 1) m on true),
            judged as (select g.id, case
                when g.year is null then 6
                when g.answer is null or g.answer = 'NO_DATA' then 3
                when (select bool_and(case
                    when t.value is null or g.value is null then g.answer = 'MET'
                    when t.comparator = 'GE' then g.value >= t.value when t.comparator = 'GT' then g.value > t.value
                    when t.comparator = 'LE' then g.value <= t.value when t.comparator = 'LT' then g.value < t.value
                    when g.falling then g.value <= coalesce(t.to_value, t.value) else g.value >= t.value end)
                    from indicator_target t where t.indicator = g.id and t.applies_to = g.part and t.year = g.year)
                then case when g.year > :year then 4 else 5 end
                else case when g.year > :year then 2 else 1 end end as result from given g),
            worst as (select id, min(result) as result from judged group by id)
            select (array['NOT_ACHIEVED', 'LEVEL_NOT_REACHED', 'NO_DATA', 'LEVEL_REACHED', 'ACHIEVED', 'NO_TARGET'])[result] as result,
                count(*) as many
            from worst group by 1""";

    private final JdbcClient jdbc;
    private final IndicatorResults results;
    private final Clock clock;

    IndicatorsAsCounted(JdbcClient jdbc, IndicatorResults results, Clock clock) {
        this.jdbc = jdbc;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return "Kết quả chỉ tiêu trên màn hình bằng số đếm từ mục tiêu và số liệu đã chấp nhận";
    }

    @Override
    public List<String> broken() {
        var year = VietnamTime.today(clock).getYear();
        return jdbc.sql("select distinct plan from indicator").query(UUID.class).list().stream()
                .flatMap(plan -> Stream.of(year - 1, year).flatMap(one -> differing(plan, one)))
                .toList();
    }

    private Stream<String> differing(UUID plan, int year) {
        var shown = new TreeMap<>(results.figures(List.of(plan), year, every -> true).counts().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().name(), one -> (long) one.getValue())));
        var counted = new TreeMap<>(counted(plan, year));
        return shown.equals(counted)
                ? Stream.empty()
                : Stream.of("chỉ tiêu " + year + ": " + words(shown) + ", đếm được " + words(counted));
    }

    private Map<String, Long> counted(UUID plan, int year) {
        return jdbc
                .sql(COUNTED)
                .param("plan", plan)
                .param("year", year)
                .query((row, number) -> Map.entry(row.getString("result"), row.getLong("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String words(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(one -> Result.valueOf(one.getKey()).wording() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}

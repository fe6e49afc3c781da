package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.WorkingCalendar;

/** Counts tasks by plain SQL on the tables themselves, by their dates alone: what the overview's figures are held against. */
@OnlyInRehearsal
class IndependentCounts {

    /** Where each task and each part stands, from its own dates; then those that recur; then those of several units. */
    private static final String STOOD =
            """
            with own as (
                select a.*, case
                    when stopped_at is not null or carried_at is not null then 'CLOSED'
                    when completed_at is not null and counts_on > due then 'COMPLETED_LATE'
                    when completed_at is not null then 'COMPLETED_ON_TIME'
                    when waits_for is not null or kind = 'TRIGGERED' then 'WAITING'
                    when kind = 'CONTINUOUS' then 'CONTINUOUS'
                    when due < :today and (signed_off_at is null
                        or (signed_off_at at time zone 'Asia/Ho_Chi_Minh')::date > due) then 'OVERDUE'
                    when kind = 'ONE_OFF' and accepted_at is null then 'NOT_STARTED'
                    else 'IN_PROGRESS' end as standing,
                    coalesce(completed_at, stopped_at, carried_at) is not null as ended
                from assignment a where plan = :plan),
            recurring as (
                select o.id, o.parent, o.kind, o.lead_unit, o.occurrence, o.ended,
                    coalesce(k.standing, o.standing) as standing, case when k.standing is null then o.due else k.due end as due
                from own o left join lateral (
                    select k.* from own k
                    where k.parent = o.id and o.kind <> 'COLLECTIVE' and not o.ended and (o.kind <> 'TRIGGERED' or not k.ended)
                    order by k.ended, case when k.ended then null else k.due end, case when k.ended then -k.occurrence else k.occurrence end
                    limit 1) k on true),
            stood as (
                select r.lead_unit, r.parent, r.occurrence, r.due, case
                    when r.kind <> 'COLLECTIVE' or r.ended or r.standing = 'WAITING' or p.open = 0 then r.standing
                    when p.late > 0 then 'OVERDUE' when p.going > 0 then 'IN_PROGRESS' when p.continuous > 0 then 'CONTINUOUS'
                    else p.first end as standing
                from recurring r cross join lateral (
                    select count(*) filter (where k.standing not in ('CLOSED', 'COMPLETED_LATE', 'COMPLETED_ON_TIME')) as open,
                        count(*) filter (where k.standing = 'OVERDUE') as late,
                        count(*) filter (where k.standing = 'IN_PROGRESS') as going,
                        count(*) filter (where k.standing = 'CONTINUOUS') as continuous,
                        (array_agg(k.standing order by k.occurrence, k.lead_unit, k.id)
                            filter (where k.standing not in ('CLOSED', 'COMPLETED_LATE', 'COMPLETED_ON_TIME')))[1] as first
                    from recurring k where k.parent = r.id) p)
            """;

    /** What the public does not know of, by who leads it today and by what the plan desk said. */
    private static final String HIDDEN =
            """
            with led as (
                select planned_task, bool_and(lead_unit in ('CA', 'QS')) as guarded from assignment
                where plan = :plan and lead_unit is not null and stopped_at is null group by planned_task),
            hidden as (
                select a.id from assignment a join planned_task t on t.id = a.planned_task
                left join led l on l.planned_task = t.id left join publication_mark m on m.planned_task = t.id
                cross join lateral (select coalesce(l.guarded,
                    t.lead_units <> '{}' and t.lead_units <@ array['CA', 'QS']) as guarded) g
                where a.plan = :plan and (coalesce(m.hidden, false) or g.guarded and not coalesce(m.guarded, false)
                    or not g.guarded and a.parent is not null and a.lead_unit in ('CA', 'QS'))),
            own as""";

    /** The same without it: what is left of a task of several units tells for it. */
    private static final String STOOD_IN_PUBLIC = STOOD.replace("with own as", HIDDEN)
            .replace("where plan = :plan)", "where plan = :plan and id not in (select id from hidden))")
            .replace(
                    "r.occurrence, r.due, case",
                    """
                    r.occurrence, r.due, case
                    when p.open = 0 and p.parts > 0 and r.standing not in ('CLOSED', 'WAITING')
                        and p.parts < (select count(*) from assignment x where x.parent = r.id) then p.worst""")
            .replace(
                    "select count(*) filter",
                    """
                    select count(*) as parts, case when count(*) filter (where k.standing = 'COMPLETED_LATE') > 0 then 'COMPLETED_LATE'
                        when count(*) filter (where k.standing = 'COMPLETED_ON_TIME') > 0 then 'COMPLETED_ON_TIME' else 'CLOSED' end as worst,
                    count(*) filter""");

    private static final int SOON_DAYS = 10;

    private static final String SOON =
            " case when standing in ('IN_PROGRESS', 'NOT_STARTED') and due between :today and :soon then 1 else 0 end";

    private final JdbcClient jdbc;

    IndependentCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a plan on a day. @param soon the last due date of what is due soon */
    record Asked(UUID plan, LocalDate today, LocalDate soon) {}

    /** The last due date of what is due soon on that day. */
    static LocalDate soon(LocalDate today, WorkingCalendar calendar) {
        return Stream.iterate(today, day -> day.plusDays(1))
                .takeWhile(day -> calendar.workingDaysBetween(today, day) <= SOON_DAYS)
                .reduce(today, (earlier, later) -> later);
    }

    /** By standing; what is due soon counts as such too. */
    Map<String, Long> numbered(Asked asked) {
        return counts(
                asked,
                "select standing as key, count(*) as many from stood where parent is null group by 1"
                        + " union all select 'DUE_SOON', sum(" + SOON + ") from stood where parent is null");
    }

    /** By standing, what the public may know of. */
    Map<String, Long> inPublic(Asked asked) {
        return counts(
                STOOD_IN_PUBLIC,
                asked,
                "select standing as key, count(*) as many from stood where parent is null group by 1");
    }

    /** By unit and standing. */
    Map<String, Long> units(Asked asked) {
        return counts(
                asked,
                "select lead_unit || ' ' || standing as key, count(*) as many from stood"
                        + " where lead_unit is not null and occurrence = 0 group by 1");
    }

    /** By unit and month of the due date, how many are due, and how many of these are late. */
    Map<String, Long> months(Asked asked) {
        return counts(
                asked,
                "select lead_unit || ' ' || to_char(due, 'YYYY-MM') || ' ' || what as key, count(*) as many from stood"
                        + " cross join lateral (select 'DUE' as what where standing <> 'CLOSED' union all"
                        + " select 'OVERDUE' where standing = 'OVERDUE' union all"
                        + " select 'COMPLETED' where standing like 'COMPLETED%') w"
                        + " where lead_unit is not null and occurrence = 0 and due is not null"
                        + " and extract(year from due) = extract(year from :today::date) group by 1");
    }

    private Map<String, Long> counts(Asked asked, String select) {
        return counts(STOOD, asked, select);
    }

    private Map<String, Long> counts(String stood, Asked asked, String select) {
        return jdbc
                .sql(stood + select)
                .param("plan", asked.plan())
                .param("today", asked.today())
                .param("soon", asked.soon())
                .query((row, number) -> Map.entry(row.getString("key"), row.getLong("many")))
                .list()
                .stream()
                .filter(count -> count.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

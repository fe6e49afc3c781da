package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A month's entry is due on the units' day of the plan, or at the month's end where that had passed when the task was accepted or the plan names none. */
@OnlyInRehearsal
class MonthlyEntryDueOnReportDay extends QueriedInvariant {

    MonthlyEntryDueOnReportDay(JdbcClient jdbc) {
        super(
                jdbc,
                "Hạn báo cáo tháng đúng lịch",
                """
                select a.reference || coalesce(' ' || a.lead_unit, '') || ', tháng ' || to_char(e.month, 'MM/YYYY') || ': hạn ' || e.due
                    || ', đúng là ' || expected.due
                from period_entry e join assignment a on a.id = e.assignment
                left join rehearsal_report_day r on r.commune = a.commune and r.month = e.month and r.commune_day is not null
                cross join lateral (
                    select max(day) as due from rehearsal_day
                    where worked and day < e.month + interval '1 month' and day >= e.month
                    and (r.units is null or r.units < (a.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date or day <= r.units)) expected
                where e.due <> expected.due""");
    }
}

package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a task was late follows from its due date and the day on which its accepted output was signed off, from nothing else (rules.md, 7). */
@OnlyInRehearsal
class LatenessByDates extends QueriedInvariant {

    LatenessByDates(JdbcClient jdbc) {
        super(
                jdbc,
                "Đúng hạn, quá hạn đều giải thích được bằng ngày",
                """
                select a.reference || coalesce(' ' || a.lead_unit, '') || ': ' || a.state || ', hạn ' || coalesce(a.due::text, '-')
                    || ', tính ngày ' || coalesce(a.counts_on::text, '-') || ', ký duyệt ' || coalesce(f.signed::text, '-')
                from assignment a
                left join lateral (
                    select (signed_off_at at time zone 'Asia/Ho_Chi_Minh')::date as signed, verdict from filing
                    where assignment = a.id order by round desc limit 1) f on true
                where a.kind = 'ONE_OFF' and a.evaluation is null and a.state in ('COMPLETED_ON_TIME', 'COMPLETED_LATE')
                and (f.signed is null or f.verdict is distinct from 'ACCEPTED' or a.counts_on is distinct from f.signed
                    or (a.state = 'COMPLETED_LATE') is distinct from (a.counts_on > a.due))""");
    }
}

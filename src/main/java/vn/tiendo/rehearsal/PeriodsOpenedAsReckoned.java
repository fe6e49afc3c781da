package vn.tiendo.rehearsal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Each period that a plan orders is opened, with the days that a person reckoned, and no other. */
@OnlyInRehearsal
class PeriodsOpenedAsReckoned extends QueriedInvariant {

    PeriodsOpenedAsReckoned(JdbcClient jdbc) {
        super(
                jdbc,
                "Mỗi kỳ báo cáo mở một lần, đúng ngày",
                """
                select p.commune || ', kỳ ' || p.number || '/' || p.year || ': đơn vị ' || p.units_due || ', xã '
                    || coalesce(p.commune_due::text, '-') || ' không phải ngày đã tính'
                from report_period p
                where p.year = (select min(extract(year from month)) from rehearsal_report_day) and p.dates_reason is null
                and not exists (select 1 from rehearsal_report_day r where r.commune = p.commune and r.units = p.units_due
                    and r.commune_day is not distinct from p.commune_due)
                union all
                select r.commune || ', ngày ' || r.units || ': không có kỳ'
                from rehearsal_report_day r join plan l on l.commune = r.commune and l.issued_at is not null
                where r.units > l.issued_on and r.units < (select max(at)::date from rehearsal_mail)
                and not exists (select 1 from report_period p where p.commune = r.commune and p.computed_units = r.units)""");
    }
}

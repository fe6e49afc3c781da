-- Only a plan that was issued has its number for itself: a draft may carry the number that it hopes for.
drop index plan_number;
create unique index plan_number on plan (commune, number, (extract(year from issued_on))) where issued_by is not null;
-- The list of a commune's plans, page by page: drafts first, then the latest.
drop index plan_by_commune;
create index plan_by_commune on plan (commune, issued_at desc nulls first, issued_on desc, created_at desc, id);

-- When units, and then the commune, report on a plan: as its words were read, or as the plan desk entered it.
-- Days count within the period: month 1 to 3 of a quarter, 1 to 6 of a half-year, 1 to 12 of a year.
create table plan_regime (
    plan           uuid not null references plan on delete cascade,
    kind           text not null check (kind in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    unit_day       int check (unit_day between 1 and 31),
    unit_month     int check (unit_month between 1 and 12),
    unit_before    boolean not null default false,
    commune_day    int check (commune_day between 1 and 31),
    commune_month  int check (commune_month between 1 and 12),
    commune_before boolean not null default false,
    source         text not null check (source in ('READ', 'SET_BY_HAND')),
    primary key (plan, kind)
);

-- Plans that came in before this table: what the product read in them until now.
insert into plan_regime (plan, kind, unit_day, unit_month, unit_before, commune_day, commune_month, commune_before, source)
select id, 'MONTHLY',
       substring(unit_report from '(?i)ngày (\d{1,2})')::int, 1, unit_report ~* 'trước ngày \d',
       case when commune_report ~* 'h[àằ]ng tháng' then substring(commune_report from '(?i)ngày (\d{1,2})')::int end,
       1, coalesce(commune_report ~* 'trước ngày \d', false), 'READ'
from plan
where unit_report ~* 'h[àằ]ng tháng' and unit_report ~* 'ngày ([1-9]|[12]\d|3[01])(?!\d)';

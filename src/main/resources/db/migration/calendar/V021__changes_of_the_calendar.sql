-- Who changed the calendar, when and how; never changed itself.
create table calendar_change (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    username text not null,
    year     int not null,
    what     text not null
);
create index calendar_change_by_year on calendar_change (year, id);

alter table calendar_day add constraint calendar_day_within_reach check (day between '2000-01-01' and '2100-12-31');

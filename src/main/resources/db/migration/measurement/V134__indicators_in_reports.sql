-- What a commune's report tells of the plan's indicators, as it stood when the report was submitted.
create table commune_report_indicator (
    report uuid not null references commune_report,
    place  int  not null,
    number text not null,
    title  text not null,
    unit   text not null,
    target text not null,
    value  text not null,
    result text not null check (result in ('NOT_ACHIEVED', 'LEVEL_NOT_REACHED', 'NO_DATA', 'LEVEL_REACHED', 'ACHIEVED', 'NO_TARGET')),
    words  text not null,
    primary key (report, place)
);

-- A period of a plan's reporting regime: opened exactly once, whatever starts it twice.
create table report_period (
    id             uuid primary key,
    version        int not null,
    commune        text not null references commune,
    plan           uuid not null references plan,
    kind           text not null check (kind in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    year           int not null,
    number         int not null check (number between 1 and 12),
    window_first   date not null,
    window_last    date not null,
    cut            boolean not null,
    opens_on       date not null,
    units_due      date not null,
    commune_due    date,
    computed_units date not null,
    computed_commune date,
    dates_reason   text,
    dates_by       text,
    dates_at       timestamptz,
    state          text not null check (state in ('UNITS', 'CONSOLIDATION', 'LOCKED')),
    opened_at      timestamptz not null,
    units_ended_at timestamptz,
    locked_at      timestamptz,
    unique (plan, kind, year, number),
    check (window_first <= window_last),
    check (commune_due is null or units_due < commune_due),
    check ((dates_by is null) = (dates_at is null)),
    check ((state = 'UNITS') = (units_ended_at is null)),
    check ((state = 'LOCKED') = (locked_at is not null))
);
comment on column report_period.number is 'which one of its year, from 1';
comment on column report_period.cut is 'the window ends before the 14th, so that the plan desk is asked to confirm the dates';
comment on column report_period.dates_by is 'who set the two days by hand with a reason, or confirmed the computed ones (then without)';
comment on column report_period.state is 'UNITS until the end of the units'' day, LOCKED once the commune''s report is sent';
create index report_period_by_commune on report_period (commune, units_due desc);

-- What one unit reports of a period. Its lines follow events until somebody saves them: only saved ones have a row.
create table unit_report (
    id          uuid primary key,
    version     int not null,
    period      uuid not null references report_period,
    commune     text not null,
    unit        text not null,
    state       text not null check (state in ('DRAFTING', 'AWAITING_SIGNATURE', 'SENT', 'RETURNED')),
    officer     text,
    returned    text,
    missing_at  timestamptz,
    versions    int not null default 0,
    sent_at     timestamptz,
    late        boolean not null default false,
    unique (period, unit),
    foreign key (commune, unit) references unit
);
comment on column unit_report.officer is 'who fills it in; empty while the head does';
comment on column unit_report.returned is 'why the head or the plan desk gave it back';
comment on column unit_report.missing_at is 'when its day ended without it; stays when it is sent late';
comment on column unit_report.sent_at is 'when its first version was signed';

create table report_line (
    unit_report uuid not null references unit_report,
    assignment  uuid not null references assignment,
    saves       int not null,
    percent     int not null check (percent between 0 and 100),
    results     text not null,
    documents   text not null,
    obstacles   text not null,
    next        text not null,
    nothing     boolean not null,
    seen        text[] not null,
    returned    text,
    saved_by    text not null,
    saved_at    timestamptz not null,
    primary key (unit_report, assignment)
);
comment on column report_line.saves is 'how often it was saved: a save on top of another one''s is refused';
comment on column report_line.seen is 'the events that it has taken in; others are offered on it';
comment on column report_line.returned is 'why the plan desk gave this line back; empty again with the next save';

-- A signed version. Rows are added, never changed.
create table unit_report_version (
    id          uuid primary key,
    unit_report uuid not null references unit_report,
    number      int not null,
    signed_by   text not null,
    signed_right text not null,
    signed_at   timestamptz not null,
    late        boolean not null,
    supplement  boolean not null,
    unique (unit_report, number)
);
comment on column unit_report_version.supplement is 'signed after the period was locked: báo cáo bổ sung';

create table unit_report_version_line (
    version      uuid not null references unit_report_version,
    place        int not null,
    assignment   uuid not null references assignment,
    leads        boolean not null,
    group_number text not null,
    group_title  text not null,
    number       text not null,
    title        text not null,
    due          date,
    state        text not null,
    lateness     text not null,
    percent      int not null,
    results      text not null,
    documents    text not null,
    obstacles    text not null,
    next         text not null,
    nothing      boolean not null,
    primary key (version, assignment)
);
create index unit_report_version_line_by_assignment on unit_report_version_line (assignment);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are added, never changed', tg_table_name;
end $$;
create trigger unit_report_version_stays before update or delete on unit_report_version
    for each row execute function refuse_change();
create trigger unit_report_version_line_stays before update or delete on unit_report_version_line
    for each row execute function refuse_change();

-- Whom the plan desk reminded by hand: once a day and report, whoever clicks twice.
create table report_urging (
    unit_report uuid not null references unit_report,
    day         date not null,
    person      text not null,
    by          text not null,
    at          timestamptz not null,
    primary key (unit_report, day, person)
);

-- Who did what with a period or a unit's report, when, by what right. Entries are added, never changed.
create table report_record (
    id       bigint generated always as identity primary key,
    subject  uuid not null,
    at       timestamptz not null,
    by       text not null,
    by_right text not null,
    event    text not null,
    text     text not null
);
create index report_record_by_subject on report_record (subject, id desc);

-- A regime that a person entered later opens no periods of the time before.
alter table plan_regime add column since date;
comment on column plan_regime.since is 'the day from which it holds; empty: from the plan''s issue';

alter table reminder drop constraint reminder_kind_check;
alter table reminder add constraint reminder_kind_check
    check (kind in ('TASK', 'COORDINATION', 'PERIOD', 'WAIT', 'REPORT'));

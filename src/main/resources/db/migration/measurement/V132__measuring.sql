-- A round in which the units that lead a plan's indicators say what was reached in a year.
create table measuring_round (
    id        uuid primary key,
    version   int not null,
    commune   text not null references commune,
    plan      uuid not null references plan,
    year      int not null check (year between 2000 and 2100),
    number    int not null check (number > 0),
    automatic boolean not null,
    due       date not null,
    state     text not null check (state in ('OPEN', 'CLOSED')),
    reason    text not null,
    opened_by text not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    unique (plan, year, number),
    check ((state = 'CLOSED') = (closed_at is not null)),
    check (automatic = (opened_by = ''))
);
comment on column measuring_round.number is 'which one of its year, from 1';
comment on column measuring_round.automatic is 'opened by itself at its time, else by the plan desk with a reason';
-- Whatever starts it twice, a year's round opens by itself once.
create unique index measuring_round_once on measuring_round (plan, year) where automatic;
create index measuring_round_by_commune on measuring_round (commune, year desc);

-- What one unit measures in a round.
create table measuring (
    id          uuid primary key,
    version     int not null,
    round       uuid not null references measuring_round,
    commune     text not null,
    unit        text not null,
    state       text not null check (state in ('ENTERING', 'AWAITING_SIGNATURE', 'AWAITING_EXAMINATION',
                    'AWAITING_DECISION', 'AWAITING_LEADER', 'ACCEPTED')),
    officer     text,
    returned    text,
    opinion     text,
    signatures  int not null,
    first_signed_at timestamptz,
    late        boolean not null,
    accepted_at timestamptz,
    unique (round, unit),
    foreign key (commune, unit) references unit
);
comment on column measuring.officer is 'who enters the figures; empty while the head does';
comment on column measuring.returned is 'why the head or a reviewer gave it back last';
comment on column measuring.opinion is 'what the plan desk proposes to its head';
comment on column measuring.accepted_at is 'when every line was accepted for the first time; stays while a correction is on its way';

-- An indicator, or one part of it, that the unit answers for in the round.
create table measuring_line (
    id        uuid primary key,
    measuring uuid not null references measuring,
    indicator uuid not null references indicator,
    part      text not null,
    place     int not null,
    unique (measuring, indicator, part)
);
create index measuring_line_by_indicator on measuring_line (indicator);

-- Every version of every answer. What was signed is never changed; a correction is a new version.
create table measurement (
    line          uuid not null references measuring_line,
    number        int not null check (number > 0),
    state         text not null check (state in ('DRAFT', 'SIGNED', 'ACCEPTED', 'RETURNED')),
    answer        text check (answer in ('VALUE', 'MET', 'NOT_MET', 'NO_DATA')),
    value         numeric(24, 6),
    period_first  date not null,
    period_last   date not null,
    source        text not null,
    evidence      uuid references document on delete set null,
    remark        text not null,
    entered_by    text not null,
    entered_at    timestamptz not null,
    signed_by     text,
    signed_right  text,
    signed_at     timestamptz,
    proposed      text not null default '',
    returned      text not null default '',
    decided_by    text,
    decided_right text,
    decided_at    timestamptz,
    primary key (line, number),
    check ((answer = 'VALUE') = (value is not null)),
    check (period_first <= period_last),
    check ((state = 'DRAFT') = (signed_at is null)),
    check ((state in ('ACCEPTED', 'RETURNED')) = (decided_at is not null)),
    check (state = 'DRAFT' or answer is not null)
);
comment on column measurement.answer is 'empty while nobody has answered yet';
comment on column measurement.source is 'where the figure comes from; a link counts as evidence';
comment on column measurement.remark is 'of no figure yet: why; of a qualitative target: what was done';
comment on column measurement.proposed is 'why a reviewer wants this line back, before anybody decided so';
comment on column measurement.returned is 'why it was given back';
create unique index measurement_one_draft on measurement (line) where state = 'DRAFT';

create function measurement_stays() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (tg_op = 'DELETE'
        or row (old.answer, old.value, old.period_first, old.period_last, old.source, old.evidence, old.remark, old.signed_at)
            is distinct from row (new.answer, new.value, new.period_first, new.period_last, new.source, new.evidence, new.remark, new.signed_at)) then
        raise exception 'a signed measurement is never changed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger measurement_stays before update or delete on measurement for each row execute function measurement_stays();

-- Who did what in a round and in a unit's measuring, when, by what right. Entries are added, never changed.
create table measuring_record (
    id       bigint generated always as identity primary key,
    subject  uuid not null,
    at       timestamptz not null,
    by       text not null,
    by_right text not null,
    event    text not null,
    text     text not null
);
create index measuring_record_by_subject on measuring_record (subject, id desc);

-- Whom the plan desk reminded of a unit's figures: each once a day.
create table measuring_urging (
    measuring uuid not null references measuring,
    day       date not null,
    person    text not null,
    by        text not null,
    at        timestamptz not null,
    primary key (measuring, day, person)
);

-- Inspections (kiểm tra định kỳ, đột xuất): what is looked at, what was found, and what units have to put right by when.
create table inspection (
    id              uuid primary key,
    version         int not null,
    commune         text not null references commune,
    plan            uuid not null references plan,
    kind            text not null check (kind in ('REGULAR', 'SURPRISE')),
    content         text not null,
    first_day       date not null,
    last_day        date not null,
    team_head       text not null references person (username),
    members         text not null,
    document_number text not null,
    document_date   date,
    state           text not null check (state in ('AWAITING_APPROVAL', 'REVISING', 'RECORDING', 'AWAITING_CONCLUSION',
                        'FOLLOWING_UP', 'CLOSED', 'CALLED_OFF')),
    prepared_by     text not null,
    prepared_right  text not null,
    prepared_at     timestamptz not null,
    returned        text,
    approved_by     text,
    approved_at     timestamptz,
    conclusion      text not null,
    concluded_by    text,
    concluded_right text,
    concluded_at    timestamptz,
    ended_at        timestamptz,
    check (first_day <= last_day),
    check ((state in ('CLOSED', 'CALLED_OFF')) = (ended_at is not null)),
    check (state not in ('FOLLOWING_UP', 'CLOSED') or concluded_at is not null)
);
comment on column inspection.members is 'the others of the team, a line each';
comment on column inspection.returned is 'why it last came back, or was called off';
create index inspection_by_commune on inspection (commune, first_day desc, id);
create index inspection_by_plan on inspection (plan, first_day desc);

-- The scope, and what was found: of each unit as a whole (no task), and of each task. What the system said that day is frozen.
create table inspection_finding (
    id            uuid primary key,
    inspection    uuid not null references inspection on delete cascade,
    unit          text not null,
    assignment    uuid references assignment,
    place         int not null,
    seen_state    text not null,
    seen_lateness text not null,
    seen_due      date,
    seen_percent  int,
    seen_on       date,
    result        text check (result in ('MATCHES', 'DIFFERS', 'NOT_DONE')),
    remark        text not null,
    saved_by      text,
    saved_at      timestamptz,
    unique nulls not distinct (inspection, unit, assignment),
    check ((saved_at is null) = (seen_on is null))
);
comment on column inspection_finding.seen_on is 'the day on which what the system says was frozen; null: not recorded yet';
create index inspection_finding_by_inspection on inspection_finding (inspection, place);
create index inspection_finding_by_assignment on inspection_finding (assignment) where assignment is not null;
create index inspection_finding_by_unit on inspection_finding (unit, inspection);

create table inspection_demand (
    id             uuid primary key,
    version        int not null,
    inspection     uuid not null references inspection,
    commune        text not null references commune,
    plan           uuid not null references plan,
    number         int not null,
    unit           text not null,
    assignment     uuid references assignment,
    content        text not null,
    due            date not null,
    state          text not null check (state in ('DRAFT', 'AWAITING_ANSWER', 'AWAITING_EXAMINATION', 'AWAITING_LEADER',
                       'MET', 'WITHDRAWN')),
    officer        text,
    answer         text not null,
    answered_by    text,
    answered_right text,
    answered_on    date,
    returned       text,
    returns        int not null,
    examined_by    text,
    ended_at       timestamptz,
    check ((state in ('MET', 'WITHDRAWN')) = (ended_at is not null)),
    check (state <> 'MET' or answered_on is not null),
    unique (inspection, number)
);
comment on column inspection_demand.answered_on is 'when the head signed off what is examined or was accepted; null while it is due';
comment on column inspection_demand.returned is 'why it last came back, or was withdrawn';
create index inspection_demand_by_commune on inspection_demand (commune, state, due);
create index inspection_demand_by_plan on inspection_demand (plan, state);
create index inspection_demand_by_unit on inspection_demand (commune, unit, state);
create index inspection_demand_by_assignment on inspection_demand (assignment) where assignment is not null;

-- Who did what with an inspection or a demand, when, by what right. Entries are added, never changed.
create table inspection_record (
    id       bigint generated always as identity primary key,
    subject  uuid not null,
    at       timestamptz not null,
    by       text not null,
    by_right text not null,
    event    text not null,
    text     text not null
);
create index inspection_record_by_subject on inspection_record (subject, id desc);

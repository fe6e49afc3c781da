-- A difficulty that a unit cannot solve by itself: raised from a task, advised on, decided, solved here or by the city.
create table obstacle (
    id             uuid primary key,
    version        int not null,
    commune        text not null references commune,
    plan           uuid not null references plan,
    assignment     uuid not null references assignment,
    unit           text not null,
    content        text not null,
    proposal       text not null,
    level          text not null check (level in ('COMMUNE', 'CITY', 'DEPARTMENT')),
    wanted_by      date,
    state          text not null check (state in ('WITH_HEAD', 'WITH_ADVISER', 'WITH_LEADER', 'RESOLVING',
                       'AWAITING_LETTER', 'AWAITING_ANSWER', 'AWAITING_CONFIRMATION', 'SOLVED', 'REFUSED', 'WITHDRAWN')),
    raised_by      text not null,
    raised_right   text not null,
    raised_at      timestamptz not null,
    returned       text,
    opinion        text,
    opinion_by     text,
    decision       text,
    decision_note  text,
    decided_by     text,
    decided_right  text,
    decided_at     timestamptz,
    resolving_unit text,
    resolve_by     date,
    result         text,
    letter_number  text,
    letter_date    date,
    letter_by      text,
    answer_due     date,
    urgings        int not null,
    urged_on       date,
    answer_number  text,
    answer_date    date,
    answer         text,
    ended_at       timestamptz,
    folded         text not null,
    check ((state in ('SOLVED', 'REFUSED', 'WITHDRAWN')) = (ended_at is not null)),
    check ((resolving_unit is null) = (resolve_by is null)),
    check ((letter_number is null) = (letter_date is null)),
    check ((answer_number is null) = (answer_date is null))
);
comment on column obstacle.unit is 'the unit whose obstacle it is; it keeps it though another may lead the task later';
comment on column obstacle.returned is 'why it last came back: from the leader, from the head as not solved, or withdrawn';
comment on column obstacle.folded is 'all that it says, in lower case and without marks, for the search';
create index obstacle_by_commune on obstacle (commune, raised_at desc);
create index obstacle_by_state on obstacle (commune, state, raised_at desc);
create index obstacle_by_unit on obstacle (commune, unit, raised_at desc);
create index obstacle_by_resolving_unit on obstacle (commune, resolving_unit) where resolving_unit is not null;
create index obstacle_by_plan on obstacle (plan, raised_at desc);
create index obstacle_by_assignment on obstacle (assignment, raised_at desc);
create index obstacle_by_words on obstacle using gin (to_tsvector('simple', folded));

-- Who did what with it, when, by what right. Entries are added, never changed.
create table obstacle_record (
    id       bigint generated always as identity primary key,
    obstacle uuid not null references obstacle,
    at       timestamptz not null,
    by       text not null,
    by_right text not null,
    event    text not null,
    text     text not null
);
create index obstacle_record_by_obstacle on obstacle_record (obstacle, id desc);

-- A planned task being carried out: by one unit, or as the parent of its members' or occurrences' own ones.
create table assignment (
    id                uuid primary key,
    version           int not null,
    commune           text not null references commune,
    plan              uuid not null references plan,
    planned_task      uuid not null references planned_task,
    parent            uuid references assignment,
    kind              text not null check (kind in ('ONE_OFF', 'CONTINUOUS', 'COLLECTIVE', 'RECURRING', 'TRIGGERED')),
    lead_unit         text,
    reference         text not null,
    group_number      text not null,
    number            text not null,
    title             text not null,
    output            text not null,
    output_types      text[] not null,
    optional_outputs  text[] not null,
    issued_on         date not null,
    occurrence        int not null default 0,
    waits_for         text check (waits_for in ('CONDITION', 'CONFIRMATION')),
    trigger_document  text,
    trigger_date      date,
    due               date,
    original_due      date,
    disputed_at       timestamptz,
    dispute_reason    text,
    suggested_unit    text,
    accepted_at       timestamptz,
    officer           text,
    percent           int not null default 0,
    filed_at          timestamptz,
    signed_off_at     timestamptz,
    proposal          text,
    proposal_reason   text,
    proposal_note     text,
    approved_at       timestamptz,
    signed_at         timestamptz,
    document_number   text,
    document_date     date,
    rounds            int not null default 0,
    returns           int not null default 0,
    last_return       text,
    completed_at      timestamptz,
    counts_on         date,
    stopped_at        timestamptz,
    stop_reason       text,
    carried_at        timestamptz,
    reviewed_by_leader boolean not null default false,
    reviewed_by_desk_alone boolean not null default false,
    evaluation_proposal text,
    evaluation_note   text,
    evaluation_opinion text,
    evaluation        text,
    state             text not null,
    foreign key (commune, lead_unit) references unit
);
create index assignment_by_plan on assignment (plan, group_number, number);
create index assignment_by_unit on assignment (commune, lead_unit, due);
create index assignment_by_parent on assignment (parent);
create index assignment_by_state on assignment (commune, state, due);

-- What each coordinating unit is asked for and answers; a missing answer stays missing, it is never invented.
create table coordination (
    id          uuid primary key,
    assignment  uuid not null references assignment,
    commune     text not null,
    unit        text not null,
    due         date not null,
    officer     text,
    answer      text check (answer in ('CONTRIBUTED', 'NOTHING')),
    content     text,
    answered_by text,
    answered_at timestamptz,
    unique (assignment, unit),
    foreign key (commune, unit) references unit
);
create index coordination_by_unit on coordination (commune, unit, due);

-- Each version of the output that was filed, and what became of it.
create table filing (
    id            uuid primary key,
    assignment    uuid not null references assignment,
    round         int not null,
    filed_by      text not null,
    filed_at      timestamptz not null,
    done          text not null,
    missing       text[] not null default '{}',
    signed_off_by text,
    signed_off_at timestamptz,
    verdict       text check (verdict in ('ACCEPTED', 'RETURNED')),
    reason        text,
    note          text,
    decided_by    text,
    decided_at    timestamptz,
    unique (assignment, round)
);

-- Monthly entries of a continuous task (rules.md, "A task's life", 8).
create table period_entry (
    id         uuid primary key,
    assignment uuid not null references assignment,
    month      date not null check (extract(day from month) = 1),
    due        date not null,
    answer     text check (answer in ('REPORTED', 'NOTHING', 'MISSING')),
    done       text,
    percent    int,
    difficulty text,
    proposal   text,
    entered_by text,
    entered_at timestamptz,
    unique (assignment, month)
);

create table progress_entry (
    id         uuid primary key,
    assignment uuid not null references assignment,
    at         timestamptz not null,
    by         text not null,
    percent    int not null check (percent between 0 and 100),
    done       text not null,
    difficulty text,
    proposal   text
);
create index progress_entry_by_assignment on progress_entry (assignment, at desc);

-- The record of a task: who did what, when, by what right. Written with each step, never changed.
create table record_entry (
    id         bigint generated always as identity primary key,
    assignment uuid not null references assignment,
    at         timestamptz not null,
    by         text not null,
    by_right   text not null default '',
    event      text not null,
    text       text not null default ''
);
create index record_entry_by_assignment on record_entry (assignment, id desc);

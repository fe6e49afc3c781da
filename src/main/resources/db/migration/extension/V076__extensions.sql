-- A unit asks for a later due date of a task: asked with reason and evidence, advised on by VHXH, decided by the leader.
create table extension (
    id             uuid primary key,
    version        int not null,
    commune        text not null references commune,
    plan           uuid not null references plan,
    assignment     uuid not null references assignment,
    unit           text not null,
    present_due    date not null,
    asked_due      date not null,
    category       text not null check (category in ('OBJECTIVE', 'SUBJECTIVE')),
    reason         text not null,
    late           boolean not null,
    explanation    text,
    needs_opinion  boolean not null,
    state          text not null
        check (state in ('WITH_ADVISER', 'WITH_LEADER', 'RETURNED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    asked_by       text not null,
    asked_right    text not null,
    asked_at       timestamptz not null,
    opinion        text,
    opinion_note   text,
    opinion_by     text,
    decision_note  text,
    decided_by     text,
    decided_right  text,
    decided_at     timestamptz,
    granted_due    date,
    confirmed_category text check (confirmed_category in ('OBJECTIVE', 'SUBJECTIVE')),
    ordinal        int,
    lapse_reason   text,
    check (not late or explanation is not null),
    check ((state = 'GRANTED') <= (granted_due is not null and confirmed_category is not null and decided_by is not null)),
    check ((state = 'LAPSED') = (lapse_reason is not null))
);
comment on column extension.present_due is 'the due date when it was asked';
comment on column extension.late is 'asked after the due date had passed; then an explanation is given';
comment on column extension.needs_opinion is 'VHXH gives its opinion first; nobody advises on their own unit';
comment on column extension.confirmed_category is 'what decided_by confirmed of the cause (Nghị định 335/2025/NĐ-CP); category is what the unit said';
comment on column extension.ordinal is 'which extension of the task it is, once granted';
-- One open request a task.
create unique index extension_open on extension (assignment) where state in ('WITH_ADVISER', 'WITH_LEADER', 'RETURNED');
create index extension_by_assignment on extension (assignment, asked_at);
create index extension_by_commune on extension (commune, asked_at desc);

-- Who did what with it, when, by what right. Entries are added, never changed.
create table extension_record (
    id        bigint generated always as identity primary key,
    extension uuid not null references extension,
    at        timestamptz not null,
    by        text not null,
    by_right  text not null,
    event     text not null,
    text      text not null
);
create index extension_record_by_extension on extension_record (extension, id desc);

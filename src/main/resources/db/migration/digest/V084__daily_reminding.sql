-- One commune's reminding at one time of one day: made once, whatever starts it twice.
create table digest_run (
    id         uuid primary key,
    commune    text not null references commune,
    day        date not null,
    at_time    time not null,
    started_at timestamptz not null,
    unique (commune, day, at_time)
);

-- Who was reminded of what on which rung: never twice. The mail it went out with tells whether it left.
create table reminder (
    id           bigint generated always as identity primary key,
    run          uuid not null references digest_run,
    commune      text not null,
    person       text not null,
    kind         text not null check (kind in ('TASK', 'COORDINATION', 'PERIOD', 'WAIT')),
    item         text not null,
    subject_kind text not null,
    subject      uuid not null,
    title        text not null,
    rung         text not null,
    rung_day     date not null,
    audience     text not null,
    due          date not null,
    at           timestamptz not null,
    mail_key     text,
    unique (person, item, rung, rung_day)
);
create index reminder_by_run on reminder (run, person);
create index reminder_by_subject on reminder (subject, id desc);

-- What went one rung up, once for each due date of a thing; the record of the case says it in words.
create table escalation (
    id           bigint generated always as identity primary key,
    commune      text not null,
    kind         text not null,
    item         text not null,
    subject_kind text not null,
    subject      uuid not null,
    unit         text,
    rung         text not null,
    audience     text not null,
    due          date not null,
    day          date not null,
    reason       text not null,
    unique (item, rung, due)
);
create index escalation_by_subject on escalation (subject, id desc);
create index escalation_by_commune on escalation (commune, day desc);

-- From when a due date counts: reminders that lie before that day are not made up for.
alter table assignment add column due_since date;

-- One task of a running plan is to be added, changed or stopped without a new plan: proposed, advised on, decided.
create table adjustment (
    id             uuid primary key,
    version        int not null,
    commune        text not null references commune,
    plan           uuid not null references plan,
    task           uuid references planned_task,
    kind           text not null check (kind in ('CHANGE', 'STOP', 'ADD')),
    appendix       int,
    group_number   text,
    title          text not null,
    lead           text not null,
    coordinating   text not null,
    output         text not null,
    deadline       text not null,
    before_title        text not null,
    before_lead         text not null,
    before_coordinating text not null,
    before_output       text not null,
    before_deadline     text not null,
    reason         text not null,
    ground_number  text,
    ground_date    date,
    ordered        boolean not null,
    state          text not null check (state in ('WITH_ADVISER', 'WITH_LEADER', 'RETURNED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
    proposed_by    text not null,
    proposed_right text not null,
    proposed_at    timestamptz not null,
    opinion        text,
    opinion_note   text,
    opinion_by     text,
    decision_note  text,
    decided_by     text,
    decided_right  text,
    decided_at     timestamptz,
    check ((kind = 'ADD') = (group_number is not null)),
    check ((kind = 'ADD') = (appendix is not null)),
    check (kind = 'ADD' or task is not null),
    check ((ground_number is null) = (ground_date is null))
);
comment on column adjustment.task is 'the task; of an added one, once it has started';
comment on column adjustment.ordered is 'a document of the commune or the city orders it, so that only the leader confirms';
-- One open proposal a task.
create unique index adjustment_open on adjustment (task) where state in ('WITH_ADVISER', 'WITH_LEADER', 'RETURNED');
create index adjustment_by_commune on adjustment (commune, proposed_at desc);
create index adjustment_by_plan on adjustment (plan, proposed_at desc);

-- Who did what with it, when, by what right. Entries are added, never changed.
create table adjustment_record (
    id         bigint generated always as identity primary key,
    adjustment uuid not null references adjustment,
    at         timestamptz not null,
    by         text not null,
    by_right   text not null,
    event      text not null,
    text       text not null
);
create index adjustment_record_by_adjustment on adjustment_record (adjustment, id desc);

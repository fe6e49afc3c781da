-- A draft may change or replace a plan that is in force; a plan in force may lose single tasks, which stay on record.
alter table plan add column amends uuid references plan;
alter table plan add column amendment text check (amendment in ('AMENDS', 'REPLACES'));
alter table plan add constraint plan_amendment_is_whole check ((amends is null) = (amendment is null));
-- When the plan desk last confirmed what the draft changes; what changed in the running plan since then asks for another look.
alter table plan add column compared_at timestamptz;
create index plan_by_amended on plan (amends) where amends is not null;

alter table planned_task add column removed_at timestamptz;
do $$
declare name text;
begin
    select conname into strict name from pg_constraint where conrelid = 'planned_task'::regclass and contype = 'u';
    execute format('alter table planned_task drop constraint %I', name);
end $$;
create unique index planned_task_identity
    on planned_task (plan, appendix, group_number, number, sub_row) where removed_at is null;

-- What a person decided about the comparison: this row of the draft is that row of the running plan, or a new task.
create table paired_task (
    draft_task   uuid primary key references planned_task on delete cascade,
    draft        uuid not null references plan on delete cascade,
    running_task uuid references planned_task,
    decided_by   text not null,
    decided_at   timestamptz not null
);
create index paired_task_by_draft on paired_task (draft);

-- How a task ends that the draft no longer has: stopped with a reason, done, or carried on by a task of the new plan.
create table ended_task (
    draft        uuid not null references plan on delete cascade,
    running_task uuid not null references planned_task,
    ending       text not null check (ending in ('STOPPED', 'COMPLETED', 'CARRIED_OVER')),
    successor    uuid references planned_task on delete cascade,
    reason       text not null,
    decided_by   text not null,
    decided_at   timestamptz not null,
    primary key (draft, running_task),
    check ((ending = 'CARRIED_OVER') = (successor is not null))
);

-- Each cell of a running plan that was changed, before and after, and on what ground. Rows are added, never changed.
create table task_change (
    id              bigint generated always as identity primary key,
    plan            uuid not null references plan,
    task            uuid not null references planned_task,
    cell            text not null,
    before          text not null,
    after           text not null,
    document_number text not null,
    document_date   date,
    source          uuid not null,
    by              text not null,
    at              timestamptz not null
);
comment on column task_change.source is 'the amending plan, or the adjustment, that changed it';
create index task_change_by_task on task_change (task, id);
create index task_change_by_plan on task_change (plan, at);

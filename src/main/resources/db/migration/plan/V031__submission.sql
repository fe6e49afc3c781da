-- A draft on its way to its issue: who submitted it, why it came back, and the record of each step.
alter table plan add column year int check (year between 2000 and 2100);
alter table plan add column submitted_at timestamptz;
alter table plan add column submitted_by text;
alter table plan add column return_reason text;
-- The tasks as they were when the draft came back, so that who checks next sees what has changed since.
alter table plan add column returned_content jsonb;

-- Entries are added, never changed; they outlive a draft that is dropped.
create table plan_record (
    id       bigint generated always as identity primary key,
    plan     uuid not null,
    commune  text not null references commune,
    at       timestamptz not null,
    by       text not null,
    by_right text not null,
    event    text not null,
    text     text not null
);
create index plan_record_by_plan on plan_record (plan, id);
create index plan_record_of_dropped on plan_record (commune, id) where event = 'Bỏ dự thảo';

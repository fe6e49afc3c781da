-- What the plan desk said of a task of a plan: whether it is not for the public. Without a row, that follows from who leads it.
create table publication_mark (
    planned_task uuid primary key references planned_task,
    plan         uuid not null references plan,
    hidden       boolean not null,
    guarded      boolean not null,
    at           timestamptz not null,
    by           text not null
);
comment on column publication_mark.guarded is
    'whether Công an or Quân sự led it when that was said; "for the public" counts for such a task only if it was said of it as such';
create index publication_mark_by_plan on publication_mark (plan);

-- Each task of a plan, and whether the public may know of it. The leads are those of today, whatever changed them.
create view publication_task as
select t.id as planned_task, t.plan, t.commune, t.appendix, t.group_number, t.place, l.units, l.guarded,
    case when m.hidden then true when not m.hidden then l.guarded and not m.guarded else l.guarded end as hidden,
    m.planned_task is not null as decided
from planned_task t
left join publication_mark m on m.planned_task = t.id
cross join lateral (
    select u.units, cardinality(u.units) > 0 and u.units <@ array['CA', 'QS'] as guarded
    from (select coalesce(nullif(array(
            select distinct a.lead_unit from assignment a
            where a.planned_task = t.id and a.lead_unit is not null and a.stopped_at is null), '{}'), t.lead_units) as units) u) l;

-- What was proposed to be shown to the public, what a leader said to it, and until when it was shown.
create table publication (
    id             uuid primary key,
    version        int not null,
    commune        text not null references commune,
    plans          text[] not null,
    intro          text not null,
    state          text not null check (state in ('WITH_LEADER', 'RETURNED', 'PUBLISHED', 'REPLACED', 'WITHDRAWN', 'TAKEN_BACK')),
    leader         text not null,
    proposed_by    text not null,
    proposed_right text not null,
    proposed_at    timestamptz not null,
    snapshot       uuid not null,
    passed_over    text[] not null,
    passed_reason  text not null,
    returned       text,
    approved_by    text,
    approved_as    text,
    approved_at    timestamptz,
    ended_at       timestamptz,
    end_reason     text,
    check ((state in ('PUBLISHED', 'REPLACED', 'WITHDRAWN')) = (approved_at is not null)),
    check ((state in ('REPLACED', 'WITHDRAWN', 'TAKEN_BACK')) = (ended_at is not null))
);
comment on column publication.passed_over is 'findings of personal data that somebody looked at and found to be none';
comment on column publication.approved_as is 'the position that approved it, as the public reads it; never a person''s name';
create unique index publication_shown on publication (commune) where state = 'PUBLISHED';
create unique index publication_proposed on publication (commune) where state in ('WITH_LEADER', 'RETURNED');
create index publication_by_commune on publication (commune, proposed_at desc);

-- What was frozen, byte by byte: each submission of a proposal has one. Nothing here is ever changed or deleted.
create table publication_snapshot (
    id          uuid primary key,
    publication uuid not null,
    frozen_at   timestamptz not null,
    document    text not null,
    sha256      text not null
);
create index publication_snapshot_by_publication on publication_snapshot (publication, frozen_at desc);

create trigger publication_snapshot_is_frozen before update or delete on publication_snapshot
    for each row execute function refuse_change();

-- Who did what with it, when, by what right. Entries are added, never changed.
create table publication_record (
    id          bigint generated always as identity primary key,
    publication uuid not null,
    at          timestamptz not null,
    by          text not null,
    by_right    text not null,
    event       text not null,
    text        text not null
);
create index publication_record_by_publication on publication_record (publication, id desc);

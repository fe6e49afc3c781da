-- Texts as people type them in a hurry: words in lower case, without marks, one blank between them.
create function plain_words(written text) returns text language sql immutable strict parallel safe as $$
    select btrim(regexp_replace(
        translate(lower(regexp_replace(normalize(written, NFD), '[\u0300-\u036f]', '', 'g')), 'đĐ', 'dd'), '[^a-z0-9]+', ' ', 'g'))
$$;

-- A read model (docs/adr/0009): where each task stands, with what supervisors ask of it. Nothing here is known only here.
-- Lateness depends on the day and is never stored: overdue is what has a late_after before today.
create table task_standing (
    assignment    uuid primary key,
    commune       text not null,
    plan          uuid not null,
    parent        uuid,
    planned_task  uuid not null,
    appendix      int not null,
    group_number  text not null,
    place         int not null,
    number        text not null,
    occurrence    int not null,
    reference     text not null,
    title         text not null,
    folded        text not null,
    kind          text not null,
    lead_unit     text,
    officer       text,
    state         text not null,
    due           date,
    original_due  date,
    sent_on       date,
    ended_on      date,
    percent       int not null,
    extensions    int not null,
    returns       int not null,
    parts         int not null,
    parts_ended   int not null,
    standing      text not null,
    late_after    date,
    told_state    text not null,
    told_due      date,
    told_by       uuid not null,
    task_id       text,
    step          text,
    step_due      date,
    position      text,
    holder        text,
    held_since    date,
    obstacles     int not null
);
comment on column task_standing.folded is 'reference and title as plain words, a blank before each, for the search';
comment on column task_standing.sent_on is 'when the head signed off what a reviewer still holds';
comment on column task_standing.parts is 'members'' parts and occurrences; of these parts_ended have ended';
comment on column task_standing.standing is 'as reports count it (Standing), as long as late_after has not passed';
comment on column task_standing.late_after is 'the last day on which it is not overdue; null: it is never, as things stand';
comment on column task_standing.told_state is 'the state by which it stands so, its own or that of the part that tells for it';
comment on column task_standing.told_by is 'the task itself, or the part that tells where it stands and who has it';
comment on column task_standing.task_id is 'the open step of the task itself that waits longest to be counted: what came last';
comment on column task_standing.obstacles is 'how many obstacles of it are open';

create index task_standing_by_plan on task_standing (plan, place);
create index task_standing_numbered on task_standing (commune, late_after) where parent is null;
create index task_standing_by_unit on task_standing (commune, lead_unit, late_after) where occurrence = 0;
create index task_standing_by_parent on task_standing (parent) where parent is not null;

-- What each row has to be: the one definition. A task's parts are read from the table, so they are written first.
create view task_standing_now as
select a.id as assignment, a.commune, a.plan, a.parent, a.planned_task, t.appendix, a.group_number, t.place, a.number, a.occurrence,
    a.reference, a.title, ' ' || plain_words(a.reference || ' ' || a.title) as folded, a.kind, a.lead_unit, a.officer,
    a.state, a.due, a.original_due, own.sent_on,
    (coalesce(a.completed_at, a.stopped_at, a.carried_at) at time zone 'Asia/Ho_Chi_Minh')::date as ended_on,
    a.percent, a.extensions, a.returns, part.number::int as parts, part.ended::int as parts_ended,
    case told.by when 'OWN' then own.standing when 'TOGETHER' then part.standing when 'FIRST' then earliest.standing
        else latest.standing end as standing,
    case told.by when 'OWN' then own.late_after when 'TOGETHER' then part.late_after when 'FIRST' then earliest.late_after
        else latest.late_after end as late_after,
    case told.by when 'OWN' then a.state when 'TOGETHER' then part.state when 'FIRST' then earliest.told_state
        else latest.told_state end as told_state,
    case told.by when 'FIRST' then earliest.told_due when 'LAST' then latest.told_due else a.due end as told_due,
    case told.by when 'OWN' then a.id when 'TOGETHER' then part.told_by when 'FIRST' then earliest.told_by
        else latest.told_by end as told_by,
    w.task_id, w.step, w.due as step_due, w.position, w.assignee as holder,
    (w.opened_at at time zone 'Asia/Ho_Chi_Minh')::date as held_since,
    (select count(*)::int from obstacle o where o.assignment = a.id and o.ended_at is null) as obstacles
from assignment a
join planned_task t on t.id = a.planned_task
cross join lateral (
    select s.*, case when s.standing in ('IN_PROGRESS', 'NOT_STARTED') and not coalesce(s.sent_on <= a.due, false) then a.due end
            as late_after
    from (select
        case
            when a.state in ('COMPLETED_ON_TIME', 'COMPLETED_LATE') then a.state
            when a.state in ('STOPPED', 'CARRIED_OVER') then 'CLOSED'
            when a.state in ('AWAITING_CONDITION', 'AWAITING_CONFIRMATION') then 'WAITING'
            when a.kind = 'CONTINUOUS' then 'CONTINUOUS'
            when a.state = 'AWAITING_ACCEPTANCE' then 'NOT_STARTED'
            else 'IN_PROGRESS'
        end as standing,
        case when a.state in ('AWAITING_EXAMINATION', 'AWAITING_LEADER', 'AWAITING_NUMBER')
            then (a.signed_off_at at time zone 'Asia/Ho_Chi_Minh')::date end as sent_on) s) own
cross join lateral (
    select p.number, p.ended, p.late_after, p.told_by,
        case when p.under_way then 'IN_PROGRESS' when p.continuous then 'CONTINUOUS' else p.first_standing end as standing,
        case when p.under_way or p.continuous then 'IN_PROGRESS' else p.first_state end as state
    from (select count(*) as number,
            count(*) filter (where c.is_ended) as ended,
            min(c.late_after) filter (where not c.is_ended) as late_after,
            bool_or(c.standing = 'IN_PROGRESS') as under_way,
            bool_or(c.standing = 'CONTINUOUS') as continuous,
            (array_agg(c.standing order by c.occurrence, c.lead_unit, c.assignment) filter (where not c.is_ended))[1] as first_standing,
            (array_agg(c.told_state order by c.occurrence, c.lead_unit, c.assignment) filter (where not c.is_ended))[1] as first_state,
            (array_agg(c.told_by order by c.late_after, c.occurrence, c.lead_unit, c.assignment) filter (where not c.is_ended))[1]
                as told_by
        from (select s.*, s.standing in ('COMPLETED_ON_TIME', 'COMPLETED_LATE', 'CLOSED') as is_ended
            from task_standing s where s.parent = a.id) c) p) part
left join lateral (
    select s.standing, s.late_after, s.told_state, s.told_due, s.told_by from task_standing s
    where s.parent = a.id and s.standing not in ('COMPLETED_ON_TIME', 'COMPLETED_LATE', 'CLOSED')
    order by s.told_due nulls last, s.occurrence, s.lead_unit, s.assignment limit 1) earliest on true
left join lateral (
    select s.standing, s.late_after, s.told_state, s.told_due, s.told_by from task_standing s
    where s.parent = a.id
    order by s.occurrence desc, s.lead_unit desc, s.assignment desc limit 1) latest on true
cross join lateral (
    select case
        when own.standing in ('COMPLETED_ON_TIME', 'COMPLETED_LATE', 'CLOSED') or part.number = 0 then 'OWN'
        when a.kind = 'COLLECTIVE' then case when own.standing = 'WAITING' or part.number = part.ended then 'OWN' else 'TOGETHER' end
        when part.number > part.ended then 'FIRST'
        when a.kind = 'TRIGGERED' then 'OWN'
        else 'LAST'
    end as by) told
left join lateral (
    select * from work_item i
    where i.subject = a.id and i.subject_kind = 'ASSIGNMENT' and i.coordination is null
    order by i.step = 'userTask_adviseResources', i.opened_at desc, i.task_id limit 1) w on true;

insert into task_standing select n.* from task_standing_now n join assignment a on a.id = n.assignment
    join assignment whole on whole.id = a.parent where whole.parent is not null;
insert into task_standing select n.* from task_standing_now n join assignment a on a.id = n.assignment
    join assignment whole on whole.id = a.parent where whole.parent is null;
insert into task_standing select n.* from task_standing_now n where n.parent is null;

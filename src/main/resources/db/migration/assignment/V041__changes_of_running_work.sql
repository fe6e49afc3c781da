-- Running work changes without being lost: where a date comes from, who carries a task on, who is no longer asked.
alter table assignment add column resources_advised boolean not null default false;
alter table assignment add column due_source text;
alter table assignment add column carried_to uuid references assignment;
create index assignment_by_predecessor on assignment (carried_to) where carried_to is not null;
create index assignment_by_planned_task on assignment (planned_task);
update assignment set resources_advised = true where exists (
    select 1 from record_entry r where r.assignment = assignment.id and r.event like 'Ý kiến về nguồn lực, kinh phí:%');

alter table coordination add column asked_on date;
update coordination set asked_on = coalesce(
    (select (accepted_at at time zone 'Asia/Ho_Chi_Minh')::date from assignment a where a.id = coordination.assignment), due);
alter table coordination alter column asked_on set not null;
alter table coordination add column withdrawn_at timestamptz;


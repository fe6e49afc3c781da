-- A plan's own information (subject, leader, reporting, yearly date) may be amended too: then no task is named.
alter table task_change alter column task drop not null;
comment on column task_change.task is 'the task; null where the cell is one of the plan itself';
-- What one amending plan or adjustment changed.
create index task_change_by_source on task_change (source, id);

-- Open work is not only about assignments: a plan is checked and issued, a change of a task is proposed and decided.
alter table work_item rename column assignment to subject;
alter table work_item add column subject_kind text not null default 'ASSIGNMENT';
alter table work_item alter column subject_kind drop default;
alter index work_item_by_assignment rename to work_item_by_subject;

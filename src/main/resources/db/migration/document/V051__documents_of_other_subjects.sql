-- A document backs a task's output or unit's answer, or the proposal to change a task.
alter table document rename column assignment_id to subject;
alter table document add column subject_kind text not null default 'ASSIGNMENT'
    check (subject_kind in ('ASSIGNMENT', 'ADJUSTMENT'));
alter table document alter column subject_kind drop default;

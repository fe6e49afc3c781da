-- A request for a later due date has evidence of its own, and so has a difficulty.
alter table document drop constraint if exists document_subject_kind_check;
alter table document add constraint document_subject_kind_check
    check (subject_kind in ('ASSIGNMENT', 'ADJUSTMENT', 'EXTENSION', 'OBSTACLE'));

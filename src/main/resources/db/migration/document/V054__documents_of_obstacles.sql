-- A document also backs a request for a later due date, or an obstacle.
alter table document drop constraint document_subject_kind_check;
alter table document add constraint document_subject_kind_check
    check (subject_kind in ('ASSIGNMENT', 'ADJUSTMENT', 'EXTENSION', 'OBSTACLE'));

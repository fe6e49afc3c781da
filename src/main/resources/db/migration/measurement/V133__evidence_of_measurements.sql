-- What backs a unit's figures is kept with them; the kinds that there are already stay.
do $$
declare
    kinds text := (select pg_get_constraintdef(oid) from pg_constraint
                   where conrelid = 'document'::regclass and conname = 'document_subject_kind_check');
begin
    alter table document drop constraint document_subject_kind_check;
    execute 'alter table document add constraint document_subject_kind_check '
        || replace(kinds, 'ARRAY[', 'ARRAY[''MEASURING''::text, ');
end
$$;

-- A finding and a demand have files of their own. Whatever kinds others have added stay allowed.
do $$
declare
    kinds text;
begin
    select string_agg(quote_literal(kind), ', ' order by kind) into kinds from (
        select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as kind
        from pg_constraint where conrelid = 'document'::regclass and conname = 'document_subject_kind_check'
        union select unnest(array['INSPECTION_FINDING', 'INSPECTION_DEMAND'])) kind;
    alter table document drop constraint document_subject_kind_check;
    execute format('alter table document add constraint document_subject_kind_check check (subject_kind in (%s))', kinds);
end
$$;

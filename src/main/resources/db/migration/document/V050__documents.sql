-- Files that back an output or a coordinating unit's answer. The content is a large object, so that
-- every node reads it from the shared database and one backup holds everything.
create table document (
    id              uuid primary key,
    commune         text        not null,
    assignment_id   uuid        not null,
    coordination_id uuid,
    output_type     text        not null,
    name            text        not null check (char_length(name) between 1 and 200),
    version         integer     not null check (version > 0),
    size            bigint      not null check (size > 0),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type      text        not null,
    content         oid         not null,
    uploaded_by     text        not null,
    uploaded_at     timestamptz not null,
    submitted_in    uuid,
    set_aside_by    text,
    set_aside_at    timestamptz
);

comment on column document.submitted_in is 'the first filing that contains the document; null while it is a draft';
comment on column document.set_aside_by is 'who took a filed document out of the next filing; it stays in the earlier one';

-- One line of versions for each name and type in a dossier, whatever the case of its letters.
create unique index document_version
    on document (assignment_id, coordination_id, output_type, lower(name), version) nulls not distinct;

-- What each filing contained: a document that is not replaced after a return is carried into the next filing.
create table document_filing (
    submission_id uuid not null,
    document_id   uuid not null references document (id),
    primary key (submission_id, document_id)
);

create index document_filing_document on document_filing (document_id);

-- However a row goes, its content goes with it.
create function document_unlink_content() returns trigger language plpgsql as $$
begin
    perform lo_unlink(old.content);
    return old;
end
$$;

create trigger document_unlink_content after delete on document
    for each row execute function document_unlink_content();

-- A plan's file on its way to become a draft: the file itself, what was read of it, and what people decided beside that.
create table intake (
    id          uuid primary key,
    commune     text        not null references commune,
    file_name   text        not null check (char_length(file_name) between 1 and 200),
    size        bigint      not null check (size > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea       not null,
    is_pdf      boolean     not null,
    picture     json        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    revision    bigint      not null default 1,
    plan        uuid unique references plan,
    dropped_by  text,
    dropped_at  timestamptz
);
alter table intake alter column content set storage external;
create index intake_by_commune on intake (commune, uploaded_at desc);
create index intake_by_hash on intake (commune, sha256);
comment on column intake.revision is 'grows with each change; who asks what is new says the last one seen';
comment on column intake.plan is 'the draft that was made of it; null until it was handed in first';

-- A row as written, which never changes, and beside it what people decided: {column: {value, by, at, version}}.
create table intake_row (
    id      uuid primary key,
    intake  uuid             not null references intake on delete cascade,
    place   double precision not null,
    kind    text             not null
        check (kind in ('PLAN', 'APPENDIX', 'GROUP', 'TASK', 'SUB_ROW', 'DRAFT', 'INDICATOR')),
    written jsonb            not null,
    read    json             not null,
    decided jsonb            not null default '{}'
);
create index intake_row_by_place on intake_row (intake, place);

-- Every change, with what stood before: nothing is overwritten without a trace, and each can be taken back.
create table intake_change (
    id        bigint generated always as identity primary key,
    intake    uuid        not null references intake on delete cascade,
    what      text        not null,
    edits     jsonb       not null,
    by        text        not null,
    at        timestamptz not null,
    undone_by text,
    undone_at timestamptz
);
create index intake_change_by_intake on intake_change (intake, id desc);

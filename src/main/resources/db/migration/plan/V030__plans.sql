-- Plans as issued, and the tasks that their appendices assign, as written and as read.
create table plan (
    id                  uuid primary key,
    commune             text not null references commune,
    number              text,
    issued_on           date,
    subject             text not null,
    legal_bases         text[] not null default '{}',
    replaces            text,
    signatory_name      text,
    signatory_authority text,
    signatory_position  text,
    recipients          text[] not null default '{}',
    leader              text not null,
    unit_report         text,
    commune_report      text,
    annual_date         text check (annual_date ~ '^(trước )?\d{2}/\d{2}$'),
    gap_reason          text,
    issued_by           text,
    issued_at           timestamptz,
    created_at          timestamptz not null,
    foreign key (commune, leader) references position
);
create unique index plan_number on plan (commune, number, (extract(year from issued_on))) where number is not null;
create index plan_by_commune on plan (commune, issued_on desc);

create table plan_group (
    plan     uuid not null references plan on delete cascade,
    appendix int not null,
    number   text not null,
    title    text not null,
    place    int not null,
    primary key (plan, appendix, number)
);

-- The identity of a task is (plan, appendix, group, number, sub-row): numbering may restart in each group.
create table planned_task (
    id                     uuid primary key,
    plan                   uuid not null references plan on delete cascade,
    commune                text not null,
    appendix               int not null,
    group_number           text not null,
    number                 text not null,
    sub_row                text not null default '',
    place                  int not null,
    title                  text not null,
    lead                   text not null,
    lead_units             text[] not null,
    coordinating           text not null,
    coordinating_units     text[] not null,
    coordinating_concerned boolean not null,
    output                 text not null,
    output_types           text[] not null,
    optional_outputs       text[] not null,
    deadline               text not null,
    deadline_class         text not null,
    due                    date,
    repeats                boolean not null,
    responsible            text,
    responsible_position   text,
    resources              text,
    resources_amount       bigint,
    resources_source       text,
    note                   text,
    doubts                 text[] not null default '{}',
    unique (plan, appendix, group_number, number, sub_row)
);
create index planned_task_by_plan on planned_task (plan, place);

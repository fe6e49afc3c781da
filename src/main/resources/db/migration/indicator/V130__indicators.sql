-- The tables of indicators of a plan: what is to be reached, by when, and who measures it; as written and as read.
create table indicator_table (
    plan   uuid not null references plan on delete cascade,
    number int not null,
    title  text not null,
    primary key (plan, number)
);

create table indicator_group (
    plan         uuid not null,
    table_number int not null,
    number       text not null,
    title        text not null,
    place        int not null,
    primary key (plan, table_number, number),
    foreign key (plan, table_number) references indicator_table on delete cascade
);

create table indicator (
    id                 uuid primary key,
    plan               uuid not null references plan on delete cascade,
    commune            text not null references commune,
    table_number       int not null,
    group_number       text not null,
    number             text not null,
    parent             text not null default '',
    place              int not null,
    heading            boolean not null,
    title              text not null,
    unit_of_measure    text not null default '',
    lead               text not null,
    lead_units         text[] not null,
    coordinating       text not null,
    coordinating_units text[] not null,
    output             text not null default '',
    note               text not null default '',
    extra              jsonb not null default '[]',
    doubts             text[] not null default '{}',
    -- An amended plan lost it; it stays on record.
    removed_at         timestamptz
);
create index indicator_by_plan on indicator (plan, table_number, place);

-- No row for "-": the plan sets nothing for that year, which is not zero.
create table indicator_target (
    indicator  uuid not null references indicator on delete cascade,
    place      int not null,
    year       int not null check (year between 2000 and 2100),
    comparator text not null check (comparator in ('EQ', 'GE', 'GT', 'LE', 'LT', 'RANGE', 'TEXT')),
    value      numeric,
    to_value   numeric,
    applies_to text not null default '',
    text       text not null,
    primary key (indicator, place),
    check ((comparator = 'TEXT') = (value is null) and (comparator = 'RANGE') = (to_value is not null))
);

-- Communes, their units, positions and people. Camunda's users, groups and tenants are read from here.
create table commune (
    code text primary key,
    name text not null,
    kind text not null check (kind in ('XA', 'PHUONG')),
    city text not null
);

create table unit (
    commune text not null references commune,
    code    text not null check (code ~ '^[A-Z0-9-]+$'),
    kind    text not null,
    name    text not null,
    levels  text[] not null default '{}',
    aliases text[] not null default '{}',
    primary key (commune, code)
);

create table person (
    username    text primary key check (username ~ '^[a-z0-9.-]+$'),
    commune     text references commune,
    unit        text,
    name        text not null,
    title       text not null,
    mail        text not null,
    operator    boolean not null default false,
    has_account boolean not null default true,
    foreign key (commune, unit) references unit,
    check (operator or commune is not null)
);
create index person_by_unit on person (commune, unit);

-- The password of a person who may log in (Nghị định 85/2016, level 2: unique accounts, lock-out).
create table account (
    username     text primary key references person on delete cascade,
    password     text not null,
    must_change  boolean not null default false,
    failures     int not null default 0,
    locked_until timestamptz
);

create table position (
    commune text not null references commune,
    code    text not null,
    role    text not null check (role in ('HEAD', 'LEADER', 'PLAN_DESK', 'CLERK', 'OVERSEER', 'ADMINISTRATOR')),
    title   text not null,
    unit    text,
    primary key (commune, code),
    foreign key (commune, unit) references unit
);

create table position_holder (
    commune  text not null,
    position text not null,
    username text not null references person,
    primary key (commune, position, username),
    foreign key (commune, position) references position
);
create index position_holder_by_person on position_holder (username);

-- A deputy acts for a position between two days, both included.
create table deputy (
    id       uuid primary key,
    commune  text not null,
    position text not null,
    username text not null references person,
    from_day date not null,
    to_day   date not null check (to_day >= from_day),
    reason   text not null,
    foreign key (commune, position) references position
);
create index deputy_by_position on deputy (commune, position, to_day);
create index deputy_by_person on deputy (username, to_day);

-- What the plan desk once said a unit's spelling means; remembered for the next plan.
create table unit_alias (
    commune text not null references commune,
    alias   text not null,
    kind    text not null,
    primary key (commune, alias)
);

-- Log of logins and changes of accounts, kept 12 months (Nghị định 85/2016).
create table access_log (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    username text not null,
    event    text not null,
    detail   text not null default ''
);
create index access_log_by_time on access_log (at);

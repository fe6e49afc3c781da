-- A spelling can also mean one unit of the commune, an outside body, a channel, or nobody.
alter table unit_alias alter column kind drop not null;
alter table unit_alias add column meaning text not null default 'KIND'
    check (meaning in ('KIND', 'UNIT', 'OUTSIDE', 'CHANNEL', 'NOTHING'));
alter table unit_alias alter column meaning drop default;
alter table unit_alias add column unit text;
alter table unit_alias add column said_by text;
alter table unit_alias add column said_at timestamptz;
alter table unit_alias add foreign key (commune, unit) references unit;
alter table unit_alias add check ((meaning = 'KIND') = (kind is not null));
alter table unit_alias add check ((meaning = 'UNIT') = (unit is not null));

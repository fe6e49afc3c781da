-- A position may have several holders: a deputy stands in for one of them, or, without a name, for all.
alter table deputy add column holder text references person;
comment on column deputy.holder is 'whose part the deputy takes over; null: the whole position';
alter table deputy add column granted_by text;
alter table deputy add column granted_at timestamptz;
alter table deputy add column ended_by text;
alter table deputy add column ended_at timestamptz;
-- Ended on its first day, it has no day left: the row stays as the record that it was.
alter table deputy drop constraint deputy_check;
alter table deputy add constraint deputy_days check (to_day >= from_day or ended_at is not null and to_day = from_day - 1);

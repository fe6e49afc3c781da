-- A supervisor may remind who holds something, beside the schedule: such a line has no run but a person; the key
-- (person, item, rung, rung_day) lets it in once a day.
alter table reminder alter column run drop not null;
alter table reminder add column by text;
alter table reminder add constraint reminder_has_a_source check (run is not null or by is not null);

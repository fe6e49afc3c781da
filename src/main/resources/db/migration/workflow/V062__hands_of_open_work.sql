-- Who took a step over from above keeps it; a deputy from above gives it back.
alter table work_item add column taken_over boolean not null default false;

-- Who left handed over to somebody: a step that opens for them by name later opens for that person.
create table successor (
    username  text primary key references person,
    successor text not null references person,
    at        timestamptz not null,
    check (username <> successor)
);

-- A handover asks for everything under a person's name.
create index work_item_by_person on work_item (person);

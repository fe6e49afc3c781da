-- The demonstration's own time: it goes on from here when the demonstration is started again.
create table demo_clock (
    id       int primary key check (id = 1),
    time     timestamptz not null
);

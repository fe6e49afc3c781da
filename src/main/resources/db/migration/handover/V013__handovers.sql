-- Who handed what over to whom, on what ground; nothing is deleted, so that each case still shows who did what.
create table handover (
    id             uuid primary key,
    commune        text not null references commune,
    leaver         text not null references person,
    successor      text not null references person,
    ground         text not null,
    closed_account boolean not null,
    at             timestamptz not null,
    by             text not null,
    by_right       text not null
);
create index handover_by_leaver on handover (leaver, at desc);

create table handover_piece (
    id       bigint generated always as identity primary key,
    handover uuid not null references handover,
    kind     text not null,
    title    text not null,
    taker    text references person
);
comment on column handover_piece.taker is 'null: it ended with the handover';
create index handover_piece_by_handover on handover_piece (handover, id);

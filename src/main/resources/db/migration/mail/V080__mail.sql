-- Every mail, written in the transaction of what causes it; the key makes it one mail however often that runs.
create table mail (
    id              uuid primary key,
    commune         text not null references commune,
    recipient       text not null,
    address         text not null,
    kind            text not null,
    key             text not null unique,
    subject         text not null,
    text            text not null,
    html            text not null,
    state           text not null check (state in ('WAITING', 'SENT', 'FAILED', 'NOT_CONFIGURED')),
    attempts        int not null default 0,
    created_at      timestamptz not null,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    error           text,
    message_id      text not null
);
create index mail_to_send on mail (next_attempt_at) where state = 'WAITING';
create index mail_by_commune on mail (commune, created_at desc, id);
create index mail_by_commune_and_state on mail (commune, state, created_at desc, id);
create index mail_by_recipient on mail (recipient, created_at desc, id);

-- What a mail may carry beside its text and what takes it back; and each try to send it, noted before it is made, so that
-- a crash leaves a trace.
alter table mail
    add calendar     text,
    add about        text,
    add supersedes   text,
    add is_unneeded  boolean not null default false,
    add lease_until  timestamptz,
    add unsure_count int not null default 0;

alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (state in
    ('WAITING', 'SENDING', 'SENT', 'UNSURE', 'FAILED', 'WITHDRAWN', 'NOT_CONFIGURED'));

drop index mail_to_send;
create index mail_to_send on mail (next_attempt_at) where state in ('WAITING', 'UNSURE');
create index mail_in_hand on mail (lease_until) where state = 'SENDING';
create index mail_about on mail (about) where state in ('WAITING', 'SENDING', 'UNSURE');
create index mail_superseding on mail (supersedes) where state in ('WAITING', 'SENDING', 'UNSURE');

create table mail_attempt (
    mail     uuid not null references mail on delete cascade,
    number   int not null,
    began_at timestamptz not null,
    ended_at timestamptz,
    outcome  text check (outcome in ('SENT', 'REFUSED', 'LATER', 'UNKNOWN')),
    answer   text,
    primary key (mail, number)
);

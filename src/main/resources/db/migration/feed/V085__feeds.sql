-- The address under which a calendar program fetches a person's due dates; only the hash of its secret is kept.
create table feed (
    username    text primary key references person on delete cascade,
    secret_hash bytea not null unique,
    created_at  timestamptz not null,
    fetched_at  timestamptz
);

-- How often the date of an item moved since a calendar first held it: programs take over the higher number.
create table feed_revision (
    uid        text primary key,
    due        date not null,
    revision   int not null,
    changed_at timestamptz not null
);

-- What a commune's leader lets the city see beside the counts. The last row holds; rows are added, never changed.
create table city_sharing (
    id       bigint generated always as identity primary key,
    commune  text not null references commune,
    at       timestamptz not null,
    by       text not null,
    by_right text not null,
    tasks    boolean not null,
    reports  boolean not null
);
comment on column city_sharing.tasks is 'number, title, lead unit, deadline and state of each task; nobody''s name';
comment on column city_sharing.reports is 'the signed files of the commune''s reports that were sent';
create index city_sharing_by_commune on city_sharing (commune, id desc);
create trigger city_sharing_stays before update or delete on city_sharing for each row execute function refuse_change();

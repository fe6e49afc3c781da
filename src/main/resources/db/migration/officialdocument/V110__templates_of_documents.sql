-- A commune's own template of a kind of document; where it has none, the shipped one holds.
create table official_template (
    commune text not null references commune,
    kind    text not null check (kind in ('BAO_CAO', 'KE_HOACH', 'THONG_BAO', 'TO_TRINH', 'CHUONG_TRINH', 'CONG_VAN')),
    content bytea not null check (octet_length(content) <= 2097152),
    primary key (commune, kind)
);

-- Who changed a template, when and how; never changed itself.
create table official_template_change (
    id       bigint generated always as identity primary key,
    commune  text not null references commune,
    at       timestamptz not null,
    username text not null,
    what     text not null
);
create index official_template_change_by_commune on official_template_change (commune, id);

-- Which mails a person wants and when; who never chose has no row.
create table notice_setting (
    username          text primary key references person on delete cascade,
    commune           text not null references commune,
    digest_at         time not null check (digest_at between '06:30' and '17:00'),
    daily_mail        boolean not null,
    urgent_mail       boolean not null,
    calendar_attached boolean not null
);
create index notice_setting_by_commune on notice_setting (commune, digest_at);

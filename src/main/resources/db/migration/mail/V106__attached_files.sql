-- Files of the product that leave with a mail; their content stays where it is and is read when the mail leaves.
create table mail_attachment (
    mail       uuid not null references mail on delete cascade,
    place      int not null,
    name       text not null,
    media_type text not null,
    file       uuid not null,
    primary key (mail, place)
);

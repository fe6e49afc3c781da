-- Which cases (a task, an obstacle, a report …) a mail tells of, so that the history of each can name it. The daily mail is left
-- out: what it reminds of stands in the log of reminders, with its key.
create table mail_case (
    mail    uuid not null references mail on delete cascade,
    subject uuid not null,
    primary key (subject, mail)
);
create index mail_case_by_mail on mail_case (mail);

-- Mails written before name their cases by the links in their text.
insert into mail_case (mail, subject)
select distinct m.id, found.parts[1]::uuid
from mail m, regexp_matches(m.text,
    '/(?:nhiem-vu|ke-hoach|dieu-chinh|gia-han|vuong-mac|bao-cao|bao-cao/ky|bao-cao/xa)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})', 'g') as found (parts)
where m.supersedes is null;

alter table assignment add column extensions int not null default 0;
comment on column assignment.extensions is 'how often a leader has granted a later due date; original_due keeps the first';

-- What a plan's file says beside the known columns goes out of the product as it came in.
create table plan_appendix (
    plan   uuid not null references plan on delete cascade,
    number int not null,
    title  text not null,
    primary key (plan, number)
);
insert into plan_appendix (plan, number, title) select distinct plan, appendix, '' from plan_group;

alter table planned_task add column extra jsonb not null default '[]';

-- What a year's evaluation carried over: the task, and the row of next year's draft that it became. A task is carried once.
create table carried_task (
    planned_task uuid primary key references planned_task,
    plan         uuid        not null references plan,
    year         integer     not null,
    intake       uuid        not null references intake,
    row          uuid        not null references intake_row,
    at           timestamptz not null
);
create index carried_task_by_plan on carried_task (plan, year);
create index carried_task_by_intake on carried_task (intake);
comment on column carried_task.plan is 'the plan that it comes from';
comment on column carried_task.year is 'the year of the plan that it goes to';

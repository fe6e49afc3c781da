-- The open user tasks as our pages and reminders read them; written with each step of the engine.
create table work_item (
    task_id      text primary key,
    step         text not null,
    assignment   uuid not null,
    coordination uuid,
    commune      text not null,
    position     text,
    person       text,
    unit         text,
    takeover     text,
    assignee     text,
    name         text not null,
    due          date not null,
    opened_at    timestamptz not null
);
create index work_item_by_position on work_item (commune, position, due);
create index work_item_by_unit on work_item (commune, unit, due);
create index work_item_by_assignee on work_item (assignee, due);
create index work_item_by_assignment on work_item (assignment);

-- What the engine's own schema lacks (measured: each poll for due timers and each completed task scanned a table).
create index act_idx_job_duedate on act_ru_job (duedate_);
create index act_idx_job_lock_exp on act_ru_job (lock_exp_time_) where lock_owner_ is not null;
create index act_idx_task_parent on act_ru_task (parent_task_id_);

comment on column task_standing.task_id is
    'the open step of the task itself; of several the one that opened last, an opinion on resources only where there is no other';

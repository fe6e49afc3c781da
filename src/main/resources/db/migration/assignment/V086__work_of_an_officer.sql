-- What one person has to do, asked for by each calendar program several times a day.
create index assignment_by_officer on assignment (officer, due);
create index coordination_by_officer on coordination (officer, due) where answer is null;
create index period_entry_open on period_entry (assignment) where answer is null;

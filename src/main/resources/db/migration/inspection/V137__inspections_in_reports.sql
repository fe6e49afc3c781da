-- What a submitted report of the commune says of inspections no longer follows what happens.
create table commune_report_inspections (
    report   uuid primary key references commune_report,
    held     int not null,
    demanded int not null,
    met      int not null,
    overdue  int not null
);

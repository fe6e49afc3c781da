-- The days that differ from Monday to Friday. A year without any row is reckoned from the statutory days with a fixed date.
create table calendar_day (
    day date primary key,
    kind text not null check (kind in ('OFF', 'MAKE_UP')),
    label text not null default ''
);

-- 24/11 (Ngày Văn hóa Việt Nam) is decided in principle only: it is entered by the administrator once the law is in force.
insert into calendar_day (day, kind, label) values
    ('2026-01-01', 'OFF', 'Tết Dương lịch'),
    ('2026-01-02', 'OFF', 'Tết Dương lịch (hoán đổi)'),
    ('2026-01-10', 'MAKE_UP', 'Làm bù ngày 02/01/2026'),
    ('2026-02-16', 'OFF', 'Tết Bính Ngọ'),
    ('2026-02-17', 'OFF', 'Tết Bính Ngọ'),
    ('2026-02-18', 'OFF', 'Tết Bính Ngọ'),
    ('2026-02-19', 'OFF', 'Tết Bính Ngọ'),
    ('2026-02-20', 'OFF', 'Tết Bính Ngọ'),
    ('2026-04-27', 'OFF', 'Giỗ Tổ Hùng Vương (nghỉ bù)'),
    ('2026-04-30', 'OFF', 'Ngày Chiến thắng'),
    ('2026-05-01', 'OFF', 'Ngày Quốc tế lao động'),
    ('2026-08-22', 'MAKE_UP', 'Làm bù ngày 31/08/2026'),
    ('2026-08-31', 'OFF', 'Quốc khánh (hoán đổi)'),
    ('2026-09-01', 'OFF', 'Quốc khánh'),
    ('2026-09-02', 'OFF', 'Quốc khánh');

-- 2027 is computed: Tết with one day before its first day as in 2026, Quốc khánh with the day after it.
insert into calendar_day (day, kind, label) values
    ('2027-01-01', 'OFF', 'Tết Dương lịch'),
    ('2027-02-05', 'OFF', 'Tết Đinh Mùi (dự kiến)'),
    ('2027-02-08', 'OFF', 'Tết Đinh Mùi (dự kiến)'),
    ('2027-02-09', 'OFF', 'Tết Đinh Mùi (dự kiến)'),
    ('2027-02-10', 'OFF', 'Tết Đinh Mùi (nghỉ bù, dự kiến)'),
    ('2027-02-11', 'OFF', 'Tết Đinh Mùi (nghỉ bù, dự kiến)'),
    ('2027-04-16', 'OFF', 'Giỗ Tổ Hùng Vương'),
    ('2027-04-30', 'OFF', 'Ngày Chiến thắng'),
    ('2027-05-03', 'OFF', 'Ngày Quốc tế lao động (nghỉ bù)'),
    ('2027-09-02', 'OFF', 'Quốc khánh'),
    ('2027-09-03', 'OFF', 'Quốc khánh (dự kiến)');

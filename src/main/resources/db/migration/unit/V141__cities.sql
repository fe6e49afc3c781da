-- The provinces and cities of the country (Nghị quyết 202/2025/QH15): to one of them a commune belongs, and people who look on from there.
create table city (
    code text primary key check (code ~ '^[a-z-]+$'),
    name text not null unique,
    kind text not null check (kind in ('THANH_PHO', 'TINH'))
);

insert into city (code, name, kind) values
    ('an-giang', 'An Giang', 'TINH'),
    ('bac-ninh', 'Bắc Ninh', 'TINH'),
    ('ca-mau', 'Cà Mau', 'TINH'),
    ('can-tho', 'Cần Thơ', 'THANH_PHO'),
    ('cao-bang', 'Cao Bằng', 'TINH'),
    ('da-nang', 'Đà Nẵng', 'THANH_PHO'),
    ('dak-lak', 'Đắk Lắk', 'TINH'),
    ('dien-bien', 'Điện Biên', 'TINH'),
    ('dong-nai', 'Đồng Nai', 'TINH'),
    ('dong-thap', 'Đồng Tháp', 'TINH'),
    ('gia-lai', 'Gia Lai', 'TINH'),
    ('ha-noi', 'Hà Nội', 'THANH_PHO'),
    ('ha-tinh', 'Hà Tĩnh', 'TINH'),
    ('hai-phong', 'Hải Phòng', 'THANH_PHO'),
    ('ho-chi-minh', 'Hồ Chí Minh', 'THANH_PHO'),
    ('hue', 'Huế', 'THANH_PHO'),
    ('hung-yen', 'Hưng Yên', 'TINH'),
    ('khanh-hoa', 'Khánh Hòa', 'TINH'),
    ('lai-chau', 'Lai Châu', 'TINH'),
    ('lam-dong', 'Lâm Đồng', 'TINH'),
    ('lang-son', 'Lạng Sơn', 'TINH'),
    ('lao-cai', 'Lào Cai', 'TINH'),
    ('nghe-an', 'Nghệ An', 'TINH'),
    ('ninh-binh', 'Ninh Bình', 'TINH'),
    ('phu-tho', 'Phú Thọ', 'TINH'),
    ('quang-ngai', 'Quảng Ngãi', 'TINH'),
    ('quang-ninh', 'Quảng Ninh', 'TINH'),
    ('quang-tri', 'Quảng Trị', 'TINH'),
    ('son-la', 'Sơn La', 'TINH'),
    ('tay-ninh', 'Tây Ninh', 'TINH'),
    ('thai-nguyen', 'Thái Nguyên', 'TINH'),
    ('thanh-hoa', 'Thanh Hóa', 'TINH'),
    ('tuyen-quang', 'Tuyên Quang', 'TINH'),
    ('vinh-long', 'Vĩnh Long', 'TINH');

-- A name as people write it, with or without marks and "thành phố", "tỉnh" before it; a code too.
create function city_words(written text) returns text language sql immutable strict as $$
    select regexp_replace(btrim(regexp_replace(
        translate(lower(regexp_replace(normalize(written, NFD), '[\u0300-\u036f]', '', 'g')), 'đĐ', 'dd'), '[^a-z0-9]+', ' ', 'g')),
        '^(thanh pho|tinh|tp) ', '')
$$;
create function city_written(written text) returns text language sql stable strict as $$
    select code from city where city_words(name) = city_words(written)
$$;

-- What was written as free text and is no city of the country belongs to none.
alter table commune rename column city to city_as_written;
alter table commune add column city text references city;
update commune set city = city_written(city_as_written);
alter table commune drop column city_as_written;
create index commune_by_city on commune (city);

-- People of a city belong to it and to no commune: no unit, no position, no group of the engine.
alter table person add column city text references city;
alter table person drop constraint person_check;
alter table person add constraint person_belongs check (
    case when city is null then operator or commune is not null else commune is null and unit is null and not operator end);
create index person_by_city on person (city) where city is not null;

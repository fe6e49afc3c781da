-- The report that the commune sends of a period; what comes after it is a báo cáo bổ sung with the next number.
create table commune_report (
    id              uuid primary key,
    version         int not null,
    period          uuid not null references report_period,
    commune         text not null references commune,
    number          int not null check (number > 0),
    state           text not null check (state in ('DRAFTING', 'AWAITING_CONTENT', 'AWAITING_FORM', 'AWAITING_SIGNATURE',
                        'AWAITING_ISSUE', 'SENT')),
    returned        text,
    opened_at       timestamptz not null,
    submitted_by    text,
    submitted_at    timestamptz,
    signed_by       text,
    signed_right    text,
    signed_authority text[] not null default '{}',
    signed_at       timestamptz,
    document_number int check (document_number > 0),
    document_date   date,
    issued_by       text,
    sent_at         timestamptz,
    late            boolean not null default false,
    sent_outside    text not null default '',
    unique (period, number),
    check ((state in ('AWAITING_ISSUE', 'SENT')) = (signed_at is not null)),
    check ((state = 'SENT') = (sent_at is not null)),
    check ((document_number is null) = (document_date is null)),
    check ((state = 'SENT') = (document_number is not null))
);
comment on column commune_report.number is '1 the report itself, from 2 on báo cáo bổ sung';
comment on column commune_report.signed_authority is 'the lines above the signature, TM. … or KT. …';
comment on column commune_report.sent_at is 'the proof of the time';
comment on column commune_report.sent_outside is 'the recipients without a mail address, to whom it went outside the product';
create index commune_report_by_commune on commune_report (commune, opened_at desc);

-- What the plan desk wrote in place of the drafted text; sections that nobody touched have no row until submission.
create table commune_report_section (
    report   uuid not null references commune_report,
    section  int not null check (section between 1 and 6),
    text     text not null,
    saves    int not null,
    saved_by text not null,
    saved_at timestamptz not null,
    primary key (report, section)
);
comment on column commune_report_section.saves is 'how often it was saved: a save on top of another one''s is refused';

-- The tasks as they stood when the report was submitted: every figure of the report is a count of these rows.
create table commune_report_task (
    report       uuid not null references commune_report,
    place        int not null,
    assignment   uuid not null references assignment,
    appendix     int not null,
    group_number text not null,
    group_title  text not null,
    number       text not null,
    title        text not null,
    output       text not null,
    unit         text not null,
    units        text not null,
    deadline     text not null,
    due          date,
    state        text not null,
    standing     text not null,
    percent      int not null,
    ended_now    boolean not null,
    results      text not null,
    documents    text not null,
    obstacles    text not null,
    next         text not null,
    primary key (report, assignment)
);
comment on column commune_report_task.unit is 'the code of the unit that leads; empty where several do';
comment on column commune_report_task.ended_now is 'completed within the period';

create table commune_report_unit (
    report uuid not null references commune_report,
    unit   text not null,
    name   text not null,
    sent   text not null check (sent in ('ON_TIME', 'LATE', 'MISSING')),
    primary key (report, unit)
);

-- What was signed stays: neither its words nor its rows change any more.
create function refuse_change_of_signed_report() returns trigger language plpgsql as $$
declare changed uuid := case when tg_op = 'DELETE' then old.report else new.report end;
begin
    if exists (select 1 from commune_report where id = changed and signed_at is not null) then
        raise exception 'a signed report does not change';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger commune_report_section_stays before insert or update or delete on commune_report_section
    for each row execute function refuse_change_of_signed_report();
create trigger commune_report_task_stays before insert or update or delete on commune_report_task
    for each row execute function refuse_change_of_signed_report();
create trigger commune_report_unit_stays before insert or update or delete on commune_report_unit
    for each row execute function refuse_change_of_signed_report();

create table commune_report_record (
    id       bigint generated always as identity primary key,
    report   uuid not null references commune_report,
    at       timestamptz not null,
    by       text not null,
    by_right text not null,
    event    text not null,
    text     text not null
);
create index commune_report_record_by_report on commune_report_record (report, id desc);

-- To whom the reports of a plan go; without a mail address outside the product. A plan without rows has the two usual ones.
create table plan_report_recipient (
    plan  uuid not null references plan on delete cascade,
    place int not null,
    name  text not null,
    mail  text not null,
    primary key (plan, place)
);

alter table document drop constraint document_subject_kind_check;
alter table document add constraint document_subject_kind_check
    check (subject_kind in ('ASSIGNMENT', 'ADJUSTMENT', 'EXTENSION', 'OBSTACLE', 'COMMUNE_REPORT'));

package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;

/** Tables beside the product's own, for what only the rehearsal knows: which days are worked, what left by mail. */
@OnlyInRehearsal
class Ledger {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    Ledger(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    void open(int year) {
        tables();
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 2, 1, 1)).forEach(day -> jdbc.sql(
                        "insert into rehearsal_day (day, worked) values (?, ?)")
                .params(day, calendar.isWorkingDay(day))
                .update());
        ExpectedDays.of(year).forEach(expected -> jdbc.sql(
                        "insert into rehearsal_report_day (commune, month, units, commune_day) values (?, ?, ?, ?)")
                .params(expected.commune(), expected.month(), expected.units(), expected.ofCommune())
                .update());
    }

    private void tables() {
        List.of(
                        """
                        create table if not exists rehearsal_mail (id bigint generated always as identity primary key,
                            at timestamptz not null, message_id text not null, recipient text not null, subject text not null)""",
                        "create table if not exists rehearsal_day (day date primary key, worked boolean not null)",
                        """
                        create table if not exists rehearsal_refusal (at timestamptz not null, by text not null,
                            what text not null, why text not null)""",
                        """
                        create table if not exists rehearsal_report_day (commune text not null, month date not null,
                            units date not null, commune_day date, primary key (commune, month))""")
                .forEach(table -> jdbc.sql(table).update());
    }

    void refused(LocalDateTime at, String by, String what, String why) {
        jdbc.sql("insert into rehearsal_refusal (at, by, what, why) values (?, ?, ?, ?)")
                .params(at.atZone(VietnamTime.ZONE).toOffsetDateTime(), by, what, why)
                .update();
    }
}

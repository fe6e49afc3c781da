package vn.tiendo.rehearsal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.plan.Plans;

/** The days on which units and commune report are those that a person reckoned from the calendar. */
@OnlyInRehearsal
class ReportDaysAsReckoned implements Invariant {

    private final JdbcClient jdbc;
    private final Plans plans;

    ReportDaysAsReckoned(JdbcClient jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    @Override
    public String rule() {
        return "Ngày báo cáo của từng kỳ đúng lịch";
    }

    private record Expected(
            UUID plan, String commune, LocalDate month, LocalDate units, Optional<LocalDate> ofCommune) {}

    @Override
    public List<String> broken() {
        return jdbc
                .sql(
                        """
                        select p.id, r.* from rehearsal_report_day r join plan p on p.commune = r.commune
                        where p.issued_at is not null order by p.commune, r.month""")
                .query((row, number) -> new Expected(
                        row.getObject("id", UUID.class),
                        row.getString("commune"),
                        row.getObject("month", LocalDate.class),
                        row.getObject("units", LocalDate.class),
                        Optional.ofNullable(row.getObject("commune_day", LocalDate.class))))
                .list()
                .stream()
                .flatMap(this::broken)
                .toList();
    }

    private Stream<String> broken(Expected expected) {
        var found = plans.reportDays(expected.plan(), YearMonth.from(expected.month()));
        var holds = found.filter(days -> days.units().equals(Optional.of(expected.units())))
                .filter(days -> days.commune().equals(expected.ofCommune()));
        return holds.isPresent()
                ? Stream.empty()
                : Stream.of(expected.commune() + ", kỳ " + YearMonth.from(expected.month()) + ": đúng là "
                        + expected.units() + ", "
                        + expected.ofCommune().map(LocalDate::toString).orElse("-")
                        + "; phần mềm tính "
                        + found.map(days ->
                                        days.units().map(LocalDate::toString).orElse("-") + ", "
                                                + days.commune()
                                                        .map(LocalDate::toString)
                                                        .orElse("-"))
                                .orElse("không có kỳ"));
    }
}

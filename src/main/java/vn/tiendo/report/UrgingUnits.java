package vn.tiendo.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.unit.Person;
import vn.tiendo.unit.Unit;

/** The plan desk reminds all units that have not sent yet with one click: one mail a person, once a day. */
@Component
class UrgingUnits {

    private final ReportCase work;
    private final ReportAccess access;
    private final ReportMail mail;
    private final JdbcClient jdbc;

    UrgingUnits(ReportCase work, ReportAccess access, ReportMail mail, JdbcClient jdbc) {
        this.work = work;
        this.access = access;
        this.mail = mail;
        this.jdbc = jdbc;
    }

    /** When a unit was reminded, and whom. */
    record Urged(LocalDate day, List<String> people) {}

    /** @return how many units were reminded now; 0 where each had been today */
    @Transactional
    int urge(UUID id, String by) {
        var period = work.periods.get(id);
        var right = access.requireDesk(period, by);
        var batch = new ReportMail.Batch(period, "Đôn đốc báo cáo", "report-urging:" + id + ":" + work.today());
        var urged = work.reports.findByPeriodOrderByUnit(id).stream()
                .filter(report -> report.state != UnitReport.State.SENT)
                .filter(report -> urge(batch, report, by))
                .toList();
        mail.send(batch, "chưa gửi báo cáo " + period.called(), "Bộ phận tổng hợp đề nghị sớm lập, ký và gửi báo cáo.");
        if (!urged.isEmpty()) {
            var names = String.join("; ", urged.stream().map(work::unitName).toList());
            work.record.note(id, by, right.wording(), "Nhắc " + urged.size() + " đơn vị chưa gửi", names);
        }
        return urged.size();
    }

    private boolean urge(ReportMail.Batch batch, UnitReport report, String by) {
        var told = people(report).stream()
                .filter(person -> note(report, person, by))
                .toList();
        told.forEach(person -> batch.add(person, report));
        return !told.isEmpty();
    }

    /** Who acts for the head, and the officer who makes it. */
    private List<Person> people(UnitReport report) {
        var heads = work.organisation.acting(report.commune, Unit.headOf(report.unit), work.today()).stream();
        var officer = report.officer().flatMap(work.organisation::person).stream();
        return java.util.stream.Stream.concat(heads, officer).distinct().toList();
    }

    private boolean note(UnitReport report, Person person, String by) {
        return jdbc.sql(
                                """
                        insert into report_urging (unit_report, day, person, by, at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                report.id,
                                work.today(),
                                person.username(),
                                by,
                                work.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The last time that each unit of a period was reminded by hand, by its report. */
    Map<UUID, Urged> last(UUID period) {
        return jdbc
                .sql(
                        """
                        select u.unit_report, u.day, array_agg(u.person order by u.person) as people from report_urging u
                        join unit_report r on r.id = u.unit_report where r.period = ?
                            and u.day = (select max(o.day) from report_urging o where o.unit_report = u.unit_report)
                        group by 1, 2""")
                .param(period)
                .query((row, number) -> Map.entry(
                        row.getObject("unit_report", UUID.class),
                        new Urged(row.getObject("day", LocalDate.class), List.of((String[])
                                row.getArray("people").getArray()))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

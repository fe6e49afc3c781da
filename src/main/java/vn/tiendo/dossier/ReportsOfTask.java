package vn.tiendo.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.report.Periods;
import vn.tiendo.unit.Organisation;

/** The signed reports in which a task stands: units' versions, and what the commune reported. */
@Component
class ReportsOfTask {

    private final Periods periods;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    ReportsOfTask(Periods periods, Organisation organisation, JdbcClient jdbc) {
        this.periods = periods;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** Each as period, whose report, what it said of the task, who signed, when; the earliest first. */
    List<List<String>> of(UUID task) {
        return jdbc.sql(
                        """
                        select * from (
                            select r.period, u.name || case when v.number > 1 then ', bản ' || v.number else '' end as whose,
                                l.state || ', ' || l.percent || '%' as said, v.signed_by, v.signed_at
                            from unit_report_version_line l join unit_report_version v on v.id = l.version
                            join unit_report r on r.id = v.unit_report join unit u on u.commune = r.commune and u.code = r.unit
                            where l.assignment = :task
                            union all
                            select c.period, 'báo cáo của xã, phường' || case when c.number > 1 then ' (bổ sung)' else '' end,
                                t.state || ', ' || t.percent || '%', c.signed_by, c.signed_at
                            from commune_report_task t join commune_report c on c.id = t.report
                            where t.assignment = :task and c.signed_at is not null) report
                        order by signed_at, whose""")
                .param("task", task)
                .query((row, number) -> List.of(
                        periods.get(row.getObject("period", UUID.class)).called(),
                        row.getString("whose"),
                        row.getString("said"),
                        organisation.nameOf(row.getString("signed_by")),
                        VietnamTime.format(row.getTimestamp("signed_at").toInstant())))
                .list();
    }
}

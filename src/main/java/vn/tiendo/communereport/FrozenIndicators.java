package vn.tiendo.communereport;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.measurement.Result;

/** The indicators of a report as they stood when it was submitted. */
@Repository
class FrozenIndicators {

    private final JdbcClient jdbc;

    FrozenIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the place of what an earlier submission froze. */
    void keep(UUID report, List<ReportedIndicator> indicators) {
        jdbc.sql("delete from commune_report_indicator where report = ?")
                .param(report)
                .update();
        for (var place = 0; place < indicators.size(); place++) {
            var one = indicators.get(place);
            jdbc.sql("insert into commune_report_indicator values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(report, place, one.number(), one.title(), one.unit(), one.target())
                    .params(one.value(), one.result().name(), one.words())
                    .update();
        }
    }

    /** In the order of the plan. */
    List<ReportedIndicator> of(UUID report) {
        return jdbc.sql("select * from commune_report_indicator where report = ? order by place")
                .param(report)
                .query((row, number) -> new ReportedIndicator(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("unit"),
                        row.getString("target"),
                        row.getString("value"),
                        Result.valueOf(row.getString("result")),
                        row.getString("words")))
                .list();
    }
}

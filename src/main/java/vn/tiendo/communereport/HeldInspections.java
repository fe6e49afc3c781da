package vn.tiendo.communereport;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.Window;

/** How many inspections of a plan were concluded in a window of days, and what became of their demands up to its end. */
@Repository
class HeldInspections {

    private final JdbcClient jdbc;

    HeldInspections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param held concluded in the window
     * @param demanded open within the window, whenever they were made; withdrawn ones are none
     * @param met of these, accepted up to its end
     * @param overdue of these, past their day at its end and not sent in time
     */
    record Held(int held, int demanded, int met, int overdue) {

        static final Held NONE = new Held(0, 0, 0, 0);

        boolean isAny() {
            return held > 0 || demanded > 0;
        }

        /** In the words of the report; only where there were any. */
        String sentence() {
            return "Trong kỳ đã tổ chức, kết luận " + held + " cuộc kiểm tra việc thực hiện kế hoạch; theo dõi "
                    + demanded + " yêu cầu, kiến nghị qua kiểm tra, trong đó đã hoàn thành " + met + ", quá hạn "
                    + overdue + ".";
        }
    }

    Held of(UUID plan, Window window) {
        return jdbc.sql(
                        """
                        select (select count(*) from inspection where plan = :plan and state in ('FOLLOWING_UP', 'CLOSED')
                                and concluded_at >= :start and concluded_at < :end) as held,
                            count(*) as demanded,
                            count(*) filter (where d.state = 'MET' and d.ended_at < :end) as met,
                            count(*) filter (where not (d.state = 'MET' and d.ended_at < :end) and d.due < :last
                                and not coalesce(d.answered_on <= d.due, false)) as overdue
                        from inspection_demand d join inspection i on i.id = d.inspection
                        where d.plan = :plan and d.state <> 'DRAFT' and i.concluded_at < :end
                            and coalesce(d.ended_at, :start) >= :start
                            and not (d.state = 'WITHDRAWN' and d.ended_at < :end)""")
                .param("plan", plan)
                .param("start", window.start())
                .param("end", window.end())
                .param("last", window.last())
                .query((row, number) ->
                        new Held(row.getInt("held"), row.getInt("demanded"), row.getInt("met"), row.getInt("overdue")))
                .single();
    }
}

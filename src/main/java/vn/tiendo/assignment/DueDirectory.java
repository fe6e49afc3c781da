package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.calendar.WorkingCalendar;
import vn.tiendo.workflow.WorkItem;

/** What a person and the units that it heads have to deliver by when: tasks, contributions, monthly entries. */
@Repository
public class DueDirectory {

    private static final String OPEN = " and a.completed_at is null and a.stopped_at is null and a.carried_at is null ";

    /** Each part by an index of its own: the officer's, or the unit's. */
    private static final String SQL =
            """
            select 'TASK' as what, a.id as item, a.due as last_day, a.* from assignment a
            where a.commune = :commune and (a.officer = :person or a.lead_unit = any(:units)) and a.due is not null
              and a.kind in ('ONE_OFF', 'CONTINUOUS')"""
                    + OPEN
                    + """
            union all
            select 'COORDINATION', c.id, c.due, a.* from coordination c join assignment a on a.id = c.assignment
            where c.commune = :commune and (c.officer = :person or c.unit = any(:units)) and c.answer is null
              and c.withdrawn_at is null"""
                    + OPEN
                    + """
            union all
            select 'MONTH', e.id, e.due, a.* from period_entry e join assignment a on a.id = e.assignment
            where a.commune = :commune and (a.officer = :person or a.lead_unit = any(:units)) and e.answer is null"""
                    + OPEN
                    + "order by last_day, item limit :most";

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DueDirectory(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whose. @param units those of which everything counts, for the person heads them */
    public record Who(String commune, String person, Set<String> units) {}

    /** What kind of thing is due. */
    public enum What {
        TASK("task", ""),
        COORDINATION("coordination", "Phối hợp: "),
        MONTH("month", "Báo cáo tháng: ");

        private final String code;
        private final String wording;

        What(String code, String wording) {
            this.code = code;
            this.wording = wording;
        }

        /** A short name for identifiers. */
        public String code() {
            return code;
        }

        /** What stands before the task's title. */
        public String wording() {
            return wording;
        }
    }

    /** One thing that is due; state and lateness in the users' words. */
    public record Due(
            What what,
            UUID item,
            UUID assignment,
            String reference,
            String title,
            LocalDate due,
            String state,
            String lateness) {}

    /** Whether the open work is an officer's own, so that its due date stands among these already. */
    public static boolean covers(WorkItem item) {
        return DocumentRights.WRITING_STEPS.contains(item.step());
    }

    /** The nearest first, at most so many. */
    public List<Due> of(Who who, int most) {
        return jdbc.sql(SQL)
                .param("commune", who.commune())
                .param("person", who.person())
                .param("units", who.units().toArray(String[]::new))
                .param("most", most)
                .query(this::due)
                .list();
    }

    private Due due(ResultSet row, int number) throws SQLException {
        var what = What.valueOf(row.getString("what"));
        var state = State.valueOf(row.getString("state"));
        var due = row.getObject("last_day", LocalDate.class);
        var sentOn = Optional.ofNullable(row.getTimestamp("signed_off_at"))
                .filter(at -> what == What.TASK && state.isHeldByReviewer())
                .map(at -> VietnamTime.date(at.toInstant()));
        return new Due(
                what,
                row.getObject("item", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                due,
                what == What.TASK ? state.wording() : "chưa trả lời",
                Lateness.on(VietnamTime.today(clock), Optional.of(due), sentOn, calendar)
                        .wording());
    }
}

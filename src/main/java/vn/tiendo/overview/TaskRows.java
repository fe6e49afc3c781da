package vn.tiendo.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.assignment.AssignmentWords;
import vn.tiendo.assignment.Lateness;
import vn.tiendo.calendar.VietnamTime;

/** The tasks behind a figure, the latest first, a part at a time. */
@Repository
class TaskRows {

    static final int PAGE = 50;

    /** The task, who has it now (of several parts: who has the one that tells where it stands), and all in names. */
    private static final String SELECT = "select s.*, " + Conditions.LATE + " as late, " + Conditions.SOON + " as soon,"
            + """
             u.name as unit_name, p.number as plan_number, h.held_since as since, hu.name as holder_unit,
            coalesce(who.name, post.title) as has
            from task_standing s join plan p on p.id = s.plan
            left join task_standing h on h.assignment = s.told_by
            left join unit u on u.commune = s.commune and u.code = s.lead_unit
            left join unit hu on hu.commune = h.commune and hu.code = h.lead_unit
            left join person who on who.username = h.holder
            left join position post on post.commune = h.commune and post.code = h.position""";

    private static final String ORDER = " order by case when " + Conditions.LATE
            + " then s.late_after end, s.ended_on nulls first, s.told_due nulls last, p.issued_on desc, s.plan, s.place,"
            + " s.occurrence, s.lead_unit, s.assignment limit :most offset :from";

    private final JdbcClient jdbc;
    private final Days.Reckoned days;

    TaskRows(JdbcClient jdbc, Days.Reckoned days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * One task as lists show it, everything in the users' words.
     *
     * @param parts "3/5 phần đã xong" for a task of several
     * @param daysLate working days since its last day, 0 for what is not late
     * @param holder who has it now, empty for what nobody has
     * @param since from when on
     */
    public record Row(
            UUID id,
            String plan,
            String reference,
            String group,
            String number,
            String title,
            String unit,
            String parts,
            String due,
            int daysLate,
            String state,
            String lateness,
            String mark,
            int percent,
            String holder,
            String since,
            int obstacles) {}

    /** @param from how many are left out before these @param most how many at most */
    List<Row> of(Conditions conditions, int from, int most) {
        return jdbc.sql(SELECT + conditions.sql() + ORDER)
                .params(conditions.params())
                .param("most", most)
                .param("from", from)
                .query(this::row)
                .list();
    }

    long count(Conditions conditions) {
        return jdbc.sql("select count(*) from task_standing s" + conditions.sql())
                .params(conditions.params())
                .query(Long.class)
                .single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var late = row.getBoolean("late");
        var lateness = lateness(row);
        var last = day(row, late ? "late_after" : "told_due");
        return new Row(
                row.getObject("assignment", UUID.class),
                text(row, "plan_number"),
                row.getString("reference"),
                row.getString("group_number"),
                row.getString("number"),
                row.getString("title"),
                unit(row),
                parts(row),
                last.map(VietnamTime::format).orElse("–"),
                late ? last.map(days::since).orElse(0) : 0,
                AssignmentWords.state(row.getString("told_state"), row.getInt("extensions")),
                lateness.map(Lateness::wording).orElse(""),
                lateness.map(Lateness::mark).orElse(""),
                row.getInt("percent"),
                holder(row),
                row.getObject("ended_on") == null
                        ? day(row, "since").map(VietnamTime::format).orElse("")
                        : "",
                row.getInt("obstacles"));
    }

    private static Optional<Lateness> lateness(ResultSet row) throws SQLException {
        if (List.of("COMPLETED_ON_TIME", "COMPLETED_LATE", "CLOSED").contains(row.getString("standing"))) {
            return Optional.empty();
        }
        if (row.getBoolean("late")) {
            return Optional.of(Lateness.OVERDUE);
        }
        if (row.getObject("told_due") == null) {
            return Optional.of(Lateness.NO_DUE_DATE);
        }
        return Optional.of(row.getBoolean("soon") ? Lateness.DUE_SOON : Lateness.ON_TIME);
    }

    private static String unit(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("unit_name")).orElse("Nhiều đơn vị");
    }

    private static String parts(ResultSet row) throws SQLException {
        var parts = row.getInt("parts");
        return parts == 0 ? "" : row.getInt("parts_ended") + "/" + parts + " phần đã xong";
    }

    /** Of a task of several units also whose part it is. */
    private static String holder(ResultSet row) throws SQLException {
        var name = text(row, "has");
        var unit = text(row, "holder_unit");
        return row.getString("lead_unit") != null || unit.isEmpty()
                ? name
                : name.isEmpty() ? unit : name + " – " + unit;
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}

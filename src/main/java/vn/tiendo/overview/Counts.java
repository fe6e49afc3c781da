package vn.tiendo.overview;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How many tasks stand how: all but {@code dueSoon}, which is a part of two others, add up to the total. */
public record Counts(
        long total,
        long completedOnTime,
        long completedLate,
        long inProgress,
        long dueSoon,
        long overdue,
        long waiting,
        long notStarted,
        long continuous,
        long closed) {

    /** Of what has no task. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The columns, in SQL, of rows s of task_standing. */
    static final String SQL = "count(*) as total, " + column(Wanted.COMPLETED_ON_TIME, "completed_on_time")
            + column(Wanted.COMPLETED_LATE, "completed_late")
            + column(Wanted.IN_PROGRESS, "in_progress")
            + column(Wanted.DUE_SOON, "due_soon")
            + column(Wanted.OVERDUE, "overdue")
            + column(Wanted.WAITING, "waiting")
            + column(Wanted.NOT_STARTED, "not_started")
            + column(Wanted.CONTINUOUS, "continuous")
            + "count(*) filter (where " + Wanted.CLOSED.condition() + ") as closed";

    private static String column(Wanted wanted, String name) {
        return "count(*) filter (where " + wanted.condition() + ") as " + name + ", ";
    }

    static Counts of(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("total"),
                row.getLong("completed_on_time"),
                row.getLong("completed_late"),
                row.getLong("in_progress"),
                row.getLong("due_soon"),
                row.getLong("overdue"),
                row.getLong("waiting"),
                row.getLong("not_started"),
                row.getLong("continuous"),
                row.getLong("closed"));
    }

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(
                total + other.total,
                completedOnTime + other.completedOnTime,
                completedLate + other.completedLate,
                inProgress + other.inProgress,
                dueSoon + other.dueSoon,
                overdue + other.overdue,
                waiting + other.waiting,
                notStarted + other.notStarted,
                continuous + other.continuous,
                closed + other.closed);
    }

    /** Those of a kind of standing. */
    long of(Wanted wanted) {
        return switch (wanted) {
            case COMPLETED_ON_TIME -> completedOnTime;
            case COMPLETED_LATE -> completedLate;
            case IN_PROGRESS -> inProgress;
            case DUE_SOON -> dueSoon;
            case OVERDUE -> overdue;
            case NOT_STARTED -> notStarted;
            case WAITING -> waiting;
            case CONTINUOUS -> continuous;
            case CLOSED -> closed;
            default -> throw new IllegalArgumentException("not counted: " + wanted);
        };
    }
}

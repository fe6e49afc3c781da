package vn.tiendo.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.unit.Organisation;

/**
 * One entry of a case's record: the columns that the record of every kind of subject has.
 *
 * @param by a username; empty for what the system itself noted when a time came
 * @param byRight in words; empty for the holder
 */
public record RecordEntry(Instant at, String by, String byRight, String event, String text) {

    /** A row of a table of records, which has the columns at, by, by_right, event and text. */
    public static RecordEntry of(ResultSet row, int number) throws SQLException {
        return new RecordEntry(
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                row.getString("by_right"),
                row.getString("event"),
                row.getString("text"));
    }

    /** As people read it. */
    public RecordLine line(Organisation organisation) {
        return new RecordLine(
                VietnamTime.format(at), by.isEmpty() ? "Hệ thống" : organisation.nameOf(by), byRight, event, text);
    }
}

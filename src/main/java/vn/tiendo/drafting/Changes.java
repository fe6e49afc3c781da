package vn.tiendo.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of an import: who changed what and when, with what stood before. */
@Repository
class Changes {

    private static final int SHOWN = 60;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Changes(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One cell of a change.
     *
     * @param before null: as written
     * @param after null: as written
     */
    record Edit(UUID row, String column, @Nullable String before, @Nullable String after) {}

    record Change(long id, String what, List<Edit> edits, String by, Instant at, Optional<String> undoneBy) {}

    void note(UUID intake, String what, List<Edit> edits, String by) {
        jdbc.sql("insert into intake_change (intake, what, edits, by, at) values (?, ?, ?::jsonb, ?, ?)")
                .params(intake, what, written(edits), by, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest changes, the last one first. */
    List<Change> latest(UUID intake) {
        return jdbc.sql("select * from intake_change where intake = ? order by id desc limit " + SHOWN)
                .param(intake)
                .query((row, number) -> change(row))
                .list();
    }

    Optional<Change> find(UUID intake, long id) {
        return jdbc.sql("select * from intake_change where intake = ? and id = ?")
                .params(intake, id)
                .query((row, number) -> change(row))
                .optional();
    }

    void undone(long id, String by) {
        jdbc.sql("update intake_change set undone_by = ?, undone_at = ? where id = ?")
                .params(by, clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("id"),
                row.getString("what"),
                read(row.getString("edits")),
                row.getString("by"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getString("undone_by")));
    }

    private List<Edit> read(String edits) {
        try {
            return json.readValue(edits, new TypeReference<List<Edit>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String written(List<Edit> edits) {
        try {
            return json.writeValueAsString(edits);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

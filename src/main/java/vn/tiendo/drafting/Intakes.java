package vn.tiendo.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.intake.SourcePart;
import vn.tiendo.refusal.Refusal;

/** The imports of all communes and their rows, in the order of the file. */
@Repository
class Intakes {

    private static final String INTAKE =
            """
            select id, commune, file_name, size, sha256, is_pdf, uploaded_by, uploaded_at, revision, plan from intake
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final ObjectMapper json;
    private final Clock clock;

    Intakes(JdbcClient jdbc, JdbcTemplate template, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
        this.clock = clock;
    }

    /** @throws Refusal if there is no such import, or it was dropped */
    Intake get(UUID id) {
        return jdbc.sql(INTAKE + "where id = ? and dropped_at is null")
                .param(id)
                .query(Intakes::intake)
                .optional()
                .orElseThrow(() -> new Refusal("Không tìm thấy bản nhập này."));
    }

    /** Whoever changes a row goes through here: the changes of one import come one after the other. */
    Intake lock(UUID id) {
        jdbc.sql("select 1 from intake where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional();
        return get(id);
    }

    /** The latest imports of a commune, at most 50. */
    List<Intake> of(String commune) {
        return jdbc.sql(INTAKE + "where commune = ? and dropped_at is null order by uploaded_at desc limit 50")
                .param(commune)
                .query(Intakes::intake)
                .list();
    }

    Optional<Intake> ofPlan(UUID plan) {
        return jdbc.sql(INTAKE + "where plan = ?")
                .param(plan)
                .query(Intakes::intake)
                .optional();
    }

    /** Earlier imports of the same file. */
    List<Intake> same(String commune, String sha256, UUID except) {
        return jdbc.sql(
                        INTAKE
                                + """
                        where commune = ? and sha256 = ? and id <> ? and dropped_at is null
                        order by uploaded_at desc limit 5""")
                .params(commune, sha256, except)
                .query(Intakes::intake)
                .list();
    }

    void add(Intake intake, InputStream content, List<SourcePart> picture, List<DraftRow> rows) {
        template.update(
                """
                insert into intake (id, commune, file_name, size, sha256, is_pdf, uploaded_by, uploaded_at, picture, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?)""",
                statement -> {
                    statement.setObject(1, intake.id());
                    statement.setString(2, intake.commune());
                    statement.setString(3, intake.fileName());
                    statement.setLong(4, intake.size());
                    statement.setString(5, intake.sha256());
                    statement.setBoolean(6, intake.isPdf());
                    statement.setString(7, intake.uploadedBy());
                    statement.setObject(8, intake.uploadedAt().atOffset(ZoneOffset.UTC));
                    statement.setString(9, written(picture));
                    statement.setBinaryStream(10, content, intake.size());
                });
        addRows(intake.id(), rows);
    }

    void addRows(UUID intake, List<DraftRow> rows) {
        template.batchUpdate(
                """
                insert into intake_row (id, intake, place, kind, written, read, decided)
                values (?, ?, ?, ?, ?::jsonb, ?::json, ?::jsonb)""",
                rows,
                200,
                (statement, row) -> {
                    statement.setObject(1, row.id());
                    statement.setObject(2, intake);
                    statement.setDouble(3, row.place());
                    statement.setString(4, row.kind().name());
                    statement.setString(5, written(row.written()));
                    statement.setString(6, written(row.read()));
                    statement.setString(7, written(row.decided()));
                });
    }

    /** All rows in order, those taken out too. */
    List<DraftRow> rows(UUID intake) {
        return jdbc.sql(
                        "select id, place, kind, written, read, decided from intake_row where intake = ? order by place, id")
                .param(intake)
                .query((row, number) -> row(row))
                .list();
    }

    void decide(DraftRow row) {
        jdbc.sql("update intake_row set decided = ?::jsonb where id = ?")
                .params(written(row.decided()), row.id())
                .update();
    }

    /** @return the new revision */
    long changed(UUID intake) {
        return jdbc.sql("update intake set revision = revision + 1 where id = ? returning revision")
                .param(intake)
                .query(Long.class)
                .single();
    }

    void becomes(UUID intake, UUID plan) {
        jdbc.sql("update intake set plan = ? where id = ?").params(plan, intake).update();
    }

    void drop(UUID intake, String by) {
        jdbc.sql("update intake set dropped_by = ?, dropped_at = ? where id = ?")
                .params(by, clock.instant().atOffset(ZoneOffset.UTC), intake)
                .update();
    }

    List<SourcePart> picture(UUID intake) {
        return jdbc.sql("select picture from intake where id = ?")
                .param(intake)
                .query((row, number) -> read(row.getString("picture"), new TypeReference<List<SourcePart>>() {}))
                .single();
    }

    /** Copies the file as it was uploaded. */
    void copy(UUID intake, Path into) {
        jdbc.sql("select content from intake where id = ?")
                .param(intake)
                .query((row, number) -> FileCopy.of(row.getBinaryStream("content"), into))
                .single();
    }

    private static Intake intake(ResultSet row, int number) throws SQLException {
        return new Intake(
                row.getObject("id", UUID.class),
                row.getString("commune"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getBoolean("is_pdf"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getLong("revision"),
                Optional.ofNullable(row.getObject("plan", UUID.class)));
    }

    private DraftRow row(ResultSet row) throws SQLException {
        return new DraftRow(
                row.getObject("id", UUID.class),
                row.getDouble("place"),
                RowKind.valueOf(row.getString("kind")),
                read(row.getString("written"), new TypeReference<Map<String, String>>() {}),
                read(row.getString("read"), new TypeReference<DraftRow.Read>() {}),
                read(row.getString("decided"), new TypeReference<Map<String, Decision>>() {}));
    }

    private <T> T read(@Nullable String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** PostgreSQL keeps no NUL character. */
    private String written(Object value) {
        try {
            return json.writeValueAsString(value).replace("\\u0000", "");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

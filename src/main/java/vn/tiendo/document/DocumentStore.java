package vn.tiendo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of documents and of what each filing contained. */
@Repository
class DocumentStore {

    private static final String IN_DOSSIER =
            " where subject = :assignment and coordination_id is not distinct from cast(:coordination as uuid)";

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Uploads, deletions and filings of one assignment come one after the other, to the transaction's end. */
    void lock(Dossier dossier) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('document ' || :assignment, 0))")
                .param("assignment", dossier.subject().toString())
                .query((row, number) -> number)
                .list();
    }

    Optional<Document> find(UUID id) {
        return jdbc.sql("select * from document where id = :id")
                .param("id", id)
                .query(DocumentStore::document)
                .optional();
    }

    long content(UUID id) {
        return jdbc.sql("select content from document where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    List<Document> ofAssignment(UUID assignmentId) {
        return jdbc.sql("select * from document where subject = :assignment"
                        + " order by coordination_id nulls first, output_type, lower(name), version desc")
                .param("assignment", assignmentId)
                .query(DocumentStore::document)
                .list();
    }

    /** The newest version of each document, unless that was set aside. */
    List<Document> current(Dossier dossier) {
        return inDossier(
                "select * from (select distinct on (output_type, lower(name)) * from document" + IN_DOSSIER
                        + " order by output_type, lower(name), version desc) newest where set_aside_at is null",
                dossier);
    }

    int nextVersion(Dossier dossier, String outputType, String name) {
        return jdbc.sql("select coalesce(max(version), 0) + 1 from document" + IN_DOSSIER
                        + " and output_type = :type and lower(name) = lower(:name)")
                .param("assignment", dossier.subject())
                .param("coordination", dossier.coordinationId().orElse(null))
                .param("type", outputType)
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    void insert(Document document, long content) {
        jdbc.sql(
                        "insert into document (id, commune, subject_kind, subject, coordination_id, output_type, name, version, size,"
                                + " sha256, media_type, content, uploaded_by, uploaded_at) values (:id, :commune, :kind, :assignment,"
                                + " cast(:coordination as uuid), :type, :name, :version, :size, :sha256, :mediaType, :content,"
                                + " :by, :at)")
                .param("id", document.id())
                .param("commune", document.commune())
                .param("kind", document.dossier().kind().name())
                .param("assignment", document.dossier().subject())
                .param("coordination", document.dossier().coordinationId().orElse(null))
                .param("type", document.outputType())
                .param("name", document.name())
                .param("version", document.version())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("mediaType", document.mediaType())
                .param("content", content)
                .param("by", document.uploadedBy())
                .param("at", document.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from document where id = :id").param("id", id).update();
    }

    void setAside(UUID id, String username, Instant at) {
        jdbc.sql("update document set set_aside_by = :by, set_aside_at = :at where id = :id")
                .param("id", id)
                .param("by", username)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeBack(UUID id) {
        jdbc.sql("update document set set_aside_by = null, set_aside_at = null where id = :id")
                .param("id", id)
                .update();
    }

    void file(UUID id, UUID submissionId) {
        jdbc.sql("insert into document_filing (submission_id, document_id) values (:submission, :id)")
                .param("submission", submissionId)
                .param("id", id)
                .update();
        jdbc.sql("update document set submitted_in = :submission where id = :id and submitted_in is null")
                .param("submission", submissionId)
                .param("id", id)
                .update();
    }

    void move(UUID assignment, UUID to) {
        jdbc.sql("update document set subject = ? where subject = ?")
                .params(to, assignment)
                .update();
    }

    List<Document> filed(UUID submissionId) {
        return jdbc.sql("select document.* from document join document_filing on document_id = id"
                        + " where submission_id = :submission order by output_type, lower(name), version desc")
                .param("submission", submissionId)
                .query(DocumentStore::document)
                .list();
    }

    private List<Document> inDossier(String sql, Dossier dossier) {
        return jdbc.sql(sql)
                .param("assignment", dossier.subject())
                .param("coordination", dossier.coordinationId().orElse(null))
                .query(DocumentStore::document)
                .list();
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                row.getString("commune"),
                new Dossier(
                        Dossier.Kind.valueOf(row.getString("subject_kind")),
                        row.getObject("subject", UUID.class),
                        Optional.ofNullable(row.getObject("coordination_id", UUID.class))),
                row.getString("output_type"),
                row.getString("name"),
                row.getInt("version"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                Optional.ofNullable(row.getObject("submitted_in", UUID.class)),
                row.getTimestamp("set_aside_at") != null);
    }
}

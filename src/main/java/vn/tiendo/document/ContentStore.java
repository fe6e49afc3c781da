package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The bytes of documents as PostgreSQL large objects, moved in pieces: no file is ever in memory whole. */
@Component
class ContentStore {

    private static final int PIECE = 256 * 1024;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;

    ContentStore(DataSource dataSource, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Belongs to the caller's transaction: if that fails there is no content either. */
    @Transactional(propagation = Propagation.MANDATORY)
    long store(Path file) {
        return inLargeObjects(objects -> {
            long oid = objects.createLO(LargeObjectManager.READWRITE);
            try (InputStream content = Files.newInputStream(file);
                    LargeObject object = objects.open(oid, LargeObjectManager.WRITE)) {
                byte[] piece = new byte[PIECE];
                for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                    object.write(piece, 0, read);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return oid;
        });
    }

    /** Each piece is a transaction of its own, so that a slow reader holds no connection. */
    InputStream open(long oid) {
        return new StoredContent(position -> piece(oid, position));
    }

    private byte[] piece(long oid, long position) {
        byte[] piece = reading.execute(status -> inLargeObjects(objects -> {
            try (LargeObject object = objects.open(oid, LargeObjectManager.READ)) {
                object.seek64(position, LargeObject.SEEK_SET);
                return object.read(PIECE);
            }
        }));
        if (piece == null) {
            throw new DataRetrievalFailureException("No content " + oid);
        }
        return piece;
    }

    private <T> T inLargeObjects(LargeObjectWork<T> work) {
        ConnectionCallback<T> callback =
                connection -> work.with(connection.unwrap(PGConnection.class).getLargeObjectAPI());
        T result = jdbc.execute(callback);
        if (result == null) {
            throw new IllegalStateException("No result");
        }
        return result;
    }

    /** What is done with large objects on the transaction's connection. */
    @FunctionalInterface
    private interface LargeObjectWork<T> {
        T with(LargeObjectManager objects) throws SQLException;
    }
}

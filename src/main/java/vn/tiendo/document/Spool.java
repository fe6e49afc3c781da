package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload on its way, kept in a temporary file: a slow line must hold no database connection, and what a container
 * is can be told only from its end.
 */
final class Spool implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final long size;
    private final String sha256;

    private Spool(Path file, long size, String sha256) {
        this.file = file;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Reads at most one byte more than the limit; the caller tells from the size that it was passed. */
    static Spool of(InputStream content, long limit) throws IOException {
        Path file = Files.createTempFile("tiendo-", ".upload");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                long size = copy(content, out, limit + 1);
                return new Spool(file, size, HexFormat.of().formatHex(digest.digest()));
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copy(InputStream content, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        while (size < most) {
            int read = content.read(buffer, 0, (int) Math.min(buffer.length, most - size));
            if (read < 0) {
                return size;
            }
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    Path file() {
        return file;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

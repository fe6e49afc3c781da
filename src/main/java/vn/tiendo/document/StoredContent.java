package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.LongFunction;
import org.springframework.dao.DataAccessException;

/** Reads a document's content piece by piece, each fetched when it is asked for. */
final class StoredContent extends InputStream {

    private final LongFunction<byte[]> pieces;
    private byte[] piece = {};
    private int at;
    private long fetched;
    private boolean ended;

    /** The pieces that start at a position; an empty one is the end. */
    StoredContent(LongFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (at == piece.length && !ended) {
            piece = next();
            at = 0;
            fetched += piece.length;
            ended = piece.length == 0;
        }
        return !ended;
    }

    private byte[] next() throws IOException {
        try {
            return pieces.apply(fetched);
        } catch (DataAccessException e) {
            throw new IOException("Content can no longer be read", e);
        }
    }
}

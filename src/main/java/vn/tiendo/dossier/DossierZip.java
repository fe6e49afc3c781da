package vn.tiendo.dossier;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.VietnamTime;
import vn.tiendo.document.Documents;

/**
 * The dossier with every document, written piece by piece, never whole in memory. {@code SHA256SUMS} holds the hashes that the
 * record has of the documents, so that whoever checks it checks the record.
 */
@Component
class DossierZip {

    private final Documents documents;
    private final Clock clock;

    DossierZip(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Leaves the stream open. */
    void write(TaskDossier dossier, byte[] cover, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
        var list = PaperList.csv(dossier.papers()).getBytes(StandardCharsets.UTF_8);
        var sums = new StringBuilder();
        add(zip, "ho-so.pdf", cover, sums);
        add(zip, "danh-muc.csv", list, sums);
        for (var paper : dossier.papers()) {
            if (paper.enclosed()) {
                open(zip, paper.path(), paper.document().uploadedAt());
                try (var content = documents.open(paper.document().id())) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
                sums.append(line(paper.document().sha256(), paper.path()));
            }
        }
        open(zip, "SHA256SUMS", clock.instant());
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
    }

    private void add(ZipOutputStream zip, String name, byte[] content, StringBuilder sums) throws IOException {
        open(zip, name, clock.instant());
        zip.write(content);
        zip.closeEntry();
        sums.append(line(hash(content), name));
    }

    private static void open(ZipOutputStream zip, String name, Instant at) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, VietnamTime.ZONE));
        zip.putNextEntry(entry);
    }

    private static String line(String hash, String name) {
        return hash + "  " + name + "\n";
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The response is closed by the server, not by what is written into it. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package vn.tiendo.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tiendo.refusal.Refusal;

/** Looks through a zipped office file before anything parses it: what it is, how large it gets, whether it declares entities. */
final class OfficeArchive {

    /** What the parts of the archive say it is. */
    enum Kind {
        WORD,
        SHEETS,
        OTHER
    }

    private static final String BROKEN = "Tệp bị hỏng: không mở được.";
    private static final String BOMB = "Tệp nén quá mức (có dấu hiệu phá hoại) nên không đọc.";
    private static final String ENTITIES =
            "Tệp khai báo DOCTYPE/ENTITY trong XML (có dấu hiệu phá hoại) nên không đọc.";
    private static final String DOCTYPE = "<!DOCTYPE";

    private static final long SMALL = 100 * 1024;
    private static final double SMALLEST_RATIO = 0.01;

    private final Limits limits;
    private long inflated;
    private int parts;
    private Kind kind = Kind.OTHER;

    private OfficeArchive(Limits limits) {
        this.limits = limits;
    }

    /** @throws Refusal if it is broken, unpacks to too much, or a part carries a document type */
    static Kind check(Path file, Limits limits) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new OfficeArchive(limits).check(zip);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refusal(BROKEN);
        }
    }

    private Kind check(ZipFile zip) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            parts++;
            Refusal.unless(parts <= limits.parts(), BOMB);
            check(zip, entries.nextElement());
        }
        return kind;
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith("word/") && name.endsWith(".xml")) {
            kind = Kind.WORD;
        } else if (name.startsWith("xl/") && name.endsWith(".xml") && kind == Kind.OTHER) {
            kind = Kind.SHEETS;
        }
        Refusal.unless(!isBlownUp(entry), BOMB);
        boolean parsed = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        try (InputStream content = zip.getInputStream(entry)) {
            unpack(content, parsed);
        }
    }

    /** The measure of POI, which would only say that the file is broken. */
    private static boolean isBlownUp(ZipEntry entry) {
        return entry.getSize() > SMALL && entry.getCompressedSize() < entry.getSize() * SMALLEST_RATIO;
    }

    private void unpack(InputStream content, boolean parsed) throws IOException {
        byte[] piece = new byte[1 << 16];
        long size = 0;
        String tail = "";
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            size += read;
            inflated += read;
            Refusal.unless(inflated <= limits.inflatedBytes() && !(parsed && size > limits.partBytes()), BOMB);
            if (parsed) {
                String text = tail + plain(piece, read);
                Refusal.unless(!text.contains(DOCTYPE) && !text.contains("<!ENTITY"), ENTITIES);
                tail = text.substring(Math.max(0, text.length() - DOCTYPE.length()));
            }
        }
    }

    /** Without the zero bytes, by which UTF-16 would hide the words. */
    private static String plain(byte[] piece, int length) {
        return new String(piece, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}

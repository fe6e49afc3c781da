package vn.tiendo.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first bytes of a file, which tell its family whatever its name says. */
record FileStart(byte[] bytes) {

    private static final int LENGTH = 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static FileStart of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new FileStart(content.readNBytes(LENGTH));
        }
    }

    boolean isZip() {
        return startsWith(ZIP);
    }

    /** The container of the old Office formats, and of new ones with a password. */
    boolean isOle() {
        return startsWith(OLE);
    }

    /** The mark may stand behind a few stray bytes. */
    boolean isPdf() {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private boolean startsWith(byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

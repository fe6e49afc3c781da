package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** Files whose first bytes tell only the wrapping: what they are stands further inside. */
enum Container {
    ZIP("504b0304"),
    OLE("d0cf11e0a1b11ae1"),
    NONE("");

    private final byte[] mark;

    Container(String mark) {
        this.mark = HexFormat.of().parseHex(mark);
    }

    static Container of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(8);
            return Arrays.stream(values())
                    .filter(container -> container.opens(start))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    private boolean opens(byte[] start) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }
}

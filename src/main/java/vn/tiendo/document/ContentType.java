package vn.tiendo.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by its content alone: Tika's table of marks, and a look inside the two containers of office files.
 * Tika's own container detectors would bring Apache POI and some 20 MB for this one question.
 */
final class ContentType {

    private static final MimeTypes MARKS = MimeTypes.getDefaultMimeTypes();

    /** Text that a browser or a shell would run. */
    private static final Set<String> ACTIVE_TEXT = Set.of(
            "text/html",
            "application/xhtml+xml",
            "application/javascript",
            "text/javascript",
            "application/x-sh",
            "application/x-bat",
            "text/x-python",
            "text/x-perl",
            "text/x-php",
            "text/x-vbscript");

    /** The several names that Tika has for what people call an MP4 file. */
    private static final Map<String, String> SAME =
            Map.of("application/mp4", "video/mp4", "video/x-m4v", "video/mp4", "video/quicktime", "video/mp4");

    private ContentType() {}

    static String of(Path file) {
        try {
            String mark = mark(file);
            return switch (Container.of(file)) {
                case ZIP -> ZipContent.mediaType(file);
                case OLE -> OleContent.mediaType(file);
                case NONE -> plain(mark);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mark(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MARKS.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static String plain(String mark) {
        if (ACTIVE_TEXT.contains(mark) || mark.endsWith("xml")) {
            return mark;
        }
        MediaType type = MediaType.parse(mark);
        if (MARKS.getMediaTypeRegistry().isInstanceOf(type, MediaType.TEXT_PLAIN)) {
            return FileKind.TXT.mediaType();
        }
        return SAME.getOrDefault(mark, mark);
    }
}

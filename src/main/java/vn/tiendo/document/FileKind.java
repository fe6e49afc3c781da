package vn.tiendo.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that the product can recognise by their content; which of them are taken is a setting. */
enum FileKind {
    PDF("application/pdf", "tệp PDF", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "tệp Word", "docx"),
    DOC("application/msword", "tệp Word (97-2003)", "doc"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "bảng tính Excel", "xlsx"),
    XLS("application/vnd.ms-excel", "bảng tính Excel (97-2003)", "xls"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "tệp PowerPoint", "pptx"),
    PPT("application/vnd.ms-powerpoint", "tệp PowerPoint (97-2003)", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "văn bản OpenDocument", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "bảng tính OpenDocument", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "bản trình chiếu OpenDocument", "odp"),
    TXT("text/plain", "tệp văn bản thuần", "txt"),
    CSV("text/csv", "tệp CSV", "csv"),
    JPEG("image/jpeg", "ảnh JPEG", "jpg", "jpeg"),
    PNG("image/png", "ảnh PNG", "png"),
    TIFF("image/tiff", "ảnh TIFF", "tif", "tiff"),
    MP4("video/mp4", "video MP4", "mp4"),
    MP3("audio/mpeg", "âm thanh MP3", "mp3"),
    ZIP("application/zip", "tệp nén ZIP", "zip"),
    SEVEN_ZIP("application/x-7z-compressed", "tệp nén 7z", "7z");

    private final String mediaType;
    private final String label;
    private final Set<String> extensions;

    FileKind(String mediaType, String label, String... extensions) {
        this.mediaType = mediaType;
        this.label = label;
        this.extensions = Set.of(extensions);
    }

    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    static String knownExtensions() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream().sorted())
                .collect(Collectors.joining(", "));
    }

    /** What the stored document is called; text has no mark of its own that would tell CSV from plain text. */
    String mediaType() {
        return mediaType;
    }

    String label() {
        return label;
    }

    Set<String> extensions() {
        return extensions;
    }

    boolean isText() {
        return this == TXT || this == CSV;
    }
}

package vn.tiendo.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** What an installation lets people upload. 7z is known but not in the default: what is inside cannot be looked at. */
@ConfigurationProperties("tiendo.documents")
record DocumentProperties(
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue({
                    "pdf", "docx", "doc", "xlsx", "xls", "pptx", "ppt", "odt", "ods", "odp", "txt", "csv", "jpg", "png",
                    "tiff", "mp4", "mp3", "zip"
                })
                List<String> allowedTypes) {

    DocumentProperties {
        if (maxSize.toBytes() <= 0) {
            throw new IllegalArgumentException("tiendo.documents.max-size must be more than 0, not " + maxSize);
        }
        allowedTypes = allowedTypes.stream()
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .toList();
        allowedTypes.forEach(DocumentProperties::known);
    }

    private static FileKind known(String extension) {
        return FileKind.ofExtension(extension)
                .orElseThrow(() -> new IllegalArgumentException("tiendo.documents.allowed-types: '%s' is none of: %s"
                        .formatted(extension, FileKind.knownExtensions())));
    }

    boolean allows(FileKind kind) {
        return allowedTypes.stream().anyMatch(kind.extensions()::contains);
    }

    /** All endings that may be uploaded, for the browser's file dialogue and for messages. */
    Set<String> extensions() {
        Set<String> extensions = new TreeSet<>();
        allowedTypes.forEach(type -> extensions.addAll(known(type).extensions()));
        return extensions;
    }

    String maxSizeInWords() {
        long bytes = maxSize.toBytes();
        return bytes % (1024 * 1024) == 0 ? bytes / (1024 * 1024) + " MB" : Math.max(1, bytes / 1024) + " KB";
    }
}

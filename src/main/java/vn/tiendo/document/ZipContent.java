package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells office files, archives and programs apart by what stands in a ZIP container. */
final class ZipContent {

    static final String MACROS = "application/x-tiendo-macros";
    static final String BROKEN = "application/x-tiendo-broken";
    static final String PROGRAMS_INSIDE = "application/x-tiendo-programs-inside";

    private static final int MOST_DIRECTORY_BYTES = 8 * 1024 * 1024;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            OOXML + "wordprocessingml.document.main+xml", FileKind.DOCX,
            OOXML + "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            OOXML + "presentationml.presentation.main+xml", FileKind.PPTX);

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "lnk",
            "pif", "cpl", "jar", "apk", "sh", "reg");

    private ZipContent() {}

    static String mediaType(Path file) throws IOException {
        if (directoryBytes(file) > MOST_DIRECTORY_BYTES) {
            return BROKEN;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return mediaType(zip);
        } catch (ZipException | IllegalArgumentException e) {
            return BROKEN;
        }
    }

    private static String mediaType(ZipFile zip) throws IOException {
        List<String> names = zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .toList();
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            return MACROS;
        }
        Optional<String> office = officeType(zip);
        if (office.isPresent()) {
            return office.get();
        }
        if (names.contains("meta-inf/manifest.mf") || names.contains("androidmanifest.xml")) {
            return "application/java-archive";
        }
        return names.stream().anyMatch(ZipContent::isProgram) ? PROGRAMS_INSIDE : FileKind.ZIP.mediaType();
    }

    private static Optional<String> officeType(ZipFile zip) throws IOException {
        String openDocument = start(zip, "mimetype", 200).strip();
        if (!openDocument.isEmpty()) {
            return Optional.of(openDocument);
        }
        String parts = start(zip, "[Content_Types].xml", 1024 * 1024);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (parts.contains("macroEnabled")) {
            return Optional.of(MACROS);
        }
        return Optional.of(MAIN_PARTS.entrySet().stream()
                .filter(part -> parts.contains('"' + part.getKey() + '"'))
                .map(part -> part.getValue().mediaType())
                .findFirst()
                .orElse("application/x-tika-ooxml"));
    }

    private static String start(ZipFile zip, String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    private static boolean isProgram(String name) {
        return PROGRAMS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.contains(".");
    }

    /** Of the central directory, which the JDK reads into memory at once: asked before it does. */
    private static long directoryBytes(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(content.length(), END_RECORD + LONGEST_COMMENT)];
            content.seek(content.length() - tail.length);
            content.readFully(tail);
            return directoryBytes(tail);
        }
    }

    private static long directoryBytes(byte[] tail) {
        byte[] mark = {'P', 'K', 5, 6};
        for (int at = tail.length - END_RECORD; at >= 0; at--) {
            if (Arrays.equals(tail, at, at + mark.length, mark, 0, mark.length)) {
                return Integer.toUnsignedLong(
                        ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt(at + 12));
            }
        }
        return Long.MAX_VALUE;
    }
}

package vn.tiendo.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Breaks a file as discs, mail gateways, old programs and attackers do. */
final class Mutations {

    private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}>");
    private static final Pattern NUMBER = Pattern.compile("\"\\d{1,6}\"");
    private static final List<String> NUMBERS =
            List.of("\"0\"", "\"-1\"", "\"99999\"", "\"2147483647\"", "\"999999999999\"", "\"x\"");

    /** Larger parts are only made smaller, for the machine that breaks them has little memory too. */
    private static final int LARGE = 2_000_000;

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** A broken copy; inside the parts of a zipped document about every second time. */
    byte[] of(byte[] file) throws IOException {
        boolean zipped = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        return zipped && random.nextBoolean() ? zip(parts(file)) : bytes(file);
    }

    private byte[] bytes(byte[] file) {
        return switch (random.nextInt(4)) {
            case 0 -> flipped(file);
            case 1 -> cut(file);
            case 2 -> repeated(file);
            default -> overwritten(file);
        };
    }

    private byte[] flipped(byte[] file) {
        var copy = file.clone();
        for (int i = random.nextInt(50) + 1; i > 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] cut(byte[] file) {
        var from = random.nextInt(4) == 0 ? random.nextInt(file.length) : 0;
        var to = from + random.nextInt(file.length - from + 1);
        return java.util.Arrays.copyOfRange(file, from, to);
    }

    private byte[] repeated(byte[] file) {
        var out = new ByteArrayOutputStream();
        var from = random.nextInt(file.length);
        var length = Math.min(random.nextInt(5_000), file.length - from);
        out.write(file, 0, from);
        for (int i = random.nextInt(20); i >= 0; i--) {
            out.write(file, from, length);
        }
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }

    private byte[] overwritten(byte[] file) {
        var copy = file.clone();
        var from = random.nextInt(copy.length);
        var junk = new byte[Math.min(random.nextInt(200), copy.length - from)];
        random.nextBytes(junk);
        System.arraycopy(junk, 0, copy, from, junk.length);
        return copy;
    }

    private record Part(String name, byte[] content) {}

    private List<Part> parts(byte[] file) throws IOException {
        var parts = new ArrayList<Part>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        }
        return parts;
    }

    private byte[] zip(List<Part> parts) throws IOException {
        var victim = random.nextInt(parts.size());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                var content = i == victim || isMain(part) ? broken(part.content()) : part.content();
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static boolean isMain(Part part) {
        return part.name().endsWith("document.xml") || part.name().endsWith("sheet1.xml");
    }

    private byte[] broken(byte[] xml) {
        var text = new String(xml, StandardCharsets.UTF_8);
        for (int i = random.nextInt(6); i >= 0; i--) {
            text = brokenOnce(text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String brokenOnce(String xml) {
        if (xml.length() > LARGE) {
            return without(xml.substring(0, LARGE), TAG);
        }
        return switch (random.nextInt(5)) {
            case 0 -> without(xml, TAG);
            case 1 -> twice(xml);
            case 2 -> numbered(xml);
            case 3 -> nested(xml);
            default -> new String(bytes(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        };
    }

    private String without(String xml, Pattern pattern) {
        var found = pattern.matcher(xml);
        return found.find(random.nextInt(xml.length() + 1))
                ? xml.substring(0, found.start()) + xml.substring(found.end())
                : xml;
    }

    /** A whole row or cell again, so that the document stays well-formed and only its sense breaks. */
    private String twice(String xml) {
        var element = List.of("w:tr", "w:tc", "w:tbl", "row", "c").get(random.nextInt(5));
        var from = xml.indexOf("<" + element + ">", random.nextInt(xml.length() + 1));
        var to = from < 0 ? -1 : xml.indexOf("</" + element + ">", from);
        if (to < 0) {
            return xml;
        }
        var piece = xml.substring(from, to + element.length() + 3);
        return xml.substring(0, from)
                + piece.repeat(1 + random.nextInt(Math.max(1, Math.min(200, LARGE / piece.length()))))
                + xml.substring(from);
    }

    private String numbered(String xml) {
        var found = NUMBER.matcher(xml);
        return found.find(random.nextInt(xml.length() + 1))
                ? xml.substring(0, found.start())
                        + NUMBERS.get(random.nextInt(NUMBERS.size()))
                        + xml.substring(found.end())
                : xml;
    }

    private String nested(String xml) {
        var at = xml.indexOf("</w:tc>");
        if (at < 0) {
            return xml;
        }
        var depth = random.nextInt(300);
        return xml.substring(0, at) + "<w:tbl><w:tr><w:tc><w:p/>".repeat(depth)
                + "<w:p/></w:tc></w:tr></w:tbl>".repeat(depth) + "<w:p/>" + xml.substring(at);
    }
}

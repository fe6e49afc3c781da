package vn.tiendo.officialdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes the XML of a Word file, as somebody might who does not know the rules. */
final class Damage {

    private Damage() {}

    /** Every place of the words is changed; there must be one. */
    static byte[] replace(byte[] word, String part, String from, String to) {
        return change(word, part, xml -> {
            assertThat(xml).contains(from);
            return xml.replace(from, to);
        });
    }

    static byte[] change(byte[] word, String part, UnaryOperator<String> change) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(word));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(part) ? changed(content, change) : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] add(byte[] word, String part, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(word));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] content, UnaryOperator<String> change) {
        return change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    static String read(byte[] word, String part) {
        var found = new StringBuilder();
        change(word, part, xml -> {
            found.append(xml);
            return xml;
        });
        return found.toString();
    }
}
